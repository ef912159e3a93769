import BundledData
import ReferenceData
import Testing
import VietnameseText

@testable import FactExtraction

@Suite("Base of names")
struct NameBaseTests {
  /// The names that a base finds in a text: those of units, then those of places.
  private func found(_ text: String, in base: NameBase) -> [[AdministrativeUnit]] {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let ids = base.words.ids(of: tokens, in: LetterFolding.folded(bytes))
    return ids.indices.map {
      base.gazetteer.match(at: $0, ids: ids, tokens: tokens, text: bytes)?.units ?? []
    }
      + ids.indices.map { at in
        base.places.match(in: ids, at: at).map { base.places.units(of: $0.name) } ?? []
      }
  }

  private static let text = """
    Bộ LĐ-TB&XH, Bộ Nông nghiệp và PTNT, TP.HCM, Bà Rịa – Vũng Tàu, tỉnh An Giang, VCCI, Đông Nam Bộ,
    huyện Lục Yên, xã Châu Thành, phường Ba Đình, quận 1, thành phố Thủ Đức, Ea H'leo
    """

  @Test("the prepared file is what the tables give; if not, run `make data`")
  func isUpToDate() throws {
    let bundled = try #require(BundledFile.named(FactExtractor.preparedFile.name)?.bytes)
    #expect(bundled == FactExtractor.preparedBytes(), "run `make data`")
  }

  @Test("a prepared base finds what one made from the tables finds")
  func findsTheSame() {
    let prepared = NameBase(directory: .bundled, tables: [:])
    let names = found(Self.text, in: prepared)
    #expect(names == found(Self.text, in: .written))
    #expect(names.flatMap { $0 }.contains { $0.bareName == "Lục Yên" && $0.kind == .district })
    #expect(names.flatMap { $0 }.contains { $0.name == "Bà Rịa - Vũng Tàu" })
  }

  @Test("rows laid over a table of the gazetteer are found, rows of another change nothing")
  func heedsOverlays() {
    let rows = ["regions": ["name\taliases\nMiền Mới\tMiền Rất Mới\n"]]
    let directory = UnitDirectory.national(adding: rows)
    let base = NameBase(directory: directory, tables: rows)
    #expect(found("tại Miền Rất Mới", in: base).contains { $0.first?.name == "Miền Mới" })
    let other = NameBase(directory: .bundled, tables: ["totals": ["index\tyear\n"]])
    #expect(other.words.limit == NameBase.written.words.limit)
  }
}
