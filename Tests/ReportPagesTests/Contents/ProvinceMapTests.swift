import Testing

@testable import ReportPages

@Suite struct ProvinceMapTests {
  @Test(arguments: [("63", 63), ("34", 34)])
  func everyProvinceHasATileOfItsOwn(epoch: String, count: Int) {
    let tiles = ProvinceMap.bundled.tiles.filter { $0.epoch == epoch }
    #expect(tiles.count == count)
    #expect(Set(tiles.map(\.name)).count == count)
    #expect(Set(tiles.map { [$0.column, $0.row] }).count == count)
    #expect(Set(tiles.map(\.letters)).count == count)
  }

  @Test func neighboursLieBesideEachOther() {
    let places = Dictionary(
      uniqueKeysWithValues: ProvinceMap.bundled.tiles.filter { $0.epoch == "63" }.map {
        ($0.name, ($0.column, $0.row))
      })
    let north = places["Hà Giang"]?.1 ?? .max
    let south = places["Cà Mau"]?.1 ?? .min
    #expect(north == 0)
    #expect(places.values.allSatisfy { $0.1 <= south })
  }
}
