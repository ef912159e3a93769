import DocumentModel
import FactValidation
import ReferenceData
import TestSupport
import Testing
import VietnameseText

@Suite("Published facts as records")
struct PublishedFactsTests {
  /// One page that says everything of one index, year and set of units.
  private static let pages: [(String, Document)] = {
    let editions = Dictionary(grouping: PublishedFacts.bundled.all) {
      "\($0.index) \($0.year) \($0.level)"
    }
    return editions.sorted { $0.key < $1.key }.map { ($0.key, page(of: $0.value)) }
  }()

  private static func page(of facts: [PublishedFact]) -> Document {
    var page = DocumentDraft()
    for fact in facts {
      let year = String(fact.year)
      if let rank = fact.rank { page.fact(fact.subject, fact.index, year, .rank, "\(rank)") }
      guard let value = fact.value else { continue }
      let isPercent = ["PAR_INDEX", "SIPAS"].contains(fact.index)
      page.fact(fact.subject, fact.index, year, isPercent ? .percent : .score, "\(value)")
    }
    return page.document
  }

  @Test("every published fact stands against all the others without an error")
  func noFalseError() {
    let records = Self.pages.map(\.1.records.count).reduce(0, +)
    #expect(records > 900)
    for (edition, document) in Self.pages {
      let findings = Validator().findings(in: document).filter { $0.severity > .info }
      let known = Self.known[edition] ?? 0
      #expect(findings.count == known, "\(edition): \(findings.map(\.message))")
      #expect(!findings.contains { $0.severity == .error })
    }
  }

  /// Warnings that a person has looked at, by edition.
  private static let known: [String: Int] = [:]

  @Test(
    "a figure that is misprinted somewhere is found and called a known misprint",
    arguments: [
      ("PAR_INDEX", "2018", "Quảng Ninh", "89,6"), ("PCI", "2019", "Quảng Ninh", "72,4"),
      ("PAPI", "2020", "Quảng Ninh", "48,881"), ("PAR_INDEX", "2023", "Hải Phòng", "91,81"),
      ("PAPI", "2019", "Bến Tre", "44,74"), ("PCI", "2014", "Hồ Chí Minh", "62,72"),
      ("PCI", "2014", "Hồ Chí Minh", "63,51"), ("PAPI", "2021", "Thừa Thiên Huế", "48,095"),
    ])
  func misprints(index: String, year: String, unit: String, printed: String) throws {
    var page = DocumentDraft()
    let measure = index == "PAR_INDEX" ? Record.Measure.percent : .score
    page.fact(unit, index, year, measure, printed)
    let findings = Validator().findings(in: page.document)
    let finding = try #require(findings.first { $0.check == "published_value" })
    #expect(finding.severity == .warning && finding.message.contains("misprint is known"))
  }

  @Test("a value with its decimals cut off is the published one: 48.05 for 48.059")
  func truncated() {
    var page = DocumentDraft()
    page.fact("Thừa Thiên Huế", "PAPI", "2021", .score, "48,05")
    #expect(Validator().findings(in: page.document).isEmpty)
  }

  @Test("18 for the 17 ministries of 2020 is an error that cites its source")
  func eighteenMinistries() throws {
    var page = DocumentDraft()
    page.fact("Bộ Tư pháp", "PAR_INDEX", "2020", .rank, "3", of: 18)
    let finding = try #require(Validator().findings(in: page.document).first)
    #expect(finding.check == "known_total" && finding.severity == .error)
    #expect(finding.message.contains("https://"))
  }
}
