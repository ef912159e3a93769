internal import Foundation

/// A page with its facts as a line of annotated passages, the format that `trich train` and
/// `trich score` read.
///
/// What was read and not looked at stands under `optional_records`, so that it counts neither as
/// right nor as wrong.
struct GoldPassageLine: Encodable {
  /// A fact with its words.
  struct Fact: Encodable {
    let subject: String
    let index: String
    let component: String?
    let period: String?
    let measure: String
    let value: Double
    let of: Double?
    let unit: String?
    let baseline: String?
    let scope: String?
    let quote: String
    let nth: Int
  }

  let id: String
  let published: String?
  let text: String
  let records: [Fact]
  let optionalRecords: [Fact]
  let mentionsAnnotated = false

  enum CodingKeys: String, CodingKey {
    case id, published, text, records
    case optionalRecords = "optional_records"
    case mentionsAnnotated = "mentions_annotated"
  }

  /// The page's line, without a line feed.
  ///
  /// - Throws: what the encoder says of a value that JSON cannot hold.
  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self))
    }
  }
}

extension GoldPassageLine.Fact {
  /// The fact of `record` in a text of `letters`; `nil` if its words lie outside of it.
  init?(_ record: EditedRecord, in letters: [Unicode.Scalar]) {
    guard record.start >= 0, record.start < record.end, record.end <= letters.count else {
      return nil
    }
    let words = letters[record.start..<record.end]
    quote = words.reduce(into: "") { $0.unicodeScalars.append($1) }
    nth = Self.count(words, in: letters, upTo: record.start) + 1
    (subject, index, component) = (record.subject, record.index, record.component)
    (period, measure, value) = (record.period, record.measure, record.value)
    (of, unit, baseline, scope) = (record.of, record.unit, record.baseline, record.scope)
  }

  /// How often `words` begin before `place`.
  private static func count(
    _ words: ArraySlice<Unicode.Scalar>, in letters: [Unicode.Scalar], upTo place: Int
  ) -> Int {
    guard let first = words.first else { return 0 }
    return (0..<place).count { start in
      letters[start] == first && start + words.count <= letters.count
        && letters[start..<start + words.count].elementsEqual(words)
    }
  }
}
