import PreparedData
import Testing
import VietnameseText

@Suite("Word table")
struct WordTableTests {
  @Test("a word has one number however it is written")
  func foldsWords() {
    var words = WordTable()
    let id = words.insert("Hoà")
    #expect(words.insert("HÒA") == id)
    #expect(words.id(of: Array("hòa".utf8)) == id)
    #expect(words.insert("hoa") != id)
  }

  @Test("a word that was never put in is unknown")
  func knowsUnknown() {
    var words = WordTable()
    words.insert("sở")
    #expect(words.id(of: Array("vụ".utf8)) == WordTable.unknown)
    #expect(WordTable().id(of: Array("sở".utf8)) == WordTable.unknown)
  }

  @Test("ASCII marks have the number of their byte, figures and letters a new one")
  func numbersMarks() {
    var words = WordTable()
    #expect(words.insert("/") == 0x2F)
    #expect(words.insert("&") == 0x26)
    #expect(words.insert("7") >= 128)
    #expect(words.insert("a") >= 128)
    #expect(words.limit == 130)
  }

  @Test("thousands of words keep the numbers they were given")
  func grows() {
    var words = WordTable()
    let ids = (0..<5_000).map { words.insert("từ\($0)") }
    #expect(Set(ids).count == 5_000)
    for (index, id) in ids.enumerated() {
      #expect(words.id(of: Array("từ\(index)".utf8)) == id)
    }
  }

  @Test("a table that was written is read as it was, and goes on growing")
  func isPrepared() throws {
    var words = WordTable()
    let ids = (0..<3_000).map { words.insert("từ\($0)") }
    var writer = PreparedWriter()
    words.write(to: &writer)
    var reader = PreparedReader(writer.output)
    var read = try WordTable(from: &reader)
    #expect((0..<3_000).map { read.insert("Từ\($0)") } == ids)
    #expect(read.insert("mới") == words.insert("mới"))
    #expect(read.limit == words.limit)
  }

  @Test("a table whose slots lead nowhere is a fault")
  func refusesDamage() {
    for (slots, ends) in [([0, 0], [1]), ([5, -1], [1]), ([0, -1], [7]), ([0, -1, -1], [1])] {
      var writer = PreparedWriter()
      writer.numbers(slots.map { Int32($0) })
      writer.numbers([0x61] as [UInt8])
      writer.numbers(ends.map { Int32($0) })
      #expect(throws: PreparedFault.self) {
        var reader = PreparedReader(writer.output)
        _ = try WordTable(from: &reader)
      }
    }
  }

  @Test("a dash has the number of the hyphen, whatever dash it is")
  func unitesDashes() {
    let bytes = Array("- – — …".utf8)
    let ids = WordTable().ids(of: Tokenizer.tokens(of: bytes), in: LetterFolding.folded(bytes))
    #expect(ids == [0x2D, 0x2D, 0x2D, 0x2E])
  }

  @Test("the tokens of a text get their numbers, unknown words none")
  func numbersTokens() {
    var words = WordTable()
    let tinh = words.insert("tỉnh")
    let seven = words.insert("7")
    let bytes = Array("Tỉnh 7/63\nlạ".utf8)
    let ids = words.ids(of: Tokenizer.tokens(of: bytes), in: LetterFolding.folded(bytes))
    #expect(ids == [tinh, seven, 0x2F, WordTable.unknown, 10, WordTable.unknown])
  }
}
