import BundledData
import PreparedData
import Testing

@Suite("Prepared file")
struct PreparedFileTests {
  @Test("a file is read behind its fingerprint, as long as its sources are what it was made from")
  func knowsItsSources() throws {
    var reader = try #require(PreparedFile("rules", of: ["Rules"]).reader())
    #expect(try reader.number() > 0)
    #expect(PreparedFile("rules", of: ["Reference"]).reader() == nil)
    #expect(PreparedFile("rules", of: ["Rules", "Model/linking.tsv"]).reader() == nil)
    #expect(PreparedFile("no-such", of: ["Rules"]).reader() == nil)
  }

  @Test("the bytes begin with the mark and the fingerprint, the same for the same sources")
  func writesTheHead() throws {
    let bundled = try #require(BundledFile.named("Prepared/model.bin")?.bytes)
    let file = PreparedFile("other", of: ["Model/linking.tsv"])
    let bytes = file.bytes { $0.text("abc") }
    #expect(bytes.prefix(16) == bundled.prefix(16))
    #expect(bytes.dropFirst(16) == [3, 0, 0, 0, 0x61, 0x62, 0x63])
    #expect(String(decoding: bytes.prefix(6), as: UTF8.self) == "TRPREP")
  }
}
