import TestSupport
import Testing

@Suite("Damaged archives")
struct DamageTests {
  @Test(
    "no damage costs more than the records it touches", arguments: ArchiveDraft.Packing.allCases)
  func damage(packing: ArchiveDraft.Packing) throws {
    let scratch = try Scratch()
    let archive = ArchiveDraft(pages: RandomText.pages(40, seed: 3), packing: packing)
    let properties = ArchiveProperties(folder: scratch.path)
    for number in 0..<60 {
      let damage = ArchiveDamage(archive, number: number)
      #expect(try properties.violations(of: damage, in: archive) == [])
    }
  }
}
