/// Why a page could not be read, where, and what to do about it.
///
/// ```swift
/// print(ReadingFailure(.noSuchPath, path: "pages.jsonl"))
/// // pages.jsonl: there is no such file or folder
/// //   hint: check the spelling; paths are relative to the folder the program was started in
/// ```
public struct ReadingFailure: Error, Hashable, Sendable {
  /// What can go wrong.
  public enum Reason: Hashable, Sendable {
    case noSuchPath
    case unreadable
    case emptyFile
    /// The bytes are no text; the kind of file if it is known, such as "PDF".
    case binaryFile(format: String?)
    /// A line or value of more bytes than the limit.
    case tooLong(limit: Int)
    case invalidJSON(detail: String)
    /// A JSON object with neither `text` nor `html`.
    case noContent
    /// A page packed in a way that is not known, such as "br".
    case coding(String)
    /// A page whose packing is damaged.
    case damagedContent
    /// A part of an archive that is lost, and what can be done.
    case lost(message: String, hint: String)
    /// A page that took more than so many seconds of processor time, and the stage that it was at.
    case tooSlow(seconds: Int, stage: String)
  }

  /// What went wrong.
  public let reason: Reason
  /// The file, `-` for standard input.
  public let path: String
  /// The line, counted from 1, if one line is to blame.
  public let line: Int?

  /// A failure at `path`, in `line` if that is known.
  public init(_ reason: Reason, path: String, line: Int? = nil) {
    self.reason = reason
    self.path = path
    self.line = line
  }

  /// The file and line, as compilers print them.
  public var place: String { line.map { "\(path):\($0)" } ?? path }
}

extension ReadingFailure {
  /// One sentence that says what happened.
  public var message: String {
    switch reason {
    case .noSuchPath: "there is no such file or folder"
    case .unreadable: "the file cannot be read"
    case .emptyFile: "the file is empty"
    case .binaryFile(let format): "this is \(format.map { "a \($0) file" } ?? "no text")"
    case .tooLong(let limit): "the line is longer than \(limit) bytes and was skipped"
    case .invalidJSON(let detail): "this is no JSON object: \(detail)"
    case .noContent: "the object has neither \"text\" nor \"html\""
    case .coding(let name): "the page is packed as \"\(name)\""
    case .damagedContent: "the page's packed content is damaged"
    case .lost(let message, _): message
    case .tooSlow(let seconds, let stage):
      "reading_limit: the page took more than \(seconds) s of processor time and was given up "
        + "at the stage \(stage)"
    }
  }

  /// What a person can do about it.
  public var hint: String {
    switch reason {
    case .noSuchPath:
      "check the spelling; paths are relative to the folder the program was started in"
    case .unreadable: "check the permissions of the file and of the folders around it"
    case .emptyFile: "remove it from the input, or fetch the page again"
    case .binaryFile(let format): Self.binaryHint(format)
    case .tooLong: "raise the limit, or split the line's page"
    case .invalidJSON: "each line must be one complete JSON object in UTF-8"
    case .noContent: "give the page as a string under the key \"text\" or \"html\""
    case .coding:
      "gzip, deflate, brotli and zstd are read; fetch the page with one of them, or unpacked"
    case .lost(_, let hint): hint
    case .damagedContent: "fetch the page again"
    case .tooSlow: "raise the limit with --page-seconds, or leave the page out with --url"
    }
  }

  private static func binaryHint(_ format: String?) -> String {
    switch format {
    case "gzip", "zip", "Zstandard", "xz", "bzip2": "unpack it first"
    case "PDF": "convert it to text first, for example with pdftotext"
    default: "give HTML pages, plain text or JSON Lines"
    }
  }
}

extension ReadingFailure: CustomStringConvertible {
  /// Place, message and hint on two lines.
  public var description: String { "\(place): \(message)\n  hint: \(hint)" }
}
