internal import Foundation

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The edits of all annotators, each on the disk before it counts.
///
/// A line of the file is an edit. What a kill leaves half written at the end is cut off when the
/// journal is opened again; nothing before it is lost.
struct EditJournal {
  /// The edits in the order in which they came.
  private(set) var edits: [Edit] = []
  private let path: String

  /// The journal at `path`, made if it is not there.
  ///
  /// - Throws: `WorkbenchFailure` if it cannot be read, or a line of it is no edit.
  init(path: String) throws(WorkbenchFailure) {
    self.path = path
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let whole = data.lastIndex(of: 0x0A).map { data[...$0] } ?? Data()
    for (number, line) in whole.split(separator: 0x0A).enumerated() {
      guard let edit = try? JSONDecoder().decode(Edit.self, from: Data(line)) else {
        throw WorkbenchFailure(
          "\(path):\(number + 1): the line is no edit; take it out or move the file away")
      }
      edits.append(edit)
    }
    if whole.count < data.count, truncate(path, off_t(whole.count)) != 0 {
      throw WorkbenchFailure("\(path): the end is damaged and cannot be cut off; check its mode")
    }
  }

  /// Adds `edit` under the next number and brings it to the disk.
  ///
  /// - Throws: `WorkbenchFailure` if it cannot be written; it does not count then.
  mutating func add(_ edit: Edit) throws(WorkbenchFailure) -> Edit {
    var edit = edit
    edit.number = edits.count + 1
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(edit) else {
      throw WorkbenchFailure("the edit cannot be written as JSON")
    }
    try write(line + [0x0A])
    edits.append(edit)
    return edit
  }

  private func write(_ line: Data) throws(WorkbenchFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw WorkbenchFailure("\(path) cannot be opened; check its folder") }
    defer { close(file) }
    let length = lseek(file, 0, SEEK_END)
    let written = line.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
    guard written == line.count, fsync(file) == 0 else {
      _ = ftruncate(file, length)
      throw WorkbenchFailure("\(path) cannot be written; check that the disk has room")
    }
  }

  private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(file, bytes, count)
    #else
      Glibc.write(file, bytes, count)
    #endif
  }
}

/// Why the workbench could not do something: what happened and what to do.
public struct WorkbenchFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line for a person.
  public let description: String

  init(_ description: String) { self.description = description }
}
