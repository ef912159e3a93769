import Testing

@testable import Evaluation

@Suite("Score text")
struct ScoreTextTests {
  @Test(
    "spellings of one name become one",
    arguments: [
      ("Bộ Lao động - Thương binh và Xã hội", "bộ lao động-thương binh và xã hội"),
      ("Bộ Lao động – Thương binh", "bộ lao động-thương binh"),
      ("Trương Hoà  Bình", "trương hòa bình"), ("UỶ BAN", "ủy ban"), ("Hoè, \"Khoẻ\"", "hòe khỏe"),
      ("TP.\u{A0}Huế (mới)", "tp huế mới"), ("To\u{302}ng", "tông"), ("  - ", "-"), ("", ""),
    ])
  func normalizes(text: String, expected: String) {
    #expect(Array(ScoreText.normalized(text).utf8) == Array(expected.utf8))
  }

  @Test(
    "a component loses the words that only say that it is one",
    arguments: [
      ("Các chỉ số thành phần về Cải cách thể chế", "cải cách thể chế"),
      ("Lĩnh vực công tác chỉ đạo", "chỉ đạo"), ("Về đích", "đích"), ("vềđích", "vềđích"),
      ("các bộ", "các bộ"), ("", nil),
    ])
  func components(text: String, expected: String?) {
    #expect(ScoreText.component(text) == expected)
  }
}
