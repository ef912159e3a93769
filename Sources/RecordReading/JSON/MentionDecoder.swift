internal import DocumentModel
internal import VietnameseText

/// Reads a mention from its object in the output contract.
struct MentionDecoder {
  let spans: RecordDecoder

  /// The mention that `node` holds.
  func mention(_ node: JSONNode) throws(JSONFault) -> Mention {
    Mention(
      span: try spans.span(node) ?? Span(0, 0), value: try value(node),
      rule: try node.text("rule") ?? "")
  }

  private func value(_ node: JSONNode) throws(JSONFault) -> MentionValue {
    switch try node.requiredText("type") {
    case "rank":
      return .rank(
        value: try node.whole("value"), of: try node.whole("of"), isLast: try node.flag("last"))
    case "top": return .top(try whole(node))
    case "rank_change": return .rankChange(try whole(node))
    case "percent": return .percent(try number(node))
    case "score": return .score(try number(node), outOf: try node.number("out_of"))
    case "count":
      return .count(
        try whole(node), of: try node.whole("of"), noun: try node.text("noun") ?? "")
    case "date": return .date(iso: try node.requiredText("iso"))
    case "entity": return .entity(try entity(node))
    case let type:
      throw JSONFault(
        offset: node.offset, message: "\"\(type)\" is no type of mention",
        hint: "`trich schema` lists them")
    }
  }

  private func entity(_ node: JSONNode) throws(JSONFault) -> Entity {
    Entity(
      kind: try node.choice("kind"), name: try node.requiredText("name"), id: try node.text("id"))
  }

  private func whole(_ node: JSONNode) throws(JSONFault) -> Int {
    guard let value = try node.whole("value") else { throw node.missing("value") }
    return value
  }

  private func number(_ node: JSONNode) throws(JSONFault) -> ExactDecimal {
    guard let value = try node.number("value") else { throw node.missing("value") }
    return value
  }
}
