internal import PageReading

/// A file that is no page: passed over and counted, or told of if it was named itself.
struct PassedFile: FileItems {
  private(set) var account: ByteAccount
  private var failure: ReadingFailure?

  /// The file at `path`, which is a `kind` such as "script".
  init(path: String, kind: String, size: Int, isGiven: Bool) {
    account = ByteAccount(path: path)
    account.advance(to: size, as: .skipped)
    account.passOver(.asset)
    if isGiven { failure = ReadingFailure(.binaryFile(format: kind), path: path) }
  }

  mutating func next() -> SourceItem? {
    defer { failure = nil }
    return failure.map { .failure($0) }
  }
}
