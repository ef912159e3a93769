import Evaluation
import Testing

@Suite("Quality floors")
struct QualityFloorsTests {
  @Test("a row under its floor is named with both figures, others are not")
  func underFloor() throws {
    let lines = try violations("{\"rank\": 0.9, \"record:core\": 1, \"record:full\": 0}")
    #expect(lines == ["gold.jsonl: rank is 0.6667, under its floor of 0.9000"])
  }

  @Test("floors may be given by file; those of other files do not count")
  func byFile() throws {
    let lines = try violations("{\"gold.jsonl\": {\"rank\": 0.7}, \"other.jsonl\": {\"rank\": 1}}")
    #expect(lines.count == 1)
  }

  @Test("a row that the sheet lacks is under every floor")
  func missingRow() throws {
    #expect(try violations("{\"top\": 0.1}").count == 1)
  }

  @Test("floors of another version of the file are refused")
  func fingerprint() throws {
    let file = try goldFile()
    let lines = try violations("{\"gold.jsonl\": {\"fingerprint\": \"0\", \"rank\": 0}}")
    #expect(lines.count == 1 && lines[0].contains(file.fingerprint))
    let same = "{\"gold.jsonl\": {\"fingerprint\": \"\(file.fingerprint)\", \"rank\": 0}}"
    #expect(try violations(same).isEmpty)
  }

  private func violations(_ json: String) throws -> [String] {
    let file = try goldFile()
    let predicted = try gold(mentions: rank(7))
    let sheet = Scorer.sheet(gold: file.documents, predicted: predicted)
    return try QualityFloors(json: Array(json.utf8)).violations(in: sheet, of: file)
  }

  private func goldFile() throws -> GoldFile {
    let line = "{\"id\": \"a\", \"mentions\": [\(rank(7)), \(rank(8))], \"records\": []}"
    return try GoldFile(name: "folder/gold.jsonl", bytes: Array(line.utf8))
  }
}
