import Evaluation

/// A gold file of one document with these mentions and records, written as JSON.
func gold(
  id: String = "a", text: String = "", mentions: String = "", records: String = ""
) throws -> [ScoredDocument] {
  let line = """
    {"id": "\(id)", "text": "\(text)", "mentions": [\(mentions)], "records": [\(records)]}
    """
  return try GoldFile(name: "gold.jsonl", bytes: Array(line.utf8)).documents
}

/// An index entity with its words, under `key` as gold (`quote`) or prediction (`text`).
func entity(_ name: String, _ key: String, _ words: String) -> String {
  """
  {"type": "entity", "kind": "index", "name": "\(name)", "\(key)": "\(words)"}
  """
}

/// A rank mention.
func rank(_ value: Int, _ of: String = "null") -> String {
  """
  {"type": "rank", "value": \(value), "of": \(of)}
  """
}

/// A record with these fields beside the subject, index and measure.
func record(_ value: String, _ more: String = "") -> String {
  """
  {"subject": "An Giang", "index": "SIPAS", "period": "2020", "measure": "rank", \
  "value": \(value)\(more.isEmpty ? "" : ", ")\(more)}
  """
}
