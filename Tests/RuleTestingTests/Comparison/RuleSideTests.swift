import ExtractionRules
import RuleTesting
import TestSupport
import Testing

private func rule(_ step: String) -> String {
  "rules: [{id: rank.mine, mention: rank, pattern: '\(step) (?<value>\\d)', captures: {value: integer}}]\n"
}

/// A repository whose rule reads another word in each of two commits, and a third beside them.
private func repository() throws -> GitRepository {
  let repository = try GitRepository()
  for step in ["mot", "hai"] {
    try repository.write("rules/mine.yaml", rule(step))
    try repository.commit(tag: step)
  }
  try repository.write("rules/mine.yaml", rule("ba"))
  return repository
}

private func pattern(_ book: RuleBook) -> String? {
  book.rules.first { $0.id == "rank.mine" }?.pattern
}

private func message(_ side: RuleSide) -> String {
  do {
    _ = try side.book()
    return ""
  } catch { return "\(error)" }
}

@Test("a folder is read as it lies there, a revision alone as that folder was")
func folderAndRevision() throws {
  let repository = try repository()
  let own = repository.path + "/rules"
  #expect(pattern(try RuleSide(own).book())?.hasPrefix("ba") == true)
  #expect(pattern(try RuleSide("mot", beside: own).book())?.hasPrefix("mot") == true)
  #expect(pattern(try RuleSide("HEAD", beside: own).book())?.hasPrefix("hai") == true)
}

@Test("books are laid over those inside the program, or take their place")
func wholeBooks() throws {
  let repository = try repository()
  let folder = repository.path + "/rules"
  #expect(try RuleSide(folder).book().rules.count > 1)
  #expect(try RuleSide(folder, isWhole: true).book().rules.count == 1)
  try repository.write("Sources/CBundledData/Rules/mine.yaml", rule("bon"))
  #expect(try RuleSide(repository.path + "/Sources/CBundledData/Rules").book().rules.count == 1)
}

@Test("what is no folder, no repository, no revision or no rule book is named with its remedy")
func faultySides() throws {
  let repository = try repository()
  let folder = repository.path + "/rules"
  let empty = repository.path + "/empty"
  try repository.write("empty/note.txt", "x")
  try repository.commit(tag: "ba")
  #expect(message(RuleSide("nine", beside: folder)).contains("has no revision nine"))
  #expect(message(RuleSide("--help", beside: folder)).contains("has no revision --help"))
  #expect(message(RuleSide("ba", beside: empty)).contains("revision ba has no rule book"))
  #expect(message(RuleSide("ba", beside: "/")).contains("/ lies in no git repository"))
}
