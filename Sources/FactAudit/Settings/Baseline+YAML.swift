internal import FactOutput

extension Baseline {
  /// The file's text; every string is quoted as in JSON, which YAML reads.
  public var yaml: String {
    let head = "# Findings that are known and accepted, each with a reason.\naccepted:"
    guard !entries.isEmpty else { return head + " []\n" }
    return head + "\n" + entries.map(Self.lines).joined()
  }

  private static func lines(_ entry: Entry) -> String {
    let fields = [
      ("id", entry.id), ("check", entry.check), ("place", entry.place),
      ("message", entry.message), ("reason", entry.reason),
    ]
    return fields.enumerated().map { index, field in
      "\(index == 0 ? "  -" : "   ") \(field.0): \(quoted(field.1))\n"
    }.joined()
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONBytes(isIndented: false)
    json.string(text.utf8)
    return String(decoding: json.take(), as: UTF8.self)
  }
}
