import DocumentModel
import Foundation
import ReferenceData
import TestSupport
import Testing

/// A spelling of `Fixtures/names` and the unit it means.
private struct Spelling {
  let text: String
  let context: UnitContext
  let name: String
  let parent: String?

  /// All spellings of the fixture.
  static func all() throws -> [Spelling] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/names/units.tsv").path
    return ReferenceTable(text: try String(contentsOfFile: path, encoding: .utf8)).rows.map { row in
      let context = UnitContext(
        level: UnitLevel(rawValue: row["level"]), parent: row.value("province"),
        day: row.value("day"))
      return Spelling(
        text: row["text"], context: context, name: row["name"], parent: row.value("parent"))
    }
  }
}

@Suite("Unit resolver")
struct UnitResolverTests {
  private let resolver = UnitResolver.bundled

  @Test("300 spellings that no list holds: at least 290 are resolved, and none wrongly")
  func spellings() throws {
    let spellings = try Spelling.all()
    var resolved = 0
    for spelling in spellings {
      guard let unit = resolver.resolve(spelling.text, in: spelling.context).thing else { continue }
      #expect(unit.name == spelling.name, "\(spelling.text)")
      #expect(spelling.parent == nil || unit.parentName == spelling.parent, "\(spelling.text)")
      resolved += 1
    }
    #expect(spellings.count == 300 && resolved >= 290, "\(resolved)")
  }

  @Test("no spelling of the fixture is in a list of the program")
  func unseen() throws {
    let directories: [UnitDirectory] = [.bundled, .countries, .departments, .districts, .communes]
    let listed = Set(directories.flatMap(\.units).flatMap(\.spellings).map { Array($0.utf8) })
    #expect(try Spelling.all().filter { listed.contains(Array($0.text.utf8)) }.map(\.text) == [])
  }

  @Test(
    "homonyms are told apart by type word, province, day and level",
    arguments: [
      ("TP. Huế", nil, "2019", "thành phố Huế"), ("TP. Huế", nil, "2026", "Huế"),
      ("Ba Đình", .district, nil, "quận Ba Đình"), ("Sơn La", nil, nil, "Sơn La"),
      ("thành phố Sơn La", nil, nil, "thành phố Sơn La"), ("tỉnh Sơn La", nil, nil, "Sơn La"),
      ("Nội vụ", .ministry, nil, "Bộ Nội vụ"), ("Nội vụ", .department, nil, "Sở Nội vụ"),
    ] as [(String, UnitLevel?, String?, String)])
  func homonyms(text: String, level: UnitLevel?, day: String?, name: String) {
    let answer = resolver.resolve(text, in: UnitContext(level: level, day: day))
    #expect(answer.thing?.name == name)
  }

  @Test("a code that was given again means a province only with its day")
  func codes() {
    #expect(resolver.resolve("15").thing == nil)
    #expect(resolver.resolve("15", in: UnitContext(day: "2020")).thing?.name == "Yên Bái")
    #expect(resolver.resolve("15", in: UnitContext(day: "2026")).thing?.name == "Lào Cai")
    #expect(resolver.resolve("G15").thing?.name == "Bộ Tư pháp")
    #expect(resolver.resolve("847").thing?.parentName == "Trà Vinh")
  }

  @Test(
    "what may be several units, or none, is never one",
    arguments: [
      "Châu Thành", "huyện Châu Thành", "Tân Châu", "Ba Đình", "Phong Điền", "Nội vụ", "KH", "TN",
      "thị trấn Núi Sập", "xã Ba Đình, An Giang", "Bộ", "Sở", "tỉnh", "", "  ", "Tỉnh ủy",
      "tỉnh Ba Đình",
      "Bộ Năng lượng", "Đông Lào", "quận Thoại Sơn", "Sở Hạnh phúc", "huyện An Giang",
    ])
  func refusals(text: String) { #expect(resolver.resolve(text).thing == nil) }

  @Test("a name that is nearly right is offered, not taken")
  func suggestions() {
    let province = resolver.resolve("An Giagn").doubt(about: "x") { $0.code ?? "" }
    #expect(province == "nothing is known as \"x\"; did you mean 91?")
    let answer = resolver.resolve("huyện Thoại Sơm")
    #expect(
      answer.doubt(about: "x") { $0.name }
        == "nothing is known as \"x\"; did you mean huyện Thoại Sơn, xã Thoại Sơn?")
    #expect(resolver.resolve("xyzzy") == .unknown(suggestions: []))
  }
}
