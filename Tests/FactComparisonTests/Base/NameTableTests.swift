import Testing

@testable import FactComparison

@Suite("Name table")
struct NameTableTests {
  @Test("equal bytes have one number, NFC and NFD of a name two")
  func bytes() {
    var table = NameTable()
    let composed = table.insert("Hu\u{1EBF}")
    #expect(table.insert("Hu\u{1EBF}") == composed)
    #expect(table.insert("Hue\u{302}\u{301}") != composed)
    #expect(table[composed].map { Array($0.utf8) } == Array("Hu\u{1EBF}".utf8))
  }

  @Test("no name has the number of none")
  func none() {
    var table = NameTable()
    #expect(table.insert(nil).isNone && table[.none] == nil && table.id(of: "x").isNone)
  }
}
