import Testing

@testable import PageCleaning

@Suite("Hashes of bytes that come one at a time")
struct ByteHashTests {
  @Test("texts that differ in one byte, in length or in order have hashes of their own")
  func differs() {
    let texts = [
      "", "a", "b", "ab", "ba", "abcdefgh", "abcdefgi", "habcdefg", "abcdefghabcdefgh",
      "abcdefghabcdefg", "hgfedcbaabcdefgh", "bộ", "bố", "tin liên quan", "tin liên quân",
    ]
    #expect(Set(texts.map { ByteHash.of($0.utf8) }).count == texts.count)
  }

  @Test("a hash is empty until a byte was added")
  func knowsEmpty() {
    var hash = ByteHash()
    #expect(hash.isEmpty)
    hash.add(0x61)
    #expect(!hash.isEmpty)
    #expect(hash.value == ByteHash.of("a".utf8))
  }
}
