import DocumentModel
import FactOutput
import Foundation
import PageCleaning
import PagePipeline
import PageReading
import Testing
import VietnameseText

@Suite("From input to output")
struct PipelineInputTests {
  @Test("ids, addresses and dates of JSON Lines are kept in the order of the lines")
  func keepsIDs() throws {
    let documents = try documents(of: Self.lines)
    #expect(documents.map(\.id) == ["một", "hai", "ba"])
    #expect(documents.map(\.metadata.published) == ["2021-06-25", "2020-05-06", "2021-07-01"])
    #expect(documents[1].source.url == "https://vi.example/hai")
  }

  @Test("a line without an id gets one that follows from its content alone")
  func makesIDs() throws {
    let line = #"{"text": "An Giang xếp thứ 26/63 PAR INDEX 2020."}"#
    let ids = try documents(of: [line, line, line.replacing("26", with: "27")]).map(\.id)
    #expect(ids[0] == ids[1] && ids[0] != ids[2] && !ids[0].isEmpty)
  }

  @Test("text and HTML of one article give the same facts")
  func readsBothKinds() throws {
    let documents = try documents(of: Self.lines)
    #expect(documents[0].records.map(\.value) == [12, 3])
    #expect(documents[2].records.map(\.value) == [12, 3])
    #expect(documents[1].records.map(\.value) == [3])
  }

  @Test("chrome is in the text of the whole page alone, records are the same in both scopes")
  func keepsScopes() throws {
    let article = try documents(of: Self.lines, scope: .article)[2]
    let page = try documents(of: Self.lines, scope: .page)[2]
    #expect(!article.text.string.contains("Liên hệ quảng cáo"))
    #expect(page.text.string.contains("Liên hệ quảng cáo"))
    #expect(article.blocks.allSatisfy { $0.role.isArticle })
    #expect(!page.blocks.allSatisfy { $0.role.isArticle })
    #expect(article.records.map(\.value) == page.records.map(\.value))
  }

  @Test("the same input gives the same bytes twice, one page at a time or many side by side")
  func isDeterministic() async throws {
    let pages = try pages(of: (0..<8).flatMap { _ in Self.lines })
    let pipeline = try ExtractionPipeline()
    let first = bytes(pages.map { pipeline.document(from: $0) })
    #expect(first == bytes(pages.map { pipeline.document(from: $0) }))
    let sideBySide = await pipeline.documents(from: pages)
    #expect(first == bytes(sideBySide))
    let another = try ExtractionPipeline()
    #expect(first == bytes(pages.map { another.document(from: $0) }))
  }

  @Test("pages worked on by many tasks at once through one pipeline give the same bytes")
  func servesManyTasks() async throws {
    let pages = try pages(of: Self.lines)
    let pipeline = try ExtractionPipeline(scope: .page)
    let expected = bytes(pages.map { pipeline.document(from: $0) })
    let all = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<12 {
        group.addTask { bytes(pages.map { pipeline.document(from: $0) }) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.count == 12 && all.allSatisfy { $0 == expected })
  }

  @Test("nothing at all gives a document without text")
  func readsNothing() throws {
    let document = try ExtractionPipeline().document(from: PageInput(kind: .html, content: []))
    #expect(document.text.count == 0 && document.records.isEmpty && document.mentions.isEmpty)
  }

  private static let sentence =
    "Theo PAR INDEX năm 2020, Cà Mau xếp thứ 12/63, tăng 3 bậc so với năm 2019."
  private static let html =
    "<html><head><title>Cà Mau</title></head><body><ul class='menu'><li><a href='/'>Trang chủ</a>"
    + "</li><li><a href='/q'>Liên hệ quảng cáo</a></li></ul><h1>Cà Mau tiến bộ về cải cách</h1>"
    + "<div class='article-content'><p>\(sentence)</p><p>Lãnh đạo tỉnh cho biết sẽ tiếp tục rà "
    + "soát thủ tục, rút ngắn thời gian giải quyết hồ sơ cho người dân và doanh nghiệp.</p>"
    + "</div></body></html>"
  private static let lines = [
    "{\"id\": \"một\", \"published\": \"2021-06-25\", \"text\": \"\(sentence)\"}",
    #"{"id": "hai", "url": "https://vi.example/hai", "published": "2020-05-06", "#
      + #""text": "PCI 2019: Vĩnh Long đứng thứ 3/63.", "further": {"keys": [1]}}"#,
    "{\"id\": \"ba\", \"published\": \"2021-07-01\", \"html\": \"\(html)\"}",
  ]

  private func documents(of lines: [String], scope: PageScope = .article) throws -> [Document] {
    let pipeline = try ExtractionPipeline(scope: scope)
    return try pages(of: lines).map { pipeline.document(from: $0) }
  }

  private func pages(of lines: [String]) throws -> [PageInput] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return InputReader([file.path]).compactMap { item in
      if case .page(let page) = item { page } else { nil }
    }
  }

  private func bytes(_ documents: [Document]) -> [UInt8] {
    var writer = OutputFormat.jsonl.makeWriter()
    var bytes: [UInt8] = []
    writer.begin(into: &bytes)
    for document in documents { writer.write(document, into: &bytes) }
    writer.end(into: &bytes)
    return bytes
  }
}
