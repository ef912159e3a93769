import TestSupport
import Testing

@Suite("Districts and communes")
struct PlaceFinderTests {
  private func expect(
    _ marked: String, published: String? = nil, location: SourceLocation = #_sourceLocation
  ) throws {
    try expectMentions(
      marked, published: published, kinds: ["province", "district", "commune"], location: location)
  }

  @Test("the word for the type tells a district from a province")
  func readsTypes() throws {
    try expect(
      "⟦district=thành phố Thanh Hóa:Thành phố Thanh Hóa⟧ đứng thứ ba ở "
        + "⟦province=Lào Cai:tỉnh Lào Cai⟧.")
    try expect("⟦district=thị xã Quảng Trị:Thị xã Quảng Trị⟧ đạt 90 điểm.")
    try expect("⟦district=huyện Lục Yên:huyện Lục Yên⟧ thuộc ⟦province=Yên Bái:tỉnh Yên Bái⟧.")
  }

  @Test("a district is found whichever apostrophe the commune of its name is listed with")
  func readsApostrophes() throws {
    try expect("⟦district=huyện Cư M'gar:huyện Cư M'gar⟧ đạt 90 điểm.")
  }

  @Test("abbreviated types are written out")
  func expandsTypes() throws {
    try expect("⟦district=thị xã Bỉm Sơn:TX Bỉm Sơn⟧ và ⟦district=thành phố Vinh:TP. Vinh⟧")
    try expect("⟦district=huyện Đô Lương:H. Đô Lương⟧: 92,70%")
    try expect("⟦district=quận Phú Nhuận:Q. Phú Nhuận⟧, ⟦commune=phường 5:P. 5⟧")
  }

  @Test(
    "a district under a type that it got later, a name that is not listed, one longer than a known")
  func readsOtherNames() throws {
    try expect(
      "Ở ⟦province=Bắc Giang:Bắc Giang⟧, ⟦district=thị xã Việt Yên:thị xã Việt Yên⟧ dẫn đầu")
    try expect("Trong tỉnh, ⟦district=thị xã Vĩnh Châu:thị xã Vĩnh Châu⟧ về nhất.")
    try expect("Năm 2023 ⟦commune=xã Khánh Vĩnh Yên:xã Khánh Vĩnh Yên⟧ đứng nhất.")
    try expect("⟦district=huyện Tân Kha:Huyện Tân Kha⟧ và ⟦commune=thị trấn Kép:thị trấn Kép⟧")
    try expect("Bí thư ⟦district=huyện Mai Sơn:huyện Mai Sơn⟧ Nguyễn Văn An nói.")
  }

  @Test("bare names of a list have its type")
  func readsLists() throws {
    try expect(
      "các huyện ⟦district=huyện Lục Yên:Lục Yên⟧, ⟦district=huyện Văn Yên:Văn Yên⟧ và "
        + "⟦district=huyện Trấn Yên:Trấn Yên⟧ dẫn đầu")
    try expect(
      "3 phường gồm ⟦commune=phường Hoàn Kiếm:Hoàn Kiếm⟧, ⟦commune=phường Cửa Nam:Cửa Nam⟧",
      published: "2025-11-19")
    try expect("các phường ⟦commune=phường 5:5⟧, ⟦commune=phường 10:10⟧ và ⟦commune=phường 14:14⟧.")
  }

  @Test("provinces behind a word for cities are provinces, central cities are, too")
  func keepsProvinces() throws {
    try expect("63 tỉnh, thành phố; các tỉnh, ⟦province=Thanh Hóa:thành phố Thanh Hóa⟧, …")
    try expect("⟦province=Đà Nẵng:TP Đà Nẵng⟧ dẫn đầu", published: "2023-04-20")
    try expect("⟦province=Huế:thành phố Huế⟧ đứng thứ hai", published: "2025-04-20")
  }

  @Test("a city that became a central one was a part of its province before")
  func readsTimes() throws {
    try expect(
      "Ở ⟦province=Thừa Thiên Huế:Thừa Thiên Huế⟧, ⟦district=thành phố Huế:thành phố Huế⟧ dẫn đầu",
      published: "2021-04-20")
    try expect("Hạng 3 thuộc về ⟦province=Huế:TP.Huế⟧.")
    try expect("⟦district=thành phố Thủ Đức:Thành phố Thủ Đức⟧ họp.", published: "2023-04-20")
  }

  @Test("bare names are read where the text speaks of districts of their province")
  func readsBareNames() throws {
    try expect(
      "⟦province=Yên Bái:Yên Bái⟧ xếp hạng các huyện:\n1. ⟦district=huyện Lục Yên:Lục Yên⟧ 85,2\n"
        + "2. ⟦district=huyện Văn Yên:Văn Yên⟧ 84,1", published: "2023-04-20")
    try expect("Ông Lục Yên họp ở ⟦province=Yên Bái:Yên Bái⟧ với các huyện.")
    try expect("Lục Yên đạt 85,2 điểm.")
  }
}
