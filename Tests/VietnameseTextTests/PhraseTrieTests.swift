import PreparedData
import TestSupport
import Testing
import VietnameseText

@Suite("Phrase trie")
struct PhraseTrieTests {
  private func longest(_ phrases: [String], in text: String, at start: Int) -> (Int32, Int)? {
    var words = WordTable()
    var trie = PhraseTrie()
    for (payload, phrase) in phrases.enumerated() {
      trie.insert(phrase, payload: Int32(payload), words: &words)
    }
    let bytes = Array(text.utf8)
    let ids = words.ids(of: Tokenizer.tokens(of: bytes), in: LetterFolding.folded(bytes))
    return trie.longestMatch(in: ids, at: start).map { ($0.payload, $0.length) }
  }

  @Test("the longest phrase wins")
  func findsTheLongest() throws {
    let found = try #require(longest(["Hà", "Hà Nội", "Hà Nam"], in: "tại hà nội", at: 1))
    #expect(found == (1, 2))
  }

  @Test("the beginning of a longer phrase does not hide a shorter one")
  func fallsBack() throws {
    let found = try #require(
      longest(["Bộ Y tế", "Bộ Y tế dự phòng Việt Nam"], in: "Bộ Y tế dự phòng", at: 0))
    #expect(found == (0, 3))
  }

  @Test("a phrase is not found where it does not begin, nor through an unknown word")
  func needsEveryWord() {
    #expect(longest(["Hà Nội"], in: "Hà đẹp Nội", at: 0) == nil)
    #expect(longest(["Hà Nội"], in: "Hà Nội", at: 1) == nil)
    #expect(longest(["Hà Nội"], in: "lạ", at: 0) == nil)
    #expect(longest([], in: "Hà Nội", at: 0) == nil)
  }

  @Test("a phrase put in twice keeps its first payload")
  func keepsTheFirst() throws {
    let found = try #require(longest(["an giang", "AN GIANG"], in: "An Giang", at: 0))
    #expect(found == (0, 2))
  }

  @Test("a trie that was written finds what it found, and takes more phrases")
  func isPrepared() throws {
    var trie = PhraseTrie()
    for first in 1...40 as ClosedRange<Int32> {
      for second in 1...40 as ClosedRange<Int32> {
        trie.insert([first, second, first], payload: first * 100 + second)
      }
    }
    var writer = PreparedWriter()
    trie.write(to: &writer)
    var reader = PreparedReader(writer.output)
    var read = try PhraseTrie(from: &reader)
    #expect(reader.isAtEnd)
    read.insert([7, 9, 8], payload: 1)
    for first in 1...40 as ClosedRange<Int32> {
      let found = read.longestMatch(in: [first, 9, first, 3], at: 0)
      #expect(found?.payload == first * 100 + 9 && found?.length == 3)
    }
    #expect(read.longestMatch(in: [7, 9, 8], at: 0)?.payload == 1)
    #expect(read.payloadLimit == trie.payloadLimit)
  }

  @Test("a way to a node that is not there is a fault")
  func refusesDamage() {
    for target in [-1, 2] {
      var writer = PreparedWriter()
      writer.numbers([0] as [Int32])
      writer.numbers([-1, 5] as [Int32])
      writer.numbers([3] as [UInt64])
      writer.numbers([Int32(target)])
      #expect(throws: PreparedFault.self) {
        var reader = PreparedReader(writer.output)
        _ = try PhraseTrie(from: &reader)
      }
    }
  }

  @Test("random phrases are found as a plain search finds them")
  func agreesWithPlainSearch() {
    var random = RandomText(seed: 31)
    for _ in 0..<200 {
      let phrases = (0..<8).map { _ in
        (0..<random.number(in: 1...4)).map { _ in Int32(random.number(in: 1...3)) }
      }
      var trie = PhraseTrie()
      for (payload, phrase) in phrases.enumerated() { trie.insert(phrase, payload: Int32(payload)) }
      let text = (0..<12).map { _ in Int32(random.number(in: 0...3)) }
      for start in text.indices {
        let expected = phrases.filter { text[start...].starts(with: $0) }.map(\.count).max()
        let found = trie.longestMatch(in: text, at: start)
        #expect(found?.length == expected)
        if let found { #expect(phrases[Int(found.payload)].count == found.length) }
      }
    }
  }
}
