import ArchiveReading
import Testing

@Suite("URL patterns")
struct URLPatternTests {
  @Test(
    "a star stands for anything, a question mark for one letter, a plain word for a part",
    arguments: [
      ("*.gov.vn/*", "https://angiang.gov.vn/tin", true),
      ("par-index", "https://a.vn/PAR-INDEX", true),
      ("*.gov.vn", "https://a.gov.vn/tin", false), ("https://?.vn/*", "https://a.vn/x", true),
      ("https://?.vn/*", "https://ab.vn/x", false), ("*", "", true), ("a*b*c", "aXbXbXc", true),
      ("a*b*c", "aXbXbX", false),
    ])
  func matches(pattern: String, url: String, expected: Bool) {
    #expect(URLPattern(pattern).matches(url) == expected)
  }

  @Test("many stars over a long address come to an end")
  func hostile() {
    let url = String(repeating: "a", count: 50_000)
    #expect(!URLPattern(String(repeating: "a*", count: 200) + "b").matches(url))
  }
}
