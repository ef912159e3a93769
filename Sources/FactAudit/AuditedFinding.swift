public import DocumentModel
public import FindingMessages

/// A finding with everything a person needs who has not got the page at hand.
public struct AuditedFinding: Hashable, Sendable {
  /// Where a finding stands.
  public struct Place: Hashable, Sendable {
    /// The file.
    public var path: String?
    /// The line in a file of records, if it came from one.
    public var line: Int?
    /// The page's id.
    public var page: String
    /// The page's address.
    public var url: String?
    /// What the page is known by from run to run: its address, else its file, else, if the file
    /// holds several pages, its id.
    var key: String
    /// Whether the file holds several pages.
    var isPathShared: Bool

    /// The file and line, with the page where neither tells it; the address or id without a file.
    public var name: String {
      guard let path else { return url ?? page }
      if let line { return "\(path):\(line)" }
      return isPathShared ? "\(path) (\(url ?? page))" : path
    }
  }

  /// What another check saw of the same cause.
  public struct Attached: Hashable, Sendable {
    /// The check.
    public var check: String
    /// How bad that would be alone.
    public var severity: Finding.Severity
    /// Its sentence.
    public var message: String
    /// Where it stands.
    public var place: Place
  }

  /// A record, or a page as a whole.
  public struct FactPlace: Hashable, Sendable {
    /// The number of the page, counted from 0 in the order they were read.
    public var page: Int
    /// The number of the record on it.
    public var record: Int?

    /// A record of a page.
    public init(page: Int, record: Int?) { (self.page, self.record) = (page, record) }
  }

  /// The check, the severity, the sentence, and what was expected and found.
  public var finding: Finding
  /// Where it stands.
  public var place: Place
  /// The record it is about, if it is about one.
  public var record: Record?
  /// The sentences it is about, its words between ⟦ and ⟧; the first is its own, the others are those
  /// it is held against.
  public var quotes: [String] = []
  /// The page's title.
  public var title: String?
  /// The page's date, ISO 8601.
  public var published: String?
  /// What the same cause led to beside it.
  public var attached: [Attached] = []
  /// The pages it is about, by their numbers in the order they were read, its own first, each with
  /// the record there.
  public var places: [FactPlace] = []
  /// The finding as its check told it, if it is told in another way.
  private(set) var original: Finding?

  /// Title, date and address of the page, as far as they are known.
  var page: String? {
    let parts = [title, published, place.path == nil ? nil : place.url].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private var plain: Finding { original ?? finding }

  /// The finding told in `language`, with what to do; its id stays.
  public func worded(in language: MessageLanguage) -> AuditedFinding {
    var copy = self
    copy.original = plain
    copy.finding = plain.worded(in: language)
    for place in attached.indices {
      copy.attached[place].message = MessageCatalogue.bundled
        .text(attached[place].message, in: language)
    }
    return copy
  }

  /// A name that stays the same from run to run.
  ///
  /// It is made of the check, the page and the fact alone, whatever the folder, the line, the value
  /// and the other pages. Where no record is concerned, what was found tells findings of one page
  /// apart.
  public var id: String {
    let fact = record.map {
      [$0.subject, $0.index, $0.component, $0.period, $0.measure.rawValue, $0.scope]
    }
    let parts =
      [finding.check, place.key]
      + (fact?.map { $0 ?? "" } ?? [plain.found ?? plain.message])
    return Self.hash(parts.joined(separator: "\u{1F}"))
  }

  /// The FNV-1a hash by Fowler, Noll and Vo, 64 bits as 16 hexadecimal digits.
  private static func hash(_ text: String) -> String {
    let value = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
