/// What the class and id words of an element say about the part it plays.
///
/// ```swift
/// ClassLexicon.standard.hints(in: Array("news-related box".utf8))   // [.related]
/// ```
public struct ClassHint: OptionSet, Hashable, Sendable {
  /// One bit a hint.
  public let rawValue: UInt32

  /// The set with the bits of `rawValue`.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Menus and navigation bars.
  public static let navigation = ClassHint(rawValue: 1 << 0)
  /// The path from the front page to here.
  public static let breadcrumb = ClassHint(rawValue: 1 << 1)
  /// The page's head.
  public static let header = ClassHint(rawValue: 1 << 2)
  /// The page's foot, copyright lines.
  public static let footer = ClassHint(rawValue: 1 << 3)
  /// A side column.
  public static let sidebar = ClassHint(rawValue: 1 << 4)
  /// Links to other articles.
  public static let related = ClassHint(rawValue: 1 << 5)
  /// What readers wrote, and the form for it.
  public static let comment = ClassHint(rawValue: 1 << 6)
  /// Buttons of social networks.
  public static let share = ClassHint(rawValue: 1 << 7)
  /// Keywords.
  public static let tags = ClassHint(rawValue: 1 << 8)
  /// Advertisements.
  public static let advertisement = ClassHint(rawValue: 1 << 9)
  /// Dialogs, log-in boxes, cookie notices.
  public static let popup = ClassHint(rawValue: 1 << 10)
  /// Captions of pictures.
  public static let caption = ClassHint(rawValue: 1 << 11)
  /// The standfirst.
  public static let lead = ClassHint(rawValue: 1 << 12)
  /// Headlines.
  public static let title = ClassHint(rawValue: 1 << 13)
  /// Date lines.
  public static let date = ClassHint(rawValue: 1 << 14)
  /// Author lines.
  public static let author = ClassHint(rawValue: 1 << 15)
  /// "From the paper …" lines.
  public static let source = ClassHint(rawValue: 1 << 16)
  /// The article's body.
  public static let content = ClassHint(rawValue: 1 << 17)
  /// Links to further pages of a list.
  public static let pagination = ClassHint(rawValue: 1 << 18)
  /// Visitor and view counters.
  public static let counter = ClassHint(rawValue: 1 << 19)
  /// Font size, print, rating and audio controls.
  public static let tools = ClassHint(rawValue: 1 << 20)
  /// Not shown: `display:none`, the attribute `hidden`, class names such as `d-none`.
  public static let hidden = ClassHint(rawValue: 1 << 21)

  /// Dates of a change, not of publication.
  public static let modified = ClassHint(rawValue: 1 << 22)
  /// Dates of publication.
  public static let published = ClassHint(rawValue: 1 << 23)

  /// Quotations set apart from the text.
  public static let quote = ClassHint(rawValue: 1 << 24)

  /// Hints of dates of any kind.
  static let dated: ClassHint = [.date, .modified, .published]

  /// Hints that part an inline element from the text around it.
  static let parting: ClassHint = [
    .date, .author, .source, .related, .share, .counter, .tools, .tags, .breadcrumb, .modified,
    .published,
  ]

  /// The hints' names in the lexicon file, in the order of their bits.
  static let names = [
    "navigation", "breadcrumb", "header", "footer", "sidebar", "related", "comment", "share",
    "tags", "advertisement", "popup", "caption", "lead", "title", "date", "author", "source",
    "content", "pagination", "counter", "tools", "hidden", "modified", "published",
    "quote",
  ]

  /// The hint of this name in the lexicon file.
  init?(name: Substring) {
    guard let bit = Self.names.firstIndex(of: String(name)) else { return nil }
    self.init(rawValue: 1 << UInt32(bit))
  }
}
