import Testing

@testable import PageCleaning

@Suite("Tables of hashes")
struct HashedTableTests {
  @Test("what is put in is found, also a key of zero, and nothing else is")
  func findsValues() {
    var table = HashedTable<Int>(capacity: 200)
    for key in 0..<200 { table[UInt64(key) << 32] = key }
    for key in 0..<200 { #expect(table[UInt64(key) << 32] == key) }
    #expect(table[1] == nil)
  }

  @Test("setting a key again replaces its value")
  func replaces() {
    var table = HashedTable<Int>(capacity: 1)
    table[5] = 1
    table[5] = 2
    #expect(table[5] == 2)
  }
}
