import PageCleaning
import Testing

@Suite("The author and the reasons for one")
struct AuthorReasonTests {
  @Test("an author that the graph names by an id")
  func followsIDs() {
    let graph = """
      {"@graph":[{"@type":"NewsArticle","author":{"@id":"#p7"}},{"@type":"Person","@id":"#p7","name":"Lê Thị Hoa"}]}
      """
    let head = "<script type='application/ld+json'>\(graph)</script>"
    #expect(CasePage(below: "", head: head).author == "Lê Thị Hoa")
  }

  @Test(
    "names of others are no author's",
    arguments: [
      "<table><tr><td>Sở Nội vụ</td><td>Nguyễn Văn An</td></tr><tr><td>Sở Y tế</td><td>Lê Văn Bình</td></tr></table>",
      "<blockquote><p>Chúng tôi quyết tâm cải cách.</p><span class='author'>Nguyễn Văn An</span></blockquote>",
      "<p>QUYẾT ĐỊNH</p>", "<p>KT. CHỦ TỊCH</p><p>PHÓ CHỦ TỊCH</p><p>Nguyễn Văn An</p>",
      "<ul><li>Nguyễn Văn An</li><li>Trần Thị Bình</li><li>Lê Văn Cường</li></ul>",
    ])
  func refusesOthers(_ lines: String) {
    let page = CasePage(CasePage.heading + CasePage.first + CasePage.second + lines)
    #expect(page.isWhole && page.author == nil)
  }

  @Test("a unit in a table inside the text is no author")
  func refusesCells() {
    let inner = "<table><tr><td>Sở Nội vụ</td><td>Nguyễn Văn An</td></tr></table>"
    let text = CasePage.first + CasePage.second
    let page = CasePage("\(CasePage.heading)<table><tr><td>\(text)\(inner)</td></tr></table>")
    #expect(page.isWhole && page.author == nil)
  }

  @Test(
    "bylines are found wherever they stand, in one spelling",
    arguments: [
      "<h4>Tác giả: Nguyễn Thu Hà</h4>", "<div class='author'>Nguyễn Thu Hà</div>",
      "<p class='author'>Nguyễn Thu Hà</p><p class='author'>Nguyen Thu Ha</p>",
      "<p class='author'>Nguyễn Thu Hà</p><p class='author'>NGUYỄN THU HÀ</p>",
    ])
  func findsBylines(_ line: String) {
    #expect(CasePage(below: line).author == "Nguyễn Thu Hà")
  }
}
