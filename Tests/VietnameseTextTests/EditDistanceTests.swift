import Testing
import VietnameseText

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "letters added, taken away or replaced",
    arguments: [
      ("", "", 0), ("PCI", "PCI", 0), ("PCX", "PCI", 1), ("", "PCI", 3),
      ("An Giang", "An Giagn", 2), ("Đồng Nai", "Dong Nai", 2), ("kitten", "sitting", 3),
    ])
  func counts(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }
}
