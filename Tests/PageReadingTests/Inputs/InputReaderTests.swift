import DocumentModel
import Foundation
import PageReading
import Testing

@Suite("Reading inputs")
final class InputReaderTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "trich-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let path = folder + "/" + name
    let parent = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func items(_ paths: [String], _ limits: ReadingLimits = ReadingLimits()) -> [InputItem] {
    Array(InputReader(paths, limits: limits))
  }

  private func reasons(_ items: [InputItem]) -> [ReadingFailure.Reason] {
    items.compactMap { if case .failure(let failure) = $0 { failure.reason } else { nil } }
  }

  private func pages(_ items: [InputItem]) -> [PageInput] {
    items.compactMap { if case .page(let page) = $0 { page } else { nil } }
  }

  @Test("folders are walked in byte order, hidden and golden files left out")
  func walksFolders() throws {
    for name in ["b.html", "a/z.txt", "a/.hidden", "B.txt", "b.golden.json", "c.expected.jsonl"] {
      _ = try write(name, "văn bản \(name)".utf8)
    }
    let names = pages(items([folder])).map { $0.source.path?.dropFirst(folder.count + 1) }
    #expect(names == ["B.txt", "a/z.txt", "b.html"])
  }

  @Test("notes, pipes and links to folders in a folder are passed over; links to files are read")
  func passesOverWhatIsNoPage() throws {
    _ = try write("a.txt", "văn bản".utf8)
    _ = try write("README.md", "ghi chú".utf8)
    for (name, target) in [("circle", folder), ("linked.txt", folder + "/a.txt")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/" + name, withDestinationPath: target)
    }
    #expect(mkfifo(folder + "/pipe", 0o600) == 0)
    let read = items([folder])
    #expect(reasons(read).isEmpty)
    #expect(
      pages(read).map { $0.source.path?.dropFirst(folder.count + 1) } == ["a.txt", "linked.txt"])
  }

  @Test("a link that leads out of the folder is passed over")
  func staysInFolder() throws {
    let outside = try write("secret.txt", "riêng".utf8)
    let inner = folder + "/given"
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    _ = try write("given/a.txt", "văn bản".utf8)
    try FileManager.default.createSymbolicLink(
      atPath: inner + "/b.txt", withDestinationPath: outside)
    #expect(pages(items([inner])).count == 1)
    #expect(pages(items([inner + "/b.txt"])).count == 1)
  }

  @Test("a list of many objects is handed out without copying what is left of it")
  func longLists() throws {
    let list = { (count: Int) in
      "[" + Array(repeating: "{\"text\":\"Cà Mau\"}", count: count).joined(separator: ",") + "]"
    }
    let path = try write("list.json", list(60_000).utf8)
    // A copy for each object would move 1.8 thousand million items, which takes minutes.
    let budget = PageBudget(seconds: 20)
    let count = budget.spend {
      var items = InputReader([path])
      var count = 0
      while !PageBudget.isSpent, items.next() != nil { count += 1 }
      return count
    }
    #expect(count == 60_000)
  }

  @Test("kinds are told by content, whatever the name")
  func tellsKinds() throws {
    let html = try write("a.txt", " <!DOCTYPE html><p>x".utf8)
    let text = try write("b.html", "Chiều 24/6, Bộ Nội vụ".utf8)
    #expect(pages(items([html, text])).map(\.kind) == [.html, .text])
  }

  @Test("each line of JSON Lines is a page; bad ones are reported by number and passed over")
  func readsLines() throws {
    let lines = """
      {"id": 7, "url": "http://a", "published": "2021-06-25", "text": "một", "more": [1]}
      {"id": "x", "html": "<p>hai"

      {"id": "y"}
      {"text": 5}
      {"html": "<p>ba"}
      """
    let items = items([try write("a.jsonl", lines.utf8)])
    let pages = pages(items)
    #expect(pages.map(\.id) == ["7", nil])
    #expect(pages.map(\.kind) == [.text, .html])
    #expect(pages[0].published == "2021-06-25")
    #expect(pages[0].source.url == "http://a")
    let places = items.compactMap {
      if case .failure(let failure) = $0 { failure.line } else { nil }
    }
    #expect(places == [2, 4, 5])
  }

  @Test("one object over several lines and a list of objects are read")
  func readsValues() throws {
    let object = try write("a.json", "{\n  \"text\": \"một\"\n}".utf8)
    let list = try write("b.json", "[{\"text\": \"hai\"}, {\"html\": \"ba\"}]".utf8)
    #expect(
      pages(items([object, list])).map { String(decoding: $0.content, as: UTF8.self) } == [
        "một", "hai", "ba",
      ])
  }

  @Test("a line over the limit is skipped, the lines around it are read")
  func skipsLongLines() throws {
    var limits = ReadingLimits()
    limits.lineBytes = 1_000
    let long = "{\"text\": \"" + String(repeating: "x", count: 900_000) + "\"}"
    let path = try write("a.jsonl", "{\"text\": \"a\"}\n\(long)\n{\"text\": \"b\"}\n\(long)".utf8)
    let items = items([path], limits)
    #expect(pages(items).map(\.content) == [[0x61], [0x62]])
    #expect(reasons(items) == [.tooLong(limit: 1_000), .tooLong(limit: 1_000)])
  }

  @Test("a page over the limit is cut and marked")
  func cutsPages() throws {
    var limits = ReadingLimits()
    limits.pageBytes = 10
    let page = try #require(pages(items([try write("a.txt", "0123456789abc".utf8)], limits)).first)
    #expect(page.content.count == 10 && page.isCut)
    #expect(PageReader().read(page).limits == [.size])
  }

  @Test("what cannot be read is named, and the rest is read")
  func namesFailures() throws {
    let paths = [
      folder + "/none", try write("empty", []), try write("blank", " \n".utf8),
      try write("x.gz", [0x1F, 0x8B, 8]), try write("x.pdf", "%PDF-1.4".utf8),
      try write("x.bin", [0x61, 0x00, 0x62]), try write("z.txt", "chữ".utf8),
    ]
    let items = items(paths)
    #expect(
      reasons(items) == [
        .noSuchPath, .emptyFile, .emptyFile, .binaryFile(format: "gzip"),
        .binaryFile(format: "PDF"),
        .binaryFile(format: nil),
      ])
    #expect(pages(items).count == 1)
  }

  @Test("a failure is drawn with its place and a hint")
  func drawsFailures() {
    let failure = ReadingFailure(.invalidJSON(detail: "it is cut off"), path: "a.jsonl", line: 3)
    #expect(
      failure.description
        == "a.jsonl:3: this is no JSON object: it is cut off\n"
        + "  hint: each line must be one complete JSON object in UTF-8")
  }
}
