import Testing

@testable import PageReading

@Suite("Passing over raw text")
struct RawTextTests {
  private func landing(_ text: String, _ name: String = "script") -> Int? {
    Array(text.utf8).withUnsafeBufferPointer { text in
      Array(name.utf8).withUnsafeBufferPointer { RawText.landing(in: text, beforeEndOf: $0) }
    }
  }

  @Test("the parser is set down eight bytes before the end tag")
  func landsBeforeTheEnd() {
    #expect(landing("var x = 1 < 2; </scr </script>") == 13)
    #expect(landing("0123456789</SCRIPT >") == 2)
    #expect(landing("0123456789</script><p></script>") == 2)
    #expect(landing("0123456789abcdefgh</style>", "style") == 10)
  }

  @Test("there is no place without an end tag, close before one, or amid other letters")
  func staysWhereItIs() {
    #expect(landing("0123456789 </scrip") == nil)
    #expect(landing("01234567</script>") == nil)
    #expect(landing("0123456789 ệ </script>") == nil)
    #expect(landing("") == nil)
  }
}
