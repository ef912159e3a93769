internal import BundledData

/// Whether a page is Vietnamese and names an index, told from its bytes before it is read.
///
/// ```swift
/// let filter = TopicFilter()
/// filter.reason(Array("Hà Nội đứng thứ hai về PAR INDEX năm 2020".utf8))    // nil: it is wanted
/// filter.reason(Array("Hà Nội có mưa to, đề phòng ngập úng".utf8))         // .topic
/// filter.reason(Array("PCI Express cards".utf8))                           // .language
/// ```
///
/// It works in UTF-8 and UTF-16, composed or not, in the older Vietnamese encodings and through
/// character references, and rather keeps a page too many than loses one: what it drops names no
/// index in any of these.
public struct TopicFilter: Sendable {
  private let phrases: SkeletonAutomaton
  private let language = LanguageCheck()

  /// A filter by the names inside the program, and those of `added`.
  public init(adding added: [String] = []) {
    let table = BundledFile.named("Reference/topics.tsv")?.text ?? ""
    let rows = table.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: "\t")
    }
    let listed = rows.filter { $0.count == 2 }.map { (String($0[0]), $0[1] == "name") }
    phrases = SkeletonAutomaton(listed + added.map { ($0, Self.isName($0)) })
  }

  /// A short word of plain letters must stand alone to count.
  private static func isName(_ phrase: String) -> Bool {
    phrase.utf8.count < 8 && phrase.utf8.allSatisfy { $0 < 0x80 && $0 != 0x20 && $0 != 0x2D }
  }

  /// Why a page with this content is not wanted; `nil` if it is.
  func reason(_ content: [UInt8]) -> PassReason? {
    // UTF-16 is every other byte zero where it is ASCII; without zeros its letters stand together.
    let isWide = ByteSearch.first(0, in: content, content.indices.prefix(1_024)) != nil
    let bytes = isWide ? content.filter { $0 != 0 } : content
    if !isWide, !language.mayBeVietnamese(bytes) { return .language }
    return phrases.isFound(in: bytes) ? nil : .topic
  }
}
