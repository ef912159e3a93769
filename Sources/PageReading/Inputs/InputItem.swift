/// What a reader of inputs gives next: a page, or what went wrong with one.
public enum InputItem: Sendable {
  case page(PageInput)
  case failure(ReadingFailure)
}

/// Reads the pages of one file, one after another; each kind of file has one.
protocol ContentReader {
  /// How many bytes of the file were taken.
  var position: Int { get }
  /// The next page or failure, `nil` at the end.
  mutating func next() -> InputItem?
}
