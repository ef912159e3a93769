extension StringProtocol {
  /// Whether `words` stand in it.
  ///
  /// Texts are in NFC, so equal letters are equal bytes: comparing bytes gives what comparing
  /// letters gives, at a fraction of its cost.
  ///
  /// ```swift
  /// "xếp thứ 9".holds("thứ")   // true
  /// "xếp thứ 9".holds("thư")   // false
  /// ```
  @inlinable public func holds(_ words: String) -> Bool { utf8.holds(words.utf8) }
}

extension Collection<UInt8> {
  /// Whether the bytes `words` stand in it.
  ///
  /// ```swift
  /// Array("xếp thứ 9".utf8)[4...].holds("thứ".utf8)   // true
  /// ```
  @inlinable public func holds(_ words: some Collection<UInt8>) -> Bool {
    guard let head = words.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: head) {
      if self[start...].starts(with: words) { return true }
      rest = self[index(after: start)...]
    }
    return false
  }
}

extension UInt8 {
  /// Whether it is one of these ASCII marks.
  ///
  /// ```swift
  /// UInt8(ascii: ";").isOne(of: ".;:")   // true
  /// ```
  @inlinable public func isOne(of marks: StaticString) -> Bool {
    marks.withUTF8Buffer { $0.contains(self) }
  }
}
