public import OfficeReading

/// The parts of an office document that are wanted.
struct OfficeParts {
  /// The parts by their names.
  private(set) var all: [String: [UInt8]] = [:]
  /// Whether the archive broke off.
  private(set) var isDamaged = false
  /// Whether the parts are longer than allowed; then the rest is missing.
  private(set) var isTooLong = false

  /// Reads the parts whose names `isWanted` holds for, together at most `limit` bytes.
  init(_ archive: LibraryArchive, limit: Int, where isWanted: (String) -> Bool) {
    var count = 0
    while !isTooLong {
      switch archive.next() {
      case .end: return
      case .fault:
        isDamaged = true
        return
      case .entry(let name?) where isWanted(name):
        var part: [UInt8] = []
        while count <= limit, let piece = archive.read(1 << 18) {
          part += piece
          count += piece.count
        }
        all[name] = part
        isTooLong = count > limit
        if archive.takeFault() != nil { isDamaged = true }
      default: break
      }
    }
  }
}

extension Workbook {
  /// A workbook unpacks to this many bytes at most.
  private static let limit = 256 << 20

  /// The workbook in the file at `path`, read whole.
  ///
  /// ```swift
  /// let book = try Workbook(path: "pci-2023.xlsx")
  /// ```
  ///
  /// - Throws: a fault where it is damaged, too large or without a worksheet.
  public init(path: String) throws(WorkbookFault) {
    guard let archive = LibraryArchive(path: path) else { throw .empty }
    let parts = OfficeParts(archive, limit: Self.limit, where: Self.isPart)
    guard !parts.isTooLong else { throw .tooLarge }
    guard !parts.isDamaged else { throw .damaged }
    guard let book = Workbook(parts: parts.all) else { throw .empty }
    guard !book.isDamaged else { throw .damaged }
    self = book
  }
}

/// Why a workbook cannot be read.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// The zip file or its XML is damaged.
  case damaged
  /// It unpacks to more than is read.
  case tooLarge
  /// It has no worksheet.
  case empty
}
