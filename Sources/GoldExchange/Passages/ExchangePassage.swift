internal import Foundation

/// An annotated text on its way between tools: its line as it is, and where its parts stand.
///
/// ```swift
/// let passage = try ExchangePassage(line: bytes)
/// passage.marks.map(\.label)     // ["province", "fact:rank"]
/// ```
public struct ExchangePassage: Sendable {
  /// What the labels of facts begin with.
  static let factPrefix = "fact:"

  /// The line's object.
  var line: JSONValue
  /// Its text, as scalars.
  let letters: [Unicode.Scalar]
  /// Its mentions and facts, in the order of the line.
  private(set) var marks: [Mark]

  /// A stretch with its label.
  struct Mark: Hashable, Sendable {
    /// Where it begins, in Unicode scalars.
    var start: Int
    /// Where it ends.
    var end: Int
    /// A kind of mention, or `fact:` and a measure.
    var label: String
    /// The mention's or record's values.
    var values: JSONValue

    /// Whether it is a fact's value.
    var isFact: Bool { label.hasPrefix(ExchangePassage.factPrefix) }
  }

  /// The passage of a line of annotated passages, or of documents that `trich extract` wrote.
  ///
  /// - Throws: `ExchangeFailure` if it holds no text, or the words of a part do not stand in it.
  public init(line bytes: [UInt8]) throws {
    guard let line = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)),
      let text = line["text"]?.text, line["id"]?.text != nil
    else {
      throw ExchangeFailure("expected an object with `id`, `text` and `records`")
    }
    try self.init(line: line, text: text)
  }

  init(line: JSONValue, text: String) throws {
    self.line = line
    letters = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
    marks = []
    let mentions = line["mentions"]?.list ?? []
    marks += try mentions.map { try mark($0, label: Self.label(ofMention: $0)) }
    marks += try (line["records"]?.list ?? []).map { record in
      try mark(record, label: Self.factPrefix + (record["measure"]?.text ?? "rank"))
    }
  }

  /// The id.
  public var id: String { line["id"]?.text ?? "" }

  /// The text.
  var text: String { string(0..<letters.count) }

  /// A stretch of the text.
  func string(_ range: Range<Int>) -> String {
    letters[range].reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  static func label(ofMention mention: JSONValue) -> String {
    let type = mention["type"]?.text ?? "mention"
    return type == "entity" ? mention["kind"]?.text ?? type : type
  }

  private func mark(_ values: JSONValue, label: String) throws -> Mark {
    if let quote = values["quote"]?.text {
      guard let start = place(of: quote, nth: values["nth"]?.whole ?? 1) else {
        throw ExchangeFailure("the words \"\(quote)\" do not stand in the text of \(id)")
      }
      let count = quote.precomposedStringWithCanonicalMapping.unicodeScalars.count
      return Mark(start: start, end: start + count, label: label, values: values)
    }
    guard let start = values["start"]?.whole, let end = values["end"]?.whole, start < end,
      start >= 0, end <= letters.count
    else { throw ExchangeFailure("a part of \(id) has neither words nor a place") }
    return Mark(start: start, end: end, label: label, values: values)
  }

  /// Where a quote stands the `nth` time.
  private func place(of quote: String, nth: Int) -> Int? {
    let words = Array(quote.precomposedStringWithCanonicalMapping.unicodeScalars)
    guard let first = words.first, words.count <= letters.count else { return nil }
    var seen = 0
    for start in 0...(letters.count - words.count) where letters[start] == first {
      guard letters[start..<start + words.count].elementsEqual(words) else { continue }
      seen += 1
      if seen == max(nth, 1) { return start }
    }
    return nil
  }

  /// Which occurrence of its words the stretch is, from 1.
  func occurrence(of range: Range<Int>) -> Int {
    let words = letters[range]
    return 1
      + (0..<range.lowerBound).count { start in
        letters[start] == words.first && start + words.count <= letters.count
          && letters[start..<start + words.count].elementsEqual(words)
      }
  }
}

/// Why a passage could not be taken or given: what happened and what to do.
public struct ExchangeFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line for a person.
  public let description: String

  init(_ description: String) { self.description = description }
}
