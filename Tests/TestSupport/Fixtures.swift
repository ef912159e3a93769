internal import Foundation

/// The files that tests read beside the sources.
public enum Fixtures {
  /// The path of a file below `Fixtures`.
  public static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures").appending(path: name).path
  }
}
