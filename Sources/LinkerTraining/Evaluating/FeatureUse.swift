internal import Evaluation
public import FactLinking

/// What the features of a model do on some passages: which never occur, which weigh most, and where a
/// slot is decided by next to nothing.
///
/// ```swift
/// let use = FeatureUse(model: .bundled, file: bytes, passages: passages)
/// use.text(atMost: 20)
/// ```
public struct FeatureUse: Sendable {
  /// A decision whose two best choices lie less than a tenth apart.
  public struct Close: Sendable {
    /// The passage's id, and the words of the value.
    public let passage: String
    /// The value's number in its passage.
    public let value: Int
    /// The slot that was decided.
    public let slot: Slot
    /// The two best choices; `nil` is nothing.
    public let choices: [String?]
  }

  /// The features of the model that no passage has, `slot feature`.
  public private(set) var idle: [String] = []
  /// The names of features that no choice of any passage has.
  public private(set) var idleNames: [String] = []
  /// The heaviest features, `slot feature weight`, the heaviest of each slot first.
  public private(set) var heaviest: [String] = []
  /// The close decisions.
  public private(set) var close: [Close] = []

  /// The use of a model's features.
  ///
  /// - Parameters:
  ///   - model: the model.
  ///   - file: the model's file, which holds the features' names.
  ///   - passages: annotated passages; only their texts count.
  public init(model: LinkingModel, file: [UInt8], passages: [GoldPassage]) {
    let seen = Self.seen(in: passages, model)
    let rows = Self.rows(of: file)
    idle = rows.filter { !seen.contains($0.key) }.map(\.text)
    let names = Set(seen.map { $0.drop { $0 != " " }.dropFirst().prefix { $0 != "=" } })
    idleNames = FeatureNames.all.filter { !names.contains($0[...]) }
    heaviest = Self.heaviest(rows)
    close = passages.flatMap { Self.close($0, model) }
  }

  /// A report for a person with at most so many lines of each kind.
  public func text(atMost most: Int) -> String {
    let ties = close.map { tie in
      "\(tie.passage)\t\(tie.slot)\t"
        + tie.choices.map { $0 ?? "nothing" }.joined(separator: " or ")
    }
    let parts: [(title: String, lines: [String])] = [
      ("features that no passage has", idle),
      ("names of features that never occur", idleNames),
      ("decided by less than a tenth", ties), ("heaviest", heaviest),
    ]
    return parts.map { part in
      (["\(part.lines.count) \(part.title)"] + part.lines.prefix(most).map { "  \($0)" })
        .joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }

  private struct Row {
    let key: String
    let text: String
    let slot: Substring
    let weight: Int
  }

  private static func rows(of file: [UInt8]) -> [Row] {
    String(decoding: file, as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 3, let weight = Int(cells[2]) else { return nil }
      let key = "\(cells[0]) \(cells[1])"
      return Row(key: key, text: "\(key) \(weight)", slot: cells[0], weight: weight)
    }
  }

  private static func heaviest(_ rows: [Row]) -> [String] {
    Dictionary(grouping: rows, by: \.slot).sorted { $0.key < $1.key }.flatMap { _, rows in
      rows.sorted { (abs($1.weight), $0.key) < (abs($0.weight), $1.key) }.prefix(10).map(\.text)
    }
  }

  private static func seen(in passages: [GoldPassage], _ model: LinkingModel) -> Set<String> {
    let all = Parallel.map(passages) { gold in
      let maker = ExampleMaker(gold.passage, gold: gold.gold, isNaming: true)
      return (maker.labels() + maker.examples(labels: model)).reduce(into: Set<String>()) {
        for name in $1.names.joined() { $0.insert("\($1.slot) \(name)") }
      }
    }
    return all.reduce(into: []) { $0.formUnion($1) }
  }

  private static func close(_ gold: GoldPassage, _ model: LinkingModel) -> [Close] {
    Linker(model: model).audits(of: gold.passage).enumerated().flatMap { number, audit in
      audit.slots.compactMap { slot in
        guard slot.choices.count > 1,
          slot.choices[0].probability - slot.choices[1].probability < 0.1
        else { return nil }
        return Close(
          passage: gold.document.id, value: number, slot: slot.slot,
          choices: slot.choices.prefix(2).map(\.name))
      }
    }
  }
}
