import DocumentModel
import Foundation
import RecordReading

/// What a reader makes of a file with these bytes.
func read(_ bytes: some Sequence<UInt8>) throws -> [FactItem] {
  let path = NSTemporaryDirectory() + "/trich-records-\(UUID().uuidString)"
  try Data(bytes).write(to: URL(fileURLWithPath: path))
  defer { try? FileManager.default.removeItem(atPath: path) }
  var reader = FactReader([path])
  var items: [FactItem] = []
  while let item = reader.next() { items.append(item) }
  return items
}

/// What a reader makes of a file with this text.
func read(_ text: String) throws -> [FactItem] { try read(text.utf8) }

extension [FactItem] {
  var documents: [RecordedDocument] {
    compactMap { if case .document(let document) = $0 { document } else { nil } }
  }

  var records: [Record] { documents.flatMap(\.document.records) }

  /// The failures as `line:column message`.
  var failures: [String] {
    compactMap { item in
      guard case .failure(let failure) = item else { return nil }
      return "\(failure.line ?? 0):\(failure.column ?? 0) \(failure.message)"
    }
  }

  var pageCount: Int { count { if case .page = $0 { true } else { false } } }
}
