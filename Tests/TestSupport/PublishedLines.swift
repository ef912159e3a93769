internal import ReferenceData

/// The published ranks, values and averages of units, a fact a line as `FactBase(lines:)` reads them.
public func publishedLines() -> [String] {
  ReferenceTable(bundled: "leaders").rows.flatMap { row -> [String] in
    guard let subject = subject(of: row) else { return [] }
    let head = "\(row["source_url"].isEmpty ? "-" : row["source_url"])|\(subject)|\(row["index"])"
    let fact = head + "|" + row["year"]
    let measure = row["score_unit"] == "%" ? "percent" : "score"
    let rank = row["rank"].isEmpty ? [] : ["\(fact)|rank|\(row["rank"])"]
    let isScored = !row["score"].isEmpty && row["score_unit"] != "hạng"
    return rank + (!isScored ? [] : ["\(fact)|\(measure)|\(row["score"])"])
  }
}

private func subject(of row: ReferenceTable.Row) -> String? {
  switch (row["position"], row["level"]) {
  case ("top", _), ("rank", _), ("bottom", _), ("low_group", _), ("score", _),
    ("average", "region"):
    row["unit"].isEmpty ? nil : row["unit"]
  case ("average", "province"): "provinces"
  case ("average", "ministry"): "ministries"
  default: nil
  }
}
