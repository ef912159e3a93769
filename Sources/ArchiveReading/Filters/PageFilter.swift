/// Which pages are wanted, by what an archive says of them.
///
/// ```swift
/// var filter = PageFilter()
/// filter.urls = [URLPattern("*.gov.vn/*")]
/// filter.since = "2021-06-01"
/// ```
public struct PageFilter: Sendable {
  /// Addresses; one must match, any will do if there are none.
  public var urls: [URLPattern] = []
  /// Media types, `text/*` for all of a kind; HTML and plain text if there are none.
  public var mediaTypes: [String] = []
  /// The first day, `YYYY-MM-DD`; pages without a date are kept.
  public var since: String?
  /// What the content must be about, `nil` for anything.
  public var topic: TopicFilter?

  /// A filter that keeps every page.
  public init() {}

  private static let usualTypes = ["text/html", "application/xhtml+xml", "text/plain"]

  /// Why a page with this head is not wanted, `nil` if it is.
  func reason(url: String?, mediaType: String?, date: String?) -> PassReason? {
    if !urls.isEmpty, !urls.contains(where: { $0.matches(url ?? "") }) { return .url }
    if let since, let date, date.utf8.lexicographicallyPrecedes(since.utf8) { return .since }
    return isWanted(mediaType) ? nil : .mime
  }

  /// A page that does not name its type is looked at.
  private func isWanted(_ mediaType: String?) -> Bool {
    guard let mediaType, !mediaType.isEmpty else { return true }
    let types = mediaTypes.isEmpty ? Self.usualTypes : mediaTypes
    return types.contains { type in
      type.hasSuffix("*") ? mediaType.hasPrefix(type.dropLast()) : mediaType == type
    }
  }

  /// Why a page with this content is not wanted, `nil` if it is.
  public func reason(content: [UInt8]) -> PassReason? { topic?.reason(content) }
}

/// A pattern for addresses: `*` stands for any letters, `?` for one; without either, the address
/// must contain it.
///
/// ```swift
/// URLPattern("*.gov.vn/*").matches("https://angiang.gov.vn/tin")   // true
/// URLPattern("par-index").matches("https://a.vn/par-index-2020")   // true
/// URLPattern("*.gov.vn").matches("https://gov.vn/tin")             // false
/// ```
public struct URLPattern: Hashable, Sendable {
  private let pattern: [UInt8]

  /// A pattern; capitals are as good as small letters.
  public init(_ pattern: String) {
    let isGlob = pattern.contains { $0 == "*" || $0 == "?" }
    self.pattern = Array((isGlob ? pattern : "*\(pattern)*").lowercased().utf8)
  }

  /// Whether the whole of `url` fits; linear in both for one star, never exponential.
  public func matches(_ url: String) -> Bool {
    let text = Array(url.lowercased().utf8)
    var (place, step) = (0, 0)
    var retry: (place: Int, step: Int)?
    while place < text.count {
      if step < pattern.count, pattern[step] == 0x2A {
        retry = (place, step)
        step += 1
      } else if step < pattern.count, pattern[step] == 0x3F || pattern[step] == text[place] {
        (place, step) = (place + 1, step + 1)
      } else if let last = retry {
        retry = (last.place + 1, last.step)
        (place, step) = (last.place + 1, last.step + 1)
      } else {
        return false
      }
    }
    return pattern[step...].allSatisfy { $0 == 0x2A }
  }
}
