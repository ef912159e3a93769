import FactOutput
import Testing

@Suite("Command line")
struct CommandLineTests {
  @Test(
    "a wrong command line: code 2, an explanation, no data",
    arguments: [
      ["extract"], ["extract", "--format", "xml", "x"], ["extract", "--scope", "all", "x"],
      ["no-such-command"], ["score"],
    ])
  func usage(arguments: [String]) throws {
    let run = try BuiltProgram.run(arguments, in: try Workspace())
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.messages.hasPrefix("Error: "))
  }

  @Test(
    "help and version are data on standard output",
    arguments: [["--help"], ["extract", "--help"], ["score", "--help"], ["--version"]])
  func help(arguments: [String]) throws {
    let run = try BuiltProgram.run(arguments, in: try Workspace())
    #expect(run.code == 0 && !run.output.isEmpty && run.messages.isEmpty)
  }

  @Test("the help lists every exit code")
  func exitCodes() throws {
    let help = try BuiltProgram.run(["--help"], in: try Workspace()).output
    for code in 0...4 { #expect(help.contains("  \(code)  ")) }
  }

  @Test("the schema is printed as it lies in the program")
  func schema() throws {
    let run = try BuiltProgram.run(["schema"], in: try Workspace())
    #expect(run.code == 0 && Array(run.output.utf8) == OutputSchema.bytes)
  }

  @Test("the summary goes to standard error")
  func summary() throws {
    let space = try Workspace()
    let run = try BuiltProgram.run(["extract", try space.goodPage(), "--summary"], in: space)
    #expect(run.code == 0 && run.lines.count == 1)
    for word in ["pages read      1", "mentions", "records", "findings", "pages/s"] {
      #expect(run.messages.contains(word))
    }
  }

  @Test("standard input is read like a file")
  func standardInput() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let run = try BuiltProgram.shell("\"$trich\" extract - < '\(page)'", in: space)
    #expect(run.code == 0 && run.lines.count == 1)
    #expect(run.output.contains("\"path\":\"-\""))
  }

  @Test("clean prints the text under the page's name, or every block with its role")
  func clean() throws {
    let space = try Workspace()
    let page = try space.goodPage()
    let text = try BuiltProgram.run(["clean", page], in: space)
    #expect(text.code == 0 && text.output == "==> \(page) <==\n\(goodText)\n")
    let blocks = try BuiltProgram.run(["clean", "--explain", page, "nowhere"], in: space)
    #expect(blocks.code == 1 && blocks.messages.hasPrefix("trich: nowhere: "))
    #expect(blocks.lines.count == 3 && blocks.lines[1].hasPrefix("+ "))
    #expect(blocks.lines[1].hasSuffix(goodText))
    #expect(blocks.lines[2].hasPrefix("= utf-8, bytes: kept \(goodText.utf8.count), markup "))
  }

  @Test("clean writes a block a line as JSON, and the text with what was dropped as HTML")
  func cleanFormats() throws {
    let space = try Workspace()
    let html = "<nav><a href=/>A &lt; B</a></nav><p>\(goodText)</p>"
    let page = try space.file("page.html", html.utf8)
    let json = try BuiltProgram.run(["clean", "--format", "jsonl", page], in: space)
    #expect(json.code == 0 && json.lines.count == 2)
    #expect(json.lines[1].contains("\"kept\":true"))
    #expect(json.lines[1].contains("\"end\":\(html.utf8.count - 4),\"text\":\"\(goodText)\""))
    let marked = try BuiltProgram.run(["clean", "--format", "html", page], in: space)
    #expect(marked.code == 0 && marked.output.contains("<del>A &lt; B</del><small>"))
    #expect(marked.output.contains(">\(goodText)</p>") && marked.output.hasSuffix("</html>\n"))
  }

  @Test("a score under its floor: code 4 and a line for it")
  func floors() throws {
    let space = try Workspace()
    let mention = "{\"type\": \"top\", \"value\": 3, \"quote\": \"x\", \"nth\": 1}"
    let gold = try space.file(
      "gold.jsonl", "{\"id\":\"a\",\"text\":\"x\",\"mentions\":[\(mention)],\"records\":[]}\n".utf8)
    let floors = try space.file("floors.json", "{\"gold.jsonl\": {\"top\": 0.5}}".utf8)
    let run = try BuiltProgram.run(["score", gold, "--floors", floors], in: space)
    #expect(run.code == 4 && run.output.contains("ALL MENTIONS"))
    #expect(run.messages == "trich: gold.jsonl: top is 0.0000, under its floor of 0.5000\n")
  }

  @Test("a broken gold file: code 1 and its line")
  func brokenGold() throws {
    let space = try Workspace()
    let gold = try space.file("gold.jsonl", "\n{\"id\":1}\n".utf8)
    let run = try BuiltProgram.run(["score", gold], in: space)
    #expect(run.code == 1 && run.messages.hasPrefix("trich: \(gold):2: "))
  }
}
