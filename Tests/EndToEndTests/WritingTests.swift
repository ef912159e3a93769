import Foundation
import Testing

@Suite("What is written, and with which settings")
struct WritingTests {
  private let line = #"{"id": "a", "url": "https://a.vn", "text": "\#(goodText)"}"#

  private func extract(_ options: String, _ space: Workspace) throws -> BuiltProgram.Run {
    _ = try space.file("page.jsonl", line.utf8)
    return try BuiltProgram.shell(
      "cd '\(space.path)' && \"$trich\" extract page.jsonl \(options)", in: space)
  }

  @Test("the suffix of -o decides what is written")
  func suffixes() throws {
    let space = try Workspace()
    for name in ["f.csv", "f.json", "f.jsonl", "f.xlsx", "f.txt"] {
      #expect(try extract("-o \(name)", space).code == 0)
    }
    let begin = { (name: String) in space.contents(name).map { Array($0.prefix(4)) } }
    #expect(begin("f.csv") == Array("subj".utf8))
    #expect(begin("f.json") == Array("[\n  ".utf8))
    #expect(begin("f.xlsx") == [0x50, 0x4B, 3, 4])
    #expect(begin("f.txt") == begin("f.jsonl"))
  }

  @Test("columns are chosen, and a wrong one is named")
  func columns() throws {
    let space = try Workspace()
    let some = try extract("--format csv --columns subject,value,sentence,url", space)
    #expect(
      some.output == "subject,value,sentence,url\r\nCà Mau,12,\"\(goodText)\",https://a.vn\r\n")
    let wrong = try extract("--format csv --columns subject,values", space)
    #expect(wrong.code == 2 && wrong.messages.contains("there is no column \"values\""))
  }

  @Test("a pipe gets JSON Lines, and a table if it asks for one; CSV a mark if it asks")
  func formats() throws {
    let space = try Workspace()
    #expect(try extract("", space).output.hasPrefix("{\"schema_version\""))
    let table = try extract("--format table", space)
    #expect(table.lines.first?.hasPrefix("UNIT") == true && table.lines.count == 3)
    #expect(try extract("--format csv --bom", space).output.hasPrefix("\u{FEFF}subject"))
  }

  @Test("trich.yaml holds what is the same each time; the command line comes before it")
  func settings() throws {
    let space = try Workspace()
    _ = try space.file("trich.yaml", "columns: [subject, value]\nlang: vi\n".utf8)
    #expect(try extract("--format csv", space).output.hasPrefix("subject,value\r\n"))
    #expect(try extract("--format csv --columns index", space).output.hasPrefix("index\r\n"))
    _ = try space.file("trich.yaml", "columns: [subject]\nlanguage: vi\n".utf8)
    let wrong = try extract("--format csv", space)
    #expect(wrong.code == 5 && wrong.messages.contains("trich.yaml:2: unknown key language"))
  }

  @Test("a page on standard input is told its address and its day")
  func given() throws {
    let space = try Workspace()
    let options = "--page-url https://b.vn/1 --published 2021-06-25"
    let run = try BuiltProgram.shell(
      "echo '\(goodText)' | \"$trich\" extract - \(options)", in: space)
    #expect(run.output.contains("\"url\":\"https://b.vn/1\""))
    #expect(run.output.contains("\"published\":\"2021-06-25\""))
    let wrong = try BuiltProgram.run(["extract", "a.html", "--page-url", "x"], in: space)
    #expect(wrong.code == 2)
  }

  @Test("a list of files is read from a file or a pipe")
  func filesFrom() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let list = try space.file("list", "\(page)\n\(page)\n".utf8)
    #expect(try BuiltProgram.run(["extract", "--files-from", list], in: space).lines.count == 2)
    let piped = try BuiltProgram.shell(
      "cat '\(list)' | \"$trich\" extract --files-from -", in: space)
    #expect(piped.lines.count == 2)
    let missing = try BuiltProgram.run(["extract", "--files-from", "/no/list"], in: space)
    #expect(missing.code == 2 && missing.messages.contains("/no/list cannot be read"))
  }

  @Test("without arguments five lines to begin with, in the language of the person")
  func welcome() throws {
    let space = try Workspace()
    let english = try BuiltProgram.shell("LC_ALL=C \"$trich\"", in: space)
    #expect(english.code == 0 && english.output.contains("trich demo"))
    let vietnamese = try BuiltProgram.shell("LC_ALL=vi_VN.UTF-8 \"$trich\"", in: space)
    #expect(vietnamese.lines.count == english.lines.count)
    #expect(vietnamese.output != english.output)
  }

  @Test("the demo shows facts and mistakes, in either language")
  func demo() throws {
    let space = try Workspace()
    let english = try BuiltProgram.run(["demo", "--lang", "en"], in: space)
    #expect(english.code == 0 && english.output.contains("An Giang"))
    #expect(english.lines.filter { $0.hasPrefix("! ") }.count == 2)
    let vietnamese = try BuiltProgram.run(["demo", "--lang", "vi"], in: space)
    #expect(vietnamese.lines.count == english.lines.count && vietnamese.output != english.output)
  }

  @Test("clean writes Markdown: a title, paragraphs, tables with bars")
  func markdown() throws {
    let space = try Workspace()
    let rows = "<tr><th>Hạng</th><th>Tỉnh</th></tr><tr><td>1</td><td>Huế</td></tr>"
    let html =
      "<h1>PCI *2022*</h1><p>\(goodText)</p><table>\(rows)</table><p>Hết bài viết ở đây.</p>"
    let page = try space.file("page.html", html.utf8)
    let run = try BuiltProgram.run(["clean", "--format", "markdown", page], in: space)
    #expect(run.code == 0 && run.output.contains("# PCI \\*2022\\*\n"))
    #expect(run.output.contains("| Hạng | Tỉnh |\n| --- | --- |\n| 1 | Huế |\n"))
    #expect(run.output.contains("\n\(goodText)\n"))
  }
}
