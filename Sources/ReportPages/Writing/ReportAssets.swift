internal import BundledData
internal import FactOutput
internal import Foundation
internal import ReferenceData

/// The scripts, styles and words of a report, as they lie in the program.
public struct ReportAssets: Sendable {
  /// The parts of the script in the order in which they run.
  static let scripts = [
    "dom", "data", "words", "address", "facts", "list", "frame", "charts", "overview", "records",
    "findings", "pages", "article", "ties", "leagues", "timeline", "map", "workbench", "start",
  ]

  /// The script, all parts in one.
  public let script: [UInt8]
  /// The style sheet.
  public let style: [UInt8]
  /// The words of the views in both languages, JSON: `{"key": ["tiếng Việt", "English"]}`.
  public let words: [UInt8]

  /// What lies in the program.
  public static let bundled = ReportAssets()

  private init() {
    let parts = Self.scripts.map { BundledFile.named("Report/\($0).js")?.bytes ?? [] }
    script = Array("\"use strict\";\n".utf8) + parts.joined()
    style = BundledFile.named("Report/report.css")?.bytes ?? []
    words = Self.json(BundledFile.named("Report/words.tsv")?.text ?? "")
  }

  private static func json(_ table: String) -> [UInt8] {
    let rows = ReferenceTable(text: table).rows
    var json = JSONBytes(isIndented: false)
    json.array(rows) { json, row in
      json.array(["key", "vi", "en"]) { $0.string(row[$1].utf8) }
    }
    return json.take()
  }

  /// The policy under which a page of these assets runs: nothing but this script and this style, and
  /// no request but those that `connect` allows.
  ///
  /// ```swift
  /// ReportAssets.bundled.policy(connect: "'none'")
  /// // "default-src 'none'; script-src 'sha256-…'; style-src 'sha256-…'; connect-src 'none'; …"
  /// ```
  public func policy(connect: String) -> String {
    [
      "default-src 'none'", "script-src '\(Self.hash(script))'", "style-src '\(Self.hash(style))'",
      "connect-src \(connect)", "img-src data:", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  private static func hash(_ bytes: [UInt8]) -> String {
    "sha256-" + Data(SHA256.digest(of: bytes)).base64EncodedString()
  }
}
