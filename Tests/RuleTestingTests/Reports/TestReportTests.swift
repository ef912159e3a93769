import RuleTesting
import TestSupport
import Testing

private var report: TestReport {
  var failure = TestResult(
    name: "rank.a <1>", place: "a.yaml:3", stage: .mentions, outcome: .wrongValue)
  failure.expected = "đứng ⟦thứ 9⟧"
  failure.differences = ["value: expected 8, found 9"]
  let pass = TestResult(name: "rank.b", place: "a.yaml:9", stage: .mentions, outcome: .passed)
  return TestReport([failure, pass])
}

@Test("the text shows the failure with its sentence and the counts")
func text() {
  #expect(
    report.written(as: .text) == """
      wrong value  rank.a <1>  (a.yaml:3)
        expected  đứng ⟦thứ 9⟧
        value: expected 8, found 9
      2 tests: 1 passed, 1 wrong value

      """)
}

@Test("JUnit counts the failures and escapes names")
func junit() {
  let xml = report.written(as: .junit)
  #expect(xml.contains("tests=\"2\" failures=\"1\""))
  #expect(xml.contains("name=\"rank.a &lt;1&gt;\""))
}

@Test("TAP numbers the tests")
func tap() {
  let lines = report.written(as: .tap).split(separator: "\n")
  #expect(lines[1] == "1..2")
  #expect(lines[2] == "not ok 1 - rank.a <1>")
  #expect(lines.last == "ok 2 - rank.b")
}

@Test("JSON names the outcome")
func json() { #expect(report.written(as: .json).contains("\"outcome\": \"wrong value\"")) }
