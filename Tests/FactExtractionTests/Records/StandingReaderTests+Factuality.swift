import DocumentModel
import TestSupport
import Testing

@Suite("Standings that nobody has")
struct FactualityTests {
  @Test(
    "a denied place is no fact, whatever stands between the denial and the place",
    arguments: [
      "Năm 2023, Kiên Giang không lọt vào nhóm 30 tỉnh, thành phố đứng đầu PCI.",
      "Cần Thơ chưa thể vào top 10 PAPI 2023.", "Huế chưa bao giờ giữ vị trí thứ nhất PCI 2022.",
      "Với PAR INDEX 2021, Hà Nam nằm ngoài nhóm 20 tỉnh dẫn đầu.",
      "Bến Tre đã ra khỏi top 5 PCI 2020.", "Bộ Y tế không hề dẫn đầu PAR INDEX 2022.",
    ])
  func passesDenied(_ text: String) throws { try expectRecords(text, []) }

  @Test(
    "a place that may come, is hoped for or given as a task is no fact",
    arguments: [
      "Theo ông Nam, Lâm Đồng có thể lên hạng 10 PCI 2024.",
      "Trước lễ công bố PCI 2022, nhiều người nghĩ Bắc Giang sẽ đứng thứ nhất.",
      "Tỉnh Bình Thuận đáng được xếp thứ 10 PCI 2022.",
      "Bộ Công Thương giao các vụ giữ thứ hạng 5/17 PAR INDEX 2024.",
      "Việt Nam cần tăng 5 bậc GII trong năm 2023.", "Yên Bái suýt lọt top 10 PAPI 2021.",
      "Các chuyên gia dự đoán Đồng Tháp xếp thứ 2 PCI 2023.",
    ])
  func passesPossible(_ text: String) throws { try expectRecords(text, []) }

  @Test(
    "a place under a condition or a question is no fact",
    arguments: [
      "Nếu không có sáp nhập, Hải Dương đã xếp thứ 8 PCI 2024.",
      "Nếu cải thiện chi phí thời gian, Hà Tĩnh ở vị trí thứ 9 PCI 2023.",
      "Liệu Đà Nẵng trở lại top 5 PCI năm 2024?",
      "Cà Mau có giữ được vị trí thứ 3 PAPI 2023 không?",
    ])
  func passesSupposed(_ text: String) throws { try expectRecords(text, []) }

  @Test("what only looks so is a fact")
  func readsLookAlikes() throws {
    try expectRecords(
      "Long An không chỉ đứng thứ 2 PCI 2023 mà còn tiến bộ nhiều.",
      [fact("Long An", "PCI", "2023", .rank, 2)])
    try expectRecords(
      "Vì sao Cần Thơ xếp thứ 50 PAPI 2022?", [fact("Cần Thơ", "PAPI", "2022", .rank, 50)])
    try expectRecords(
      "Nếu tính riêng PCI 2022, Phú Thọ xếp thứ 24.", [fact("Phú Thọ", "PCI", "2022", .rank, 24)])
    try expectRecords(
      "Có thể nói Lào Cai đứng thứ 10 PAPI 2021 là xứng đáng.",
      [fact("Lào Cai", "PAPI", "2021", .rank, 10)])
    try expectRecords(
      "An Giang sẽ được khen vì xếp thứ 5 DTI 2022.", [fact("An Giang", "DTI", "2022", .rank, 5)])
  }

  @Test(
    "a place that is lost or only striven for is no fact",
    arguments: [
      "Cần Thơ mất vị trí thứ 10 PCI 2022 vào tay tỉnh khác.",
      "Trà Vinh nhường vị trí dẫn đầu về PAPI 2023.", "Long An cạnh tranh vị trí thứ hai PCI 2023.",
      "Tự chấm điểm, Tiền Giang đạt 95 điểm PAR INDEX 2023.",
      "Theo kịch bản cao, PCI 2023 của Lạng Sơn đạt 68 điểm.",
    ])
  func passesLost(_ text: String) throws { try expectRecords(text, []) }

  @Test("a threshold is nobody's result, though the index stands within it")
  func passesThresholds() throws {
    try expectRecords(
      "Các tỉnh đạt từ 80 điểm PAR INDEX 2023 trở lên được khen, trong đó có Nam Định.", [])
  }

  @Test("a bound that may not be missed is no fall")
  func passesDeniedFalls() throws {
    try expectRecords("Hà Giang bảo đảm điểm số PAR INDEX không thấp hơn 85%.", [])
    try expectRecords(
      "Hà Nam đứng thứ 6 ICT Index 2020, song chưa năm nào vào top 5.",
      [fact("Hà Nam", "ICT_INDEX", "2020", .rank, 6)])
  }
}
