internal import BundledData
internal import DocumentModel
internal import PageReading

/// What a table of properties says of a document: its subject and the day it is from.
///
/// ```
/// Số ký hiệu     | 12/QĐ-UBND
/// Trích yếu      | Về việc công bố kết quả PAR INDEX 2022
/// Ngày ban hành  | 20/04/2023
/// ```
///
/// Such a table has two labels of `document-labels.tsv` at least.
struct DocumentProperties {
  /// The block with the document's subject.
  private(set) var title: Int?
  /// The block with the day of the document.
  private(set) var published: Int?

  private enum Field: String {
    case title, published, number, signer, office, kind, effective
  }

  /// So many known labels make a table of properties.
  private static let leastLabels = 2

  /// The properties that the tables of `page` give.
  init(_ page: PageDraft) {
    var (count, title, published): (Int, Int?, Int?) = (0, nil, nil)
    for index in page.traits.indices.dropLast() {
      guard let field = Self.field(index, page), Self.isValue(index + 1, of: index, page) else {
        continue
      }
      count += 1
      if field == .title, title == nil, page.traits[index + 1].words >= 4 { title = index + 1 }
      if field == .published, published == nil, page.traits[index + 1].date != nil {
        published = index + 1
      }
    }
    if count >= Self.leastLabels { (self.title, self.published) = (title, published) }
  }

  private static func field(_ index: Int, _ page: PageDraft) -> Field? {
    let traits = page.traits[index]
    guard traits.words <= 5, !traits.folded.isEmpty, page.page.blocks[index].cell != nil else {
      return nil
    }
    return labels[ByteHash.of(traits.folded)]
  }

  /// Whether the next block is the cell beside a label.
  private static func isValue(_ value: Int, of label: Int, _ page: PageDraft) -> Bool {
    guard let left = page.page.blocks[label].cell, let right = page.page.blocks[value].cell else {
      return false
    }
    return left.table == right.table && left.row == right.row && left.column < right.column
  }

  private static let labels: HashedTable<Field> = {
    let table = BundledFile.named("Cleaning/document-labels.tsv")?.bytes ?? []
    let lines = table.split(separator: 0x0A).dropFirst()
    var labels = HashedTable<Field>(capacity: lines.count)
    for line in lines {
      let fields = line.split(separator: 0x09)
      guard fields.count == 2,
        let field = Field(rawValue: String(decoding: fields[1], as: UTF8.self))
      else { continue }
      labels[ByteHash.of(fields[0])] = field
    }
    return labels
  }()
}
