/// Takes the name of the site off the titles that a page declares.
///
/// ```swift
/// SiteSuffix(["Báo Ví Dụ"]).removed("Lào Cai nâng hạng | Báo Ví Dụ")    // "Lào Cai nâng hạng"
/// ```
struct SiteSuffix {
  private let names: [[UInt8]]

  /// The names that the site gives itself.
  init(_ names: [String]) {
    self.names = names.map { FoldedLine.fold($0.utf8) }.filter { $0.count > 2 }
  }

  private static let marks = ["|", " - ", " – ", " — ", "::", "»", "•"].map { Array($0.utf8) }

  /// The title without a site's name before or behind it, and the mark between them.
  func removed(_ title: String) -> String {
    guard !names.isEmpty else { return title }
    let bytes = Array(title.utf8)
    for mark in Self.marks {
      let places = bytes.indices.filter { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
      guard let first = places.first, let last = places.last else { continue }
      if isName(bytes[(last + mark.count)...]) { return Self.text(bytes[..<last]) }
      if isName(bytes[..<first]) { return Self.text(bytes[(first + mark.count)...]) }
    }
    return title
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmed(of: " ")
  }

  private func isName(_ part: ArraySlice<UInt8>) -> Bool { names.contains(FoldedLine.fold(part)) }
}
