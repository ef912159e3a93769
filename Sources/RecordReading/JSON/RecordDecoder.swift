internal import DocumentModel
internal import VietnameseText

/// Reads a record from its object in the output contract.
struct RecordDecoder {
  /// The text that offsets are counted in; without it they are kept as they stand.
  var offsets: ScalarOffsets?

  /// The record that `node` holds.
  func record(_ node: JSONNode) throws(JSONFault) -> Record {
    guard let value = try node.number("value") else { throw node.missing("value") }
    var record = Record(
      subject: try node.requiredText("subject"), index: try node.requiredText("index"),
      measure: try node.choice("measure"), value: value, span: try span(node) ?? Span(0, 0),
      rule: try node.text("rule") ?? "")
    record.subjectID = try node.text("subject_id")
    record.subjectLevel = try node.optionalChoice("subject_level")
    record.subjectParent = try node.text("subject_parent")
    record.component = try node.text("component")
    record.period = try node.text("period")
    record.of = try node.number("of")
    record.unit = try node.text("unit")
    record.baseline = try node.text("baseline")
    record.scope = try node.text("scope")
    record.isDerived = try node.flag("derived")
    if let confidence = try node.number("confidence") { record.confidence = confidence }
    if let origin: Record.Origin = try node.optionalChoice("origin") { record.origin = origin }
    return record
  }

  /// The stretch of text between `start` and `end`, in bytes.
  func span(_ node: JSONNode) throws(JSONFault) -> Span? {
    guard let start = try node.whole("start"), let end = try node.whole("end") else { return nil }
    guard start >= 0, end >= start else {
      throw JSONFault(
        offset: node.offset, message: "the offsets \(start) to \(end) are no stretch of text",
        hint: "start is at least 0, and end at least start")
    }
    guard let offsets else { return Span(start, end) }
    return Span(offsets.byteOffset(of: start), offsets.byteOffset(of: end))
  }
}
