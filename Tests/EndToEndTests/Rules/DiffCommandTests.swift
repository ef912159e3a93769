import Foundation
import TestSupport
import Testing

private func book(_ pattern: String) -> String {
  """
  rules:
    - {id: rank.step, mention: rank, pattern: '\(pattern) (?<value>\\d+)', captures: {value: integer},
       priority: 90}
  """
}

/// A repository with a rule in two versions, and a page that the second alone reads.
private func repository() throws -> GitRepository {
  let repository = try GitRepository()
  try repository.write("page.txt", "Theo PCI 2022, Long An xếp ở bục số 3 cả nước.\n")
  try repository.write("mine/rules.yaml", book("bậc số"))
  try repository.commit(tag: "old")
  try repository.write("mine/rules.yaml", book("bục số"))
  try repository.commit(tag: "new")
  return repository
}

private func diff(_ arguments: String, in repository: GitRepository) throws -> BuiltProgram.Run {
  let space = try Workspace()
  return try BuiltProgram.shell("cd '\(repository.path)' && $trich diff \(arguments)", in: space)
}

@Test(
  "two revisions, a revision and a folder, and a folder alone give the same difference",
  arguments: [
    "--before old:mine --after new:mine", "--before old --after mine",
    "--before old:mine --after new", "--before HEAD~1:./mine --after ./mine", "--after new:mine",
  ])
func revisions(sides: String) throws {
  let run = try diff(sides + " --exit-code page.txt", in: repository())
  #expect(run.code == 1, "\(run.messages)")
  #expect(
    run.output == """
      added  page.txt
          Theo PCI 2022, Long An xếp ở ⟦bục số 3⟧ cả nước.
        + index PCI, measure rank, period 2022, subject Long An, value 3
      1  added  rank  PCI
      1 differences on 1 pages

      """, "\(run.output)")
}

@Test("the sides the other way round lose the record")
func lostRecord() throws {
  let run = try diff("--before new:mine --after old --format json page.txt", in: repository())
  #expect(run.code == 0)
  #expect(run.output.contains(#""kind": "lost""#))
}

@Test("without a side the command line is wrong")
func noSide() throws {
  #expect(try diff("page.txt", in: repository()).code == 2)
}

@Test(
  "a side that cannot be read ends with exit code 5, and says what it is and what to do",
  arguments: [
    ("--after nowhere", "has no revision nowhere"), ("--after old:nowhere", "has no rule book"),
    ("--after old", "in ., ./rules, ./Sources/CBundledData/Rules"),
  ])
func faultySide(side: String, message: String) throws {
  let run = try diff(side + " page.txt", in: repository())
  #expect(run.code == 5)
  #expect(run.messages.contains(message), "\(run.messages)")
}

@Test("outside of a repository a side that is no folder is told so")
func noRepository() throws {
  let space = try Workspace()
  let page = try space.goodPage()
  let line = "cd '\(space.path)' && $trich diff --after v1 \(page)"
  let run = try BuiltProgram.shell(line, in: space)
  #expect(run.code == 5)
  #expect(run.messages.contains("lies in no git repository"), "\(run.messages)")
}

@Test("a page that cannot be read is said, and the others are compared")
func unreadPage() throws {
  let run = try diff("--after new:mine page.txt none.txt", in: repository())
  #expect(run.code == 1)
  #expect(run.messages.contains("none.txt"))
  #expect(run.output.contains("1 differences on 1 pages"))
}
