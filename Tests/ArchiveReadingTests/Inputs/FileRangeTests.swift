import ArchiveReading
import Foundation
import TestSupport
import Testing

@Suite("Ranges of files")
struct FileRangeTests {
  private let pages = RandomText.pages(40, seed: 11)

  @Test("a range is written as HTTP writes it, and anything else is none")
  func writing() throws {
    let range = try #require(FileRange("10-19"))
    #expect(range.first == 10 && range.end == 20)
    #expect(FileRange("0-") == .whole)
    for wrong in ["", "-", "-5", "9-3", "a-b", "1", "1-2-3", "+1-2", "1 -2", "9999999999999999-"] {
      #expect(FileRange(wrong) == nil, "\(wrong)")
    }
  }

  @Test(
    "wherever a file is cut, each record is read once, in order",
    arguments: ArchiveDraft.Packing.allCases)
  func cuts(packing: ArchiveDraft.Packing) throws {
    let archive = ArchiveDraft(pages: pages, packing: packing)
    let reading = try RangeReading(archive.bytes)
    var random = SeededGenerator(seed: 7)
    for count in 0..<25 {
      let cuts = (0..<(1 + count % 9)).map { _ in Int.random(in: 1..<(1 << 16), using: &random) }
      #expect(try reading.differences(cuts) == [], "\(cuts)")
    }
    for edge in archive.records.prefix(2).map(\.range.lowerBound) {
      for cut in max(edge - 2, 1)...(edge + 2) {
        #expect(try reading.differences([cut]) == [], "\(cut)")
      }
    }
  }

  @Test("every single byte may be a cut", arguments: [ArchiveDraft.Packing.none, .gzip, .zstd])
  func everyCut(packing: ArchiveDraft.Packing) throws {
    let archive = ArchiveDraft(pages: ["<p>a</p>", "<p>b</p>", "<p>c</p>"], packing: packing)
    let reading = try RangeReading(archive.bytes)
    for cut in 1...(archive.bytes.count + 2) { #expect(try reading.differences([cut]) == []) }
  }

  @Test(
    "damage is told once, by one of the ranges, and costs no more than without them",
    arguments: [ArchiveDraft.Packing.none, .gzip, .zstd])
  func damage(packing: ArchiveDraft.Packing) throws {
    let archive = ArchiveDraft(pages: pages, packing: packing)
    var random = SeededGenerator(seed: 3)
    for number in 0..<40 {
      let bytes = ArchiveDamage(archive, number: number).bytes
      guard bytes.count > 1 else { continue }
      let cuts = (0..<4).map { _ in Int.random(in: 1..<bytes.count, using: &random) }
      let reading = try RangeReading(bytes)
      let differences = try reading.differences(cuts)
      #expect(differences == [], "damage \(number), cuts \(cuts)")
    }
  }

  @Test("padding between members, empty members and short line ends move no record")
  func oddities() throws {
    let draft = ArchiveDraft(pages: pages, packing: .none)
    let bytes = draft.records.enumerated().flatMap { number, record -> [UInt8] in
      let record = Array(draft.bytes[record.range].dropLast(number % 3 == 0 ? 2 : 0))
      let padding = [UInt8](repeating: 0, count: number % 2 == 0 ? 3 : 0)
      return Gzip.member(record) + padding + (number % 5 == 0 ? Gzip.member([]) : [])
    }
    let reading = try RangeReading(bytes)
    for cut in stride(from: 1, to: bytes.count, by: 97) {
      #expect(try reading.differences([cut]) == [], "\(cut)")
    }
  }

  @Test("what cannot be cut belongs to the range with its first byte")
  func uncut() throws {
    let lines = (0..<20).map { "{\"id\": \"\($0)\", \"text\": \"Cà Mau\"}\n" }.joined()
    let reading = try RangeReading(Array(lines.utf8))
    #expect(reading.whole.pages.count == 20)
    #expect(try reading.differences([100, 300]) == [])
    #expect(try reading.outcome("100-").pages.isEmpty)
  }
}

/// A file read as a whole and in ranges.
private struct RangeReading {
  private let scratch: Scratch
  private let path: String
  private let size: Int
  let whole: ArchiveProperties.Outcome

  init(_ bytes: [UInt8]) throws {
    scratch = try Scratch()
    path = "\(scratch.path)/cut"
    size = bytes.count
    try Data(bytes).write(to: URL(filePath: path))
    whole = ArchiveProperties.outcome(of: PageSource([path]))
  }

  func outcome(_ range: String) throws -> ArchiveProperties.Outcome {
    let range = try #require(FileRange(range))
    return ArchiveProperties.outcome(of: PageSource([path], range: range))
  }

  /// How the ranges between `cuts`, taken together, differ from the whole.
  func differences(_ cuts: [Int]) throws -> [String] {
    let edges = [0] + Set(cuts).sorted()
    let ends = edges.dropFirst().map { String($0 - 1) } + [""]
    let parts = try zip(edges, ends).map { try outcome("\($0)-\($1)") }
    var differences: [String] = []
    if parts.flatMap(\.ids) != whole.ids { differences.append("other records") }
    if parts.flatMap({ $0.pages.map(\.content) }) != whole.pages.map(\.content) {
      differences.append("other pages")
    }
    if parts.flatMap({ $0.losses.map(\.range) }) != whole.losses.map(\.range) {
      differences.append("other losses: \(parts.map { $0.losses.map(\.range) })")
    }
    let accounts = parts.flatMap(\.accounts)
    let seams = zip(accounts, accounts.dropFirst()).filter { $0.end != $1.start }
    if !seams.isEmpty || accounts.first?.start != 0 || accounts.last?.end != size {
      differences.append("from \(accounts.map(\.start)) to \(accounts.map(\.end))")
    }
    return differences
  }
}
