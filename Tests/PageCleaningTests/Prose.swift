/// Paragraphs of running text for pages made up in tests; each names its number.
enum Prose {
  static let paragraphs = [
    "Đoạn-1: Sáng nay, hội nghị công bố kết quả xếp hạng cải cách hành chính của các sở, ngành đã được tổ chức tại trung tâm tỉnh với sự tham dự của nhiều đại biểu.",
    "Đoạn-2: Theo báo cáo, điểm trung bình của khối sở đạt 86,4 điểm, tăng 2,1 điểm so với năm trước; trong đó có năm đơn vị được xếp loại tốt.",
    "Đoạn-3: Người đứng đầu các cơ quan được yêu cầu rà soát những nội dung còn thấp điểm và có kế hoạch khắc phục trước khi hết quý này.",
    "Đoạn-4: Cũng tại hội nghị, đại diện các xã, phường đã chia sẻ cách làm hay để người dân không phải đi lại nhiều lần khi làm thủ tục.",
  ]

  static let menu = [
    "Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Thủ tục", "Dịch vụ công", "Liên hệ",
  ]

  static let headlines = [
    "Khai mạc lớp tập huấn chuyển đổi số cho cán bộ cơ sở",
    "Thông báo lịch tiếp công dân của lãnh đạo tỉnh tháng tới",
    "Kiểm tra công tác phòng chống thiên tai tại vùng hạ du",
    "Trao quyết định bổ nhiệm cán bộ quản lý trường học",
    "Ra quân làm sạch môi trường nhân ngày hội khu phố",
  ]

  /// Each text wrapped between `open` and `close`.
  static func wrapped(_ texts: [String], _ open: String, _ close: String) -> String {
    texts.map { open + $0 + close }.joined(separator: "\n")
  }

  static func links(_ texts: [String], in tag: String) -> String {
    wrapped(texts, "<\(tag)><a href='/x'>", "</a></\(tag)>")
  }
}
