internal import ArgumentParser

/// How much one page may cost; every command that reads pages takes these.
struct LimitOptions: ParsableArguments {
  @Option(help: "How many seconds of processor time a page may take before it is given up.")
  var pageSeconds = 60

  @Option(
    help: ArgumentHelp(
      "How many megabytes of memory a page may need; facts are read of its text as far as these go.",
      discussion: "Counted as 256 bytes for each byte of text, and never measured."))
  var pageMemory = 512

  /// What reading facts needs at most for each byte of text.
  private static let bytesPerByte = 256

  /// So many bytes of a page's text are read for facts.
  var textBytes: Int { (pageMemory << 20) / Self.bytesPerByte }

  func validate() throws {
    if pageSeconds < 1 { throw ValidationError("--page-seconds must be 1 or more") }
    if pageMemory < 1 || pageMemory > 1 << 20 {
      throw ValidationError("--page-memory must be 1 or more, in megabytes")
    }
  }
}
