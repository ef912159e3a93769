import Foundation
import TestSupport
import Testing

/// An article with a line of chrome under it that the program does not know.
private let page = """
  <html><head><title>PCI 2022</title></head><body><h1>Long An và PCI năm 2022</h1>
  <div class="detail"><p>Theo kết quả đã được công bố, Long An đứng thứ 10/63 của PCI năm 2022, và đó là
  kết quả tốt của tỉnh trong những năm qua.</p>
  <p>Lãnh đạo tỉnh cho biết sẽ tiếp tục cải thiện môi trường đầu tư để các doanh nghiệp được phục vụ.</p>
  <p>Bấm chuông nhận bản tin xanh</p><div class="zzbox"><p>Tỉnh cũng đã có nhiều việc làm khác cho người
  dân và cho các doanh nghiệp trong năm, và đó là điều được ghi nhận.</p></div></div></body></html>
  """

private func clean(
  _ name: String, _ rows: String, _ heading: String = "text\tmatch\tkind"
) throws -> BuiltProgram.Run {
  let space = try Workspace()
  let file = try space.file("page.html", page.utf8)
  try FileManager.default.createDirectory(
    atPath: space.path + "/mine", withIntermediateDirectories: false)
  _ = try space.file("mine/" + name, (heading + "\n" + rows + "\n").utf8)
  return try BuiltProgram.run(["clean", "--rules", space.path + "/mine", file], in: space)
}

@Test("a line of a folder's chrome.tsv is chrome")
func chromeLine() throws {
  let line = "Bấm chuông nhận bản tin xanh"
  #expect(try clean("chrome.tsv", "không có\texact\tnav").output.contains(line))
  let run = try clean("chrome.tsv", "\(line)\texact\tshare")
  #expect(run.code == 0, "\(run.messages)")
  #expect(!run.output.contains(line))
  #expect(run.output.contains("thứ 10/63"))
}

@Test("a word of a folder's class-words.tsv names chrome by its class")
func classWord() throws {
  let heading = "word\tmatch\thint"
  let run = try clean("class-words.tsv", "zzbox\tany\trelated", heading)
  #expect(!run.output.contains("điều được ghi nhận"), "\(run.output)")
  #expect(try clean("class-words.tsv", "", heading).output.contains("điều được ghi nhận"))
}

@Test("faults of a word list come all at once, with file, line and remedy, and exit code 5")
func faultyLexicon() throws {
  let run = try clean("chrome.tsv", "a\texact\tnave\nb\texact")
  #expect(run.code == 5)
  #expect(run.messages.contains("mine/chrome.tsv:2: unknown kind nave\n  write one of: skip-link"))
  #expect(run.messages.contains("mine/chrome.tsv:3: the row has 2 columns"))
}

@Test("a folder without a word list is told so")
func noLexicon() throws {
  let run = try clean("other.tsv", "")
  #expect(run.code == 5)
  #expect(run.messages.contains("there is no word list of the cleaner"))
}
