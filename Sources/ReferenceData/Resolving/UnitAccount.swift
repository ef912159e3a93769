internal import DocumentModel

/// What is known of a unit, for a person.
///
/// ```swift
/// UnitAccount(unit).name    // "huyện Châu Thành (Trà Vinh)"
/// UnitAccount(unit).line    // "district⇥847⇥huyện Châu Thành⇥Trà Vinh⇥⇥2025-06-30"
/// ```
public struct UnitAccount: Sendable {
  private let unit: AdministrativeUnit

  /// The headings of `line`.
  public static let heading = "level\tcode\tname\tprovince\tvalid_from\tvalid_to"

  /// An account of `unit`.
  public init(_ unit: AdministrativeUnit) { self.unit = unit }

  /// The name with what tells it from others of that name.
  public var name: String {
    let place = unit.parentName ?? (unit.kind == .province ? unit.type : nil)
    let end = unit.validTo.isEmpty ? nil : "until \(unit.validTo)"
    let details = [place, end].compactMap { $0 }.joined(separator: ", ")
    return details.isEmpty ? unit.name : "\(unit.name) (\(details))"
  }

  /// Level, code, name, province, first and last day, tab-separated.
  public var line: String {
    let level = UnitLevel(unit.kind)?.rawValue ?? unit.kind.rawValue
    return [
      level, unit.code ?? "", unit.name, unit.parentName ?? "", unit.validFrom, unit.validTo,
    ].joined(separator: "\t")
  }
}

extension NameAnswer {
  /// Why nothing is certain, and what to do about it; `nil` if something was found.
  ///
  /// - Parameters:
  ///   - text: what was asked for.
  ///   - name: how a thing is called.
  /// - Returns: a sentence for a person.
  public func doubt(about text: String, calling name: (Thing) -> String) -> String? {
    switch self {
    case .found: return nil
    case .ambiguous(let things):
      let names = things.prefix(6).map(name).joined(separator: ", ")
      let more = things.count > 6 ? " and \(things.count - 6) more" : ""
      return "\"\(text)\" may be \(names)\(more); say which one"
    case .unknown(let suggestions):
      let names = suggestions.map(name).joined(separator: ", ")
      return "nothing is known as \"\(text)\"" + (names.isEmpty ? "" : "; did you mean \(names)?")
    }
  }
}
