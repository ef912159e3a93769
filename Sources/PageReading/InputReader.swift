internal import DocumentModel
internal import Foundation

/// What one step of reading gives; a stand-in.
public enum InputItem: Sendable {
  /// A page.
  case page(PageInput)
  /// Something that could not be read.
  case failure(ReadingFailure)
}

/// Why something could not be read; a stand-in.
public struct ReadingFailure: Error, Sendable, CustomStringConvertible {
  /// One line for a person.
  public var description: String
}

/// Reads files and folders; a stand-in.
public struct InputReader: Sequence, Sendable {
  let paths: [String]
  /// A reader of `paths`.
  public init(paths: [String]) { self.paths = paths }

  /// The pages.
  public func makeIterator() -> IndexingIterator<[InputItem]> {
    paths.map { path in
      guard let data = FileManager.default.contents(atPath: path), !data.isEmpty else {
        return .failure(ReadingFailure(description: "\(path): cannot be read; check the path"))
      }
      return .page(PageInput(kind: .text, content: Array(data), source: Source(path: path)))
    }.makeIterator()
  }
}
