import Testing

@testable import PageReading

@Suite("Kinds of content")
struct ContentKindTests {
  private func kind(_ text: String) -> ContentKind { ContentKind(Array(text.utf8)[...]) }

  @Test("markup, text and JSON are told apart")
  func tellsKinds() {
    #expect(kind("<!DOCTYPE html><p>") == .html)
    #expect(kind("\u{FEFF} <?xml version='1.0'?>") == .html)
    #expect(kind("Chiều 24/6 <p>Bộ</p>") == .html)
    #expect(kind("Chiều 24/6, 3 < 5") == .text)
    #expect(kind("<< Trang trước") == .text)
    #expect(kind("{\"text\": 1}\n{\"text\": 2}") == .jsonLines)
    #expect(kind("{bad line}\n{\"text\": 2}") == .jsonLines)
    #expect(kind("{\n  \"text\": 1\n}") == .jsonValue)
    #expect(kind("[ {\"text\": 1}]") == .jsonValue)
    #expect(kind("[1] Bộ Tư pháp") == .text)
    #expect(kind(" \n") == .empty)
  }

  @Test("files that are no text are named")
  func namesBinaries() {
    #expect(ContentKind([0x1F, 0x8B, 0x08]) == .binary(format: "gzip"))
    #expect(ContentKind([0x89, 0x50, 0x4E, 0x47]) == .binary(format: "PNG"))
    #expect(ContentKind([0x61, 0x00]) == .binary(format: nil))
  }
}
