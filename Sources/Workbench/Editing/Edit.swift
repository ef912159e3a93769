/// One thing an annotator did to a page.
///
/// Edits are only ever added; undoing is an edit as well.
///
/// ```json
/// {"number": 7, "annotator": "lan", "page": "a1", "action": "change",
///  "original": {"subject": "An Giang", …}, "fields": {"subject": "Cà Mau", …}}
/// ```
public struct Edit: Hashable, Sendable, Codable {
  /// What was done.
  public enum Action: String, Hashable, Sendable, Codable {
    /// The record is right.
    case accept
    /// It is no fact.
    case reject
    /// It is right with other values.
    case change
    /// A fact that was not read.
    case add
    /// All facts of the page are there now.
    case checked
    /// The block `text` belongs to the article.
    case keep
    /// The block `text` does not belong to the article.
    case drop
    /// The edit `target` shall not count.
    case undo
  }

  /// The place in the journal, from 1; given when it is kept.
  public var number: Int?
  /// Who did it.
  public var annotator: String
  /// The page's id.
  public var page: String
  /// What was done.
  public var action: Action
  /// The record as it was read; `nil` for one that was not.
  public var original: EditedRecord?
  /// The record as it shall be; `nil` where none is changed or added.
  public var fields: EditedRecord?
  /// The number of the edit that is undone.
  public var target: Int?
  /// The block that cleaning left out, or should have.
  public var text: String?

  /// What makes edits of one record one thing.
  var key: String { (original ?? fields)?.key ?? "" }
}

/// A record's values and its place, as the workbench shows and takes them.
public struct EditedRecord: Hashable, Sendable, Codable {
  /// The canonical unit, or a group.
  public var subject: String
  /// The index id.
  public var index: String
  /// The component.
  public var component: String?
  /// The year or years.
  public var period: String?
  /// What is measured.
  public var measure: String
  /// How much.
  public var value: Double
  /// The total.
  public var of: Double?
  /// "%", "điểm", "bậc" or none.
  public var unit: String?
  /// What it is compared with.
  public var baseline: String?
  /// The narrower ranking.
  public var scope: String?
  /// Where its words begin in the page's text, in Unicode scalars.
  public var start: Int
  /// Where they end.
  public var end: Int

  /// All values and the place, in one line.
  var key: String {
    let texts = [subject, index, component, period, measure, baseline, scope].map { $0 ?? "" }
    return (texts + ["\(value)", "\(start)", "\(end)"]).joined(separator: "\u{1F}")
  }
}
