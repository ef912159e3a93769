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

  /// The beginning of each page with a stretch out of its middle, `longest` bytes together: small
  /// pages, of which a fuzzer can try many.
  public static func excerpts(longest: Int) -> [PageInput] {
    all.flatMap { page -> [PageInput] in
      guard page.content.count > longest else { return [page] }
      let half = longest / 2
      return stride(from: half, to: page.content.count, by: half).map { start in
        var part = page
        part.content = Array(page.content.prefix(half) + page.content[start...].prefix(half))
        return part
      }
    }
  }
}
