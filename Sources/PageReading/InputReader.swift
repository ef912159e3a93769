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
public struct ReadingFailure: Error, Sendable {
  /// The file and line.
  public var place: String
  /// What happened.
  public var message: String
  /// What to do.
  public var hint: String
}

/// Reads files and folders; a stand-in.
public struct InputReader: Sequence, Sendable {
  let paths: [String]
  /// A reader of `paths`.
  public init(_ paths: [String]) { self.paths = paths }

  /// The pages.
  public func makeIterator() -> IndexingIterator<[InputItem]> {
    paths.map { path in
      guard let data = FileManager.default.contents(atPath: path), !data.isEmpty else {
        return .failure(ReadingFailure(place: path, message: "cannot be read", hint: "check the path"))
      }
      return .page(PageInput(kind: .text, content: Array(data), source: Source(path: path)))
    }.makeIterator()
  }
}
