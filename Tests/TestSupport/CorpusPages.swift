internal import DocumentModel
internal import Foundation
public import PageReading

/// The project's own pages, for tests that need whole ones.
public enum CorpusPages {
  /// All pages in the order of their paths, without byte order marks.
  public static let all: [PageInput] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Corpus").path
    return InputReader([root]).compactMap { item in
      guard case .page(var page) = item, page.source.path?.hasSuffix(".md") == false else {
        return nil
      }
      if page.content.starts(with: [0xEF, 0xBB, 0xBF]) { page.content.removeFirst(3) }
      return page
    }
  }()

  /// The same pages with no word of an encoding in them.
  public static let undeclared: [PageInput] = all.map { page in
    var page = page
    let text = String(decoding: page.content, as: UTF8.self)
      .precomposedStringWithCanonicalMapping
      .replacingOccurrences(of: "charset", with: "data-kind", options: .caseInsensitive)
    page.content = Array(text.utf8)
    return page
  }
}
