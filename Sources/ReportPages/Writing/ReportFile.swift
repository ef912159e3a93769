/// A report as one file.
///
/// ```swift
/// let settings = ReportSettings(language: .vietnamese, title: "Corpus")
/// try target.write(ReportFile(contents.finished(), settings).bytes)
/// ```
public struct ReportFile: Sendable {
  private let contents: FinishedContents
  private let settings: ReportSettings

  /// A report of `contents`; without their pages where `settings` name files that hold these.
  public init(_ contents: FinishedContents, _ settings: ReportSettings) {
    (self.contents, self.settings) = (contents, settings)
  }

  /// The file's bytes, HTML.
  public var bytes: [UInt8] {
    var blocks = [
      ReportShell.Block(id: "trich-settings", json: settings.json),
      ReportShell.Block(id: "trich-summary", packed: PackedBytes.gzip(contents.summary)),
    ]
    if settings.files.isEmpty {
      blocks += contents.portions.enumerated().map { number, portion in
        ReportShell.Block(id: "trich-portion-\(number)", packed: portion)
      }
    }
    let policy = ReportAssets.bundled.policy(connect: "'none'")
    return ReportShell(policy: policy).page(with: blocks)
  }
}
