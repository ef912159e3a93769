import Testing

@testable import FactStore

@Suite("Stable hashes")
struct StableHashTests {
  @Test("the hash is that of FNV-1a with an end")
  func value() {
    // FNV-1a of "a" is 0xAF63DC4C8601EC8C; the end multiplies once more.
    let expected = (UInt64(0xAF63_DC4C_8601_EC8C) ^ 0xFF) &* 0x100_0000_01B3
    #expect(StableHash.value(of: "a".utf8) == expected)
  }

  @Test("two fields are not one, and none is not empty")
  func fields() {
    #expect(hash("ab", "c") != hash("a", "bc"))
    #expect(hash(nil, "a") != hash("", "a"))
    #expect(hash("a", "b") == hash("a", "b"))
  }

  private func hash(_ first: String?, _ second: String?) -> UInt64 {
    var hash = StableHash()
    hash.add(first)
    hash.add(second)
    return hash.value
  }
}
