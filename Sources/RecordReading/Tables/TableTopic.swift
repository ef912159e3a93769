internal import ReferenceData

/// What the lines above a table say of all its rows: the index and the year.
///
/// ```swift
/// TableTopic(["BẢNG XẾP HẠNG CHỈ SỐ PCI NĂM 2023"])   // PCI, 2023
/// ```
struct TableTopic {
  private(set) var index: String?
  private(set) var year: String?

  init(_ lines: [String], knowing indices: IndexResolver = .bundled) {
    let texts = lines.map { " " + ColumnWords.folded($0) + " " }
    let names = indices.catalogue.indices.flatMap { index in
      ([index.id, index.name] + index.spellings).map { (ColumnWords.folded($0), index.id) }
    }
    let found = names.filter { name, _ in texts.contains { $0.contains(" \(name) ") } }
    let longest = found.map(\.0.count).max()
    let ids = Set(found.filter { $0.0.count == longest }.map(\.1))
    index = ids.count == 1 ? ids.first : nil
    let years = texts.flatMap { $0.split(separator: " ").filter { TableColumn.isYear($0) } }
    year = Set(years).count == 1 ? years.first.map(String.init) : nil
  }
}
