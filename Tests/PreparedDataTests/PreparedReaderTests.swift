import PreparedData
import Testing

@Suite("Prepared data")
struct PreparedReaderTests {
  @Test("everything is read as it was written, in the same order")
  func readsWhatWasWritten() throws {
    var writer = PreparedWriter()
    writer.number(-7)
    writer.flag(true)
    writer.text("thứ {n}")
    writer.optionalText(nil)
    writer.optionalText("")
    writer.texts(["Hà Nội", ""])
    writer.numbers([1, UInt64.max])
    writer.table(["b": 2, "a": 1]) { $0.number($1) }
    var reader = PreparedReader(writer.output)
    #expect(try reader.number() == -7)
    #expect(try reader.flag())
    #expect(try reader.text() == "thứ {n}")
    #expect(try reader.optionalText() == nil)
    #expect(try reader.optionalText() == "")
    #expect(try reader.texts() == ["Hà Nội", ""])
    #expect(try reader.numbers(UInt64.self) == [1, .max])
    let table = try reader.table { reader throws(PreparedFault) in try reader.number() }
    #expect(table == ["a": 1, "b": 2])
    #expect(reader.isAtEnd)
  }

  @Test("the lowest byte of a number comes first, and names are in order")
  func isTheSameEverywhere() {
    var writer = PreparedWriter()
    writer.fixed(0x0102 as UInt16)
    #expect(writer.output == [2, 1])
    var (one, other) = (PreparedWriter(), PreparedWriter())
    one.table(["a": 1, "b": 2, "c": 3]) { $0.number($1) }
    other.table(["c": 3, "a": 1, "b": 2]) { $0.number($1) }
    #expect(one.output == other.output)
  }

  @Test("a file that was cut off is a fault wherever the cut lies")
  func noticesTheEnd() {
    var writer = PreparedWriter()
    writer.text("An Giang")
    writer.numbers([1, 2, 3] as [Int32])
    for length in 0..<writer.output.count {
      #expect(throws: PreparedFault.self) {
        var reader = PreparedReader(Array(writer.output.prefix(length)))
        _ = try reader.text()
        _ = try reader.numbers(Int32.self)
      }
    }
  }

  @Test("a length beyond the end, or below 0, is a fault and takes no memory")
  func noticesWrongLengths() {
    for length in [-1, 5, Int(Int32.max)] {
      var writer = PreparedWriter()
      writer.number(length)
      writer.number(0)
      #expect(throws: PreparedFault(offset: 4)) {
        var reader = PreparedReader(writer.output)
        _ = try reader.texts()
      }
    }
    #expect(throws: PreparedFault.self) {
      var writer = PreparedWriter()
      writer.number(4)
      writer.number(0)
      var reader = PreparedReader(writer.output)
      _ = try reader.numbers(UInt64.self)
    }
  }
}
