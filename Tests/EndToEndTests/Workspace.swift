import Foundation

/// A folder of its own for one test, with the input files it writes; removed at the end.
final class Workspace {
  /// The folder.
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/trich-end-to-end-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes `bytes` to the file `name` and gives its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let place = "\(path)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: place))
    return place
  }

  /// A page that can be read: a passage of text with a standing in it.
  func goodPage() throws -> String {
    try file("good.txt", goodText.utf8)
  }

  /// What lies in the folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// The bytes of the file `name`, if it is there.
  func contents(_ name: String) -> Data? {
    FileManager.default.contents(atPath: "\(path)/\(name)")
  }
}

/// A passage that every stage can read.
let goodText = "Năm 2020, Cà Mau xếp thứ 12/63 tỉnh, thành phố về PAR INDEX."

/// One line of JSON Lines with the good passage.
func goodLine(_ id: String) -> String {
  "{\"id\": \"\(id)\", \"text\": \"\(goodText)\"}\n"
}
