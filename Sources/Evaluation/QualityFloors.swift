internal import Foundation

/// The lowest score each row may have, by the name of the gold file.
///
/// ```json
/// {"seeds.jsonl": {"fingerprint": "9ae1…", "rank": 0.95, "record:full": 0.9}}
/// ```
///
/// A flat object of rows holds for any file. The fingerprint is that of the file the floors were
/// set on: on another file they mean nothing.
public struct QualityFloors: Sendable {
  private let entries: [String: Entry]

  /// The floors in the JSON text `bytes`.
  public init(json bytes: [UInt8]) throws {
    entries = try JSONDecoder().decode([String: Entry].self, from: Data(bytes))
  }

  /// The floors in the file at `path`.
  ///
  /// - Throws: `GoldFileError` if it cannot be read or is no such object.
  public init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw GoldFileError(path: path, reason: "cannot be read; check the path")
    }
    do { try self.init(json: Array(data)) } catch {
      throw GoldFileError(
        path: path, reason: "is no map of rows to floors; see Tests/QualityFloors.json")
    }
  }

  /// A line for every row of `sheet` that is under its floor, and for a file that has changed.
  public func violations(in sheet: ScoreSheet, of gold: GoldFile) -> [String] {
    let (floors, fingerprint) = floors(for: gold.name)
    var lines: [String] = []
    if let fingerprint, fingerprint != gold.fingerprint {
      lines.append(
        "\(gold.name): has changed since its floors were set "
          + "(fingerprint \(gold.fingerprint), not \(fingerprint)); set them anew")
    }
    return lines
      + floors.sorted { $0.key < $1.key }.compactMap { row, floor in
        let score = sheet.rows[row]?.f1 ?? 0
        guard (score * 10_000).rounded() < (floor * 10_000).rounded() else { return nil }
        return "\(gold.name): \(row) is \(String(format: "%.4f", score)), "
          + "under its floor of \(String(format: "%.4f", floor))"
      }
  }

  private func floors(for name: String) -> ([String: Double], String?) {
    if case .file(let floors, let fingerprint) = entries[name] { return (floors, fingerprint) }
    return (entries.compactMapValues(\.number), nil)
  }
}

extension QualityFloors {
  /// A value of the file: a floor, a fingerprint, or the entries of one gold file.
  private enum Entry: Decodable {
    case floor(Double)
    case text(String)
    case file([String: Double], fingerprint: String?)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .floor(number)
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        let entries = try container.decode([String: Entry].self)
        self = .file(
          entries.compactMapValues(\.number), fingerprint: entries["fingerprint"]?.string)
      }
    }

    var number: Double? {
      if case .floor(let number) = self { number } else { nil }
    }

    var string: String? {
      if case .text(let text) = self { text } else { nil }
    }
  }
}
