/// A record that two rule books read differently from one page.
public struct RecordDifference: Hashable, Sendable {
  /// What happened to it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case added, lost, altered
  }

  /// What happened to it.
  public var kind: Kind
  /// The page.
  public var page: String
  /// The index.
  public var index: String
  /// What is measured.
  public var measure: String
  /// The sentence with the words marked.
  public var sentence: String
  /// The values with the first book, by name.
  public var before: [String: String]?
  /// The values with the second book, by name.
  public var after: [String: String]?

  /// "index PCI, measure rank, …", the values of one side in the order of their names.
  static func list(_ values: [String: String]) -> String {
    values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}

/// How often each kind of difference was met, by measure and index.
public struct DifferenceSummary: Sendable {
  struct Row: Hashable {
    var kind: RecordDifference.Kind
    var measure: String
    var index: String
  }

  private var counts: [Row: Int] = [:]
  /// How many pages were compared.
  public private(set) var pages = 0

  /// A summary of no pages.
  public init() {}

  /// How many differences there are.
  public var total: Int { counts.values.reduce(0, +) }

  /// Adds the differences on one page.
  public mutating func add(_ differences: [RecordDifference]) {
    pages += 1
    for difference in differences {
      let row = Row(kind: difference.kind, measure: difference.measure, index: difference.index)
      counts[row, default: 0] += 1
    }
  }

  /// The rows in the order of kind, measure and index.
  var rows: [(row: Row, count: Int)] {
    counts.map { ($0.key, $0.value) }.sorted { left, right in
      (left.0.kind.rawValue, left.0.measure, left.0.index)
        < (right.0.kind.rawValue, right.0.measure, right.0.index)
    }
  }

  /// The counts, a line each, and their total.
  public var text: String {
    let lines = rows.map { row, count in
      "\(count)  \(row.kind.rawValue)  \(row.measure)  \(row.index)"
    }
    return (lines + ["\(total) differences on \(pages) pages"]).joined(separator: "\n")
  }
}
