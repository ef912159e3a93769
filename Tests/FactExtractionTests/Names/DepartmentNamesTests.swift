import TestSupport
import Testing

@Suite("Names of departments")
struct DepartmentNamesTests {
  private func expect(_ marked: String, location: SourceLocation = #_sourceLocation) throws {
    try expectMentions(marked, kinds: ["organization"], location: location)
  }

  @Test(
    "every way to shorten a name is written out",
    arguments: [
      ("Sở TT&TT", "Sở Thông tin và Truyền thông"), ("Sở TT-TT", "Sở Thông tin và Truyền thông"),
      ("Sở NN và PTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
      ("Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
      ("Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"), ("Sở GD&Đào tạo", "Sở Giáo dục và Đào tạo"),
      ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
      ("Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"), ("Sở TN-MT", "Sở Tài nguyên và Môi trường"),
    ])
  func expands(_ written: String, _ name: String) throws {
    try expect("Hôm nay, ⟦organization=\(name):\(written)⟧ họp.")
  }

  @Test("a name ends before the verb or the place in a ranking")
  func endsBeforeVerbs() throws {
    try expect(
      "⟦organization=Sở Thông tin và Truyền thông:Sở Thông tin và Truyền thông⟧ kiểm kê máy tính.")
    try expect("⟦organization=Sở Giáo dục và Đào tạo:Sở Giáo dục và Đào tạo⟧ thống kê lớp học.")
    try expect(
      "⟦organization=Sở Tài chính:Sở Tài chính⟧ thứ hai, ⟦organization=Sở Y tế:Sở Y tế⟧ hạng 3")
  }

  @Test("a department is apart from the district behind it")
  func partsFromDistricts() throws {
    try expect("⟦organization=Sở Công Thương:Sở Công Thương⟧ và huyện Bảo Yên về nhất DDCI.")
    try expect("⟦organization=Sở Y tế:Sở Y tế⟧, thị xã Sa Pa dẫn đầu.")
    try expect("⟦organization=Sở Xây dựng Thái Bình:Sở Xây dựng Thái Bình⟧ họp.")
  }

  @Test("merged departments keep both parts of their name")
  func keepsMergedNames() throws {
    try expect(
      "⟦organization=Sở Giao thông vận tải - Xây dựng:Sở Giao thông vận tải - Xây dựng⟧ (81 điểm)")
    try expect("⟦organization=Sở Nội vụ:Sở Nội vụ⟧ tỉnh nêu ba việc.")
    try expect("⟦organization=Thanh tra tỉnh:Thanh tra tỉnh⟧ thứ ba.")
  }
}
