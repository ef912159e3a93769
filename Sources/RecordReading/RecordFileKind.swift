/// How a file of records is written, told by its first bytes.
///
/// ```swift
/// RecordFileKind(Array("subject,index,measure,value\n".utf8)[...])      // .csv(separator: ",")
/// RecordFileKind(Array("{\"subject\": \"Huế\", \"measure\": …".utf8)[...])  // .jsonLines
/// RecordFileKind(Array("<!DOCTYPE html>".utf8)[...])                    // nil: a page
/// ```
enum RecordFileKind: Equatable {
  case jsonLines, jsonList
  case csv(separator: UInt8)
  /// An .xlsx file.
  case workbook
  /// A table in a format that is not read.
  case unread

  /// How many first bytes are looked at.
  static let window = 65_536

  init?(_ bytes: ArraySlice<UInt8>) {
    if let packed = Self.packed(bytes) {
      self = packed
      return
    }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = (isMarked ? bytes.dropFirst(3) : bytes).drop { $0 <= 0x20 }
    switch text.first {
    case UInt8(ascii: "{") where Self.holdsRecords(text):
      self = Self.isLaidOut(text) ? .jsonList : .jsonLines
    case UInt8(ascii: "["):
      let first = text.dropFirst().drop { $0 <= 0x20 }
      guard first.first == UInt8(ascii: "{"), Self.holdsRecords(first) else { return nil }
      self = .jsonList
    default:
      guard let separator = Self.separator(of: text) else { return nil }
      self = .csv(separator: separator)
    }
  }

  /// The kind of a spreadsheet: the workbooks of today are zip files, those of old compound files.
  private static func packed(_ bytes: ArraySlice<UInt8>) -> RecordFileKind? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .unread }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    if head.contains("opendocument.spreadsheet") { return .unread }
    return head.contains("[Content_Types].xml") || head.contains("xl/") ? .workbook : nil
  }

  /// Why a spreadsheet is not read.
  static func refusal(of bytes: ArraySlice<UInt8>, path: String) -> RecordFailure {
    let isOld = bytes.first == 0xD0
    let isZip = bytes.first == 0x50 && path == "-"
    return RecordFailure(
      path: path,
      message: isOld
        ? "this is a workbook in the old Excel format"
        : isZip ? "a workbook cannot be read from a pipe" : "this is an OpenDocument spreadsheet",
      hint: isZip ? "give its path" : "save it as .xlsx or as CSV in UTF-8")
  }

  /// Whether the first object has the keys of a document or of a record.
  private static func holdsRecords(_ text: ArraySlice<UInt8>) -> Bool {
    let keys = JSONKeys.ofFirstObject(in: text)
    return keys.contains("records") || keys.contains("schema_version")
      || keys.contains("subject") && keys.contains("measure")
  }

  /// Whether the object goes on behind its first line.
  private static func isLaidOut(_ text: ArraySlice<UInt8>) -> Bool {
    guard let end = text.firstIndex(of: 0x0A) else { return false }
    return text[..<end].last { $0 > 0x20 } != UInt8(ascii: "}")
  }

  /// The separator of a heading that names the columns no record goes without.
  private static func separator(of text: ArraySlice<UInt8>) -> UInt8? {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }.prefix(4096)
    return [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].first { separator in
      let names = line.split(separator: separator).map { name in
        String(decoding: name.filter { $0 != 0x22 && $0 != 0x20 }, as: UTF8.self).lowercased()
      }
      return CSVColumns.required.allSatisfy(names.contains)
    }
  }
}
