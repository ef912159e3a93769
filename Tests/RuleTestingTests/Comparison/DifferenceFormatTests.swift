import Testing

@testable import RuleTesting

private let difference = RecordDifference(
  kind: .altered, page: "a&b.html", index: "PCI", measure: "rank",
  sentence: "<script>alert('x')</script> ⟦thứ <\u{338} 3⟧", before: ["value": "3"],
  after: ["value": "4\u{1}"])

private func page(_ format: DifferenceFormat) -> String {
  var summary = DifferenceSummary()
  summary.add([difference, difference])
  return format.head + format.written(difference, number: 0)
    + format.written(difference, number: 1) + format.tail(summary)
}

@Test("the text shows the sentence, both values and the counts")
func differenceText() {
  #expect(
    page(.text).hasSuffix(
      "  - value 3\n  + value 4\u{1}\n2  altered  rank  PCI\n2 differences on 1 pages\n"))
}

@Test("the JSON is one object with both sides of each difference")
func differenceJSON() {
  let text = page(.json)
  #expect(text.contains(#""before": {"value": "3"}"#))
  #expect(text.contains(#""after": {"value": "4\u0001"}"#))
  #expect(
    text.hasSuffix(
      "\"summary\": [{\"kind\": \"altered\", \"measure\": \"rank\", \"index\": \"PCI\", \"count\": 2}],"
        + "\n  \"pages\": 1\n}\n"))
}

@Test("the HTML escapes everything that comes from a page, marks with an accent behind them too")
func differenceHTML() {
  let text = page(.html)
  #expect(text.contains("<td>a&amp;b.html</td>"))
  #expect(text.contains("&lt;script&gt;alert(&#39;x&#39;)"))
  #expect(!text.contains("<script"))
  #expect(!text.unicodeScalars.contains("\u{1}"))
  let scalars = Array(text.unicodeScalars)
  let isOpen = scalars.indices.dropLast().contains {
    scalars[$0] == "<" && scalars[$0 + 1] == "\u{338}"
  }
  #expect(!isOpen)
}
