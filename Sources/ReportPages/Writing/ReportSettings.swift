internal import FactOutput
public import FindingMessages

/// What the script is told beside the data.
public struct ReportSettings: Sendable {
  /// What the page is: a file by itself, or the workbench of a server.
  public enum Mode: String, Sendable {
    case report, workbench
  }

  /// The language in which it opens.
  public var language: MessageLanguage
  /// What it is.
  public var mode = Mode.report
  /// What it is called.
  public var title: String
  /// How many pages each of `files` holds, where the pages lie in files of their own.
  public var pagesPerFile = 0
  /// The names of those files.
  public var files: [String] = []

  /// Settings of a report of its own.
  public init(language: MessageLanguage, title: String) {
    (self.language, self.title) = (language, title)
  }

  /// The settings as JSON.
  public var json: [UInt8] {
    var json = JSONBytes(isIndented: false)
    json.object { json in
      json.field("language", language.rawValue)
      json.field("mode", mode.rawValue)
      json.field("title", title)
      json.field("pagesPerFile", whole: pagesPerFile)
      json.strings("files", files)
    }
    return json.take()
  }
}
