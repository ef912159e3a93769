/// Writes a prepared file, which `PreparedReader` reads in the same order.
///
/// ```swift
/// var writer = PreparedWriter()
/// writer.number(7)
/// writer.output    // [7, 0, 0, 0]
/// ```
public struct PreparedWriter: Sendable {
  /// What was written so far.
  public private(set) var output: [UInt8] = []

  /// A file without anything in it.
  public init() {}

  /// Adds a whole number, which must fit into 32 bits.
  public mutating func number(_ number: Int) { fixed(Int32(clamping: number)) }

  /// Adds a whole number with the width of its type.
  public mutating func fixed(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { output.append(contentsOf: $0) }
  }

  /// Adds a yes or no.
  public mutating func flag(_ flag: Bool) { fixed(flag ? 1 : 0 as UInt8) }

  /// Adds a text.
  public mutating func text(_ text: String) {
    number(text.utf8.count)
    output.append(contentsOf: text.utf8)
  }

  /// Adds a text that may be missing.
  public mutating func optionalText(_ text: String?) {
    flag(text != nil)
    if let text { self.text(text) }
  }

  /// Adds texts in a row.
  public mutating func texts(_ texts: [String]) { list(texts) { $0.text($1) } }

  /// Adds bytes in a row.
  public mutating func bytes(_ bytes: [UInt8]) { numbers(bytes) }

  /// Adds numbers of one width in a row.
  public mutating func numbers(_ numbers: [some FixedWidthInteger]) {
    number(numbers.count)
    for number in numbers { fixed(number) }
  }

  /// Adds values in a row, each as `write` puts it.
  public mutating func list<Value>(
    _ values: [Value], _ write: (inout PreparedWriter, Value) -> Void
  ) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  /// Adds values by their names, sorted by these, each as `write` puts it.
  public mutating func table<Value>(
    _ values: [String: Value], _ write: (inout PreparedWriter, Value) -> Void
  ) {
    list(values.sorted { $0.key < $1.key }) { writer, entry in
      writer.text(entry.key)
      write(&writer, entry.value)
    }
  }
}
