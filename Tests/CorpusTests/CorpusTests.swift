import Testing

@Suite("Corpus", .disabled(if: KnownGaps.mode != nil, "the list of known gaps is being written"))
struct CorpusTests {
  @Test("a page gives what its golden file says, but for the known gaps", arguments: CorpusPage.all)
  func readsPage(_ page: CorpusPage) throws {
    expectKnown(try page.differences(), of: page.name)
  }

  @Test(
    "a passage gives its mentions and records, but for the known gaps", arguments: try Passage.all()
  )
  func readsPassage(_ passage: Passage) throws {
    #expect(passage.isPaired)
    expectKnown(try passage.differences(), of: passage.name)
  }

  @Test("the corpus and the passages are there, and no gap is listed of a page that is not")
  func isComplete() throws {
    #expect(CorpusPage.all.count >= 55)
    #expect(try Passage.all().count >= 12)
    let names = CorpusPage.all.map(\.name) + (try Passage.all().map(\.name))
    #expect(KnownGaps.listed.names.subtracting(names).isEmpty)
  }

  private func expectKnown(_ found: [String], of name: String) {
    let known = KnownGaps.listed[name]
    let new = found.filter { !known.contains($0) }
    #expect(new.isEmpty, "differs from its golden file:\n\(new.joined(separator: "\n"))")
    let mended = known.filter { !found.contains($0) }
    #expect(mended.isEmpty, "mended, take it out:\n\(mended.joined(separator: "\n"))")
    #expect(found.count == known.count || !new.isEmpty || !mended.isEmpty)
  }
}

@Suite("Known gaps", .enabled(if: KnownGaps.mode != nil, "only to write the list"))
struct KnownGapsTests {
  @Test("the list is written anew")
  func writes() throws {
    let mode = try #require(KnownGaps.mode)
    let pages = try CorpusPage.all.map { ($0.name, try $0.differences()) }
    let passages = try Passage.all().map { ($0.name, try $0.differences()) }
    try KnownGaps.write(pages + passages, mode: mode)
  }
}
