/// Takes the name of the site off the titles that a page declares.
///
/// ```swift
/// SiteSuffix(["Báo Ví Dụ"]).removed("Lào Cai nâng hạng | Báo Ví Dụ")    // "Lào Cai nâng hạng"
/// ```
struct SiteSuffix {
  private let names: [[UInt8]]

  /// The names that the site gives itself.
  init(_ names: [String]) { self.names = names.map { FoldedLine.fold($0.utf8) }.filter { $0.count > 2 } }

  private static let marks = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", "|"]

  /// The title without a site's name before or behind it, and the mark between them.
  func removed(_ title: String) -> String {
    guard !names.isEmpty else { return title }
    for mark in Self.marks {
      let parts = title.split(separator: mark)
      guard parts.count >= 2, let first = parts.first, let last = parts.last else { continue }
      if isName(last) { return parts.dropLast().joined(separator: mark) }
      if isName(first) { return parts.dropFirst().joined(separator: mark) }
    }
    return title
  }

  private func isName(_ part: Substring) -> Bool {
    let folded = FoldedLine.fold(part.utf8)
    return names.contains(folded)
  }
}
