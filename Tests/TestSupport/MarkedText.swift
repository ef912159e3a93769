public import DocumentModel
public import VietnameseText

/// A text in which stretches are marked with the kind of mention expected there.
///
/// ```swift
/// let marked = MarkedText("Bộ Tư pháp đứng ⟦rank=7/17:thứ 7/17⟧.")
/// marked.text         // "Bộ Tư pháp đứng thứ 7/17."
/// marked.marks        // one: kind "rank", value "7/17", bytes 20..<28
/// ```
///
/// A kind is a `type` of the output contract, for entities their `kind`. The value may be left out.
public struct MarkedText {
  /// One marked stretch.
  public struct Mark: Hashable {
    /// The kind of mention.
    public var kind: String
    /// The value in the notation of `MentionValue.brief`, or `nil` for any.
    public var value: String?
    /// Where it stands in the text without marks.
    public var span: Span
  }

  /// The text without marks.
  public private(set) var text = ""
  /// The marked stretches in order.
  public private(set) var marks: [Mark] = []

  /// Reads `marked`; a mark that is not closed runs to the end.
  public init(_ marked: String) {
    let parts = marked.split(separator: "⟦", omittingEmptySubsequences: false)
    text += parts.first ?? ""
    for part in parts.dropFirst() { take(part) }
  }

  private mutating func take(_ part: Substring) {
    let closed = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    let inside = (closed.first ?? "").split(separator: ":", maxSplits: 1)
    let head = (inside.first ?? "").split(separator: "=", maxSplits: 1).map(String.init)
    let start = text.utf8.count
    text += inside.count > 1 ? inside[1] : ""
    marks.append(
      Mark(
        kind: head.first ?? "", value: head.count > 1 ? head[1] : nil,
        span: Span(start, text.utf8.count)))
    text += closed.count > 1 ? closed[1] : ""
  }
}

extension Mention {
  /// The kind as it is written in marks: the type, for an entity its kind.
  public var kind: String {
    if case .entity(let entity) = value { return entity.kind.rawValue }
    return value.type
  }
}

extension MentionValue {
  /// The value in one word or name, as it is written in marks.
  public var brief: String {
    switch self {
    case .rank(_, _, isLast: true): "last"
    case .rank(let value, let of, _): fraction(value.map { "\($0)" } ?? "?", of.map { "\($0)" })
    case .top(let value), .rankChange(let value): "\(value)"
    case .percent(let value): value.description
    case .score(let value, let outOf): fraction(value.description, outOf?.description)
    case .count(let value, let of, let noun): fraction("\(value)", of.map { "\($0)" }) + " " + noun
    case .date(let iso): iso
    case .entity(let entity): entity.name
    }
  }

  private func fraction(_ value: String, _ of: String?) -> String {
    of.map { "\(value)/\($0)" } ?? value
  }
}
