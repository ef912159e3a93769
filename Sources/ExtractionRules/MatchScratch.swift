internal import CPCRE2
public import VietnameseText

/// The working memory of PCRE2 for one task; never shared between tasks.
public final class MatchScratch {
  /// The spans of one match, by group number; number 0 is the whole.
  public struct Groups {
    let vector: UnsafeBufferPointer<Int>

    /// The bytes group `number` took, or `nil` if it took no part.
    public subscript(number: Int) -> Span? {
      guard number * 2 + 1 < vector.count, vector[number * 2] >= 0 else { return nil }
      let start = vector[number * 2]
      return start == Int.max ? nil : Span(start, vector[number * 2 + 1])
    }
  }

  /// How a search ended.
  public enum Outcome: Sendable {
    /// The whole text was searched.
    case complete
    /// The match, depth or heap limit was hit.
    case limitHit
  }

  private let data: OpaquePointer
  private let context: OpaquePointer

  /// Working memory with limits on the work one match may cost.
  ///
  /// - Parameter matchLimit: how often the matcher may try again at one start (PCRE2's match
  ///   limit).
  /// - Throws: `OutOfMemory` where PCRE2 gets none.
  public init(matchLimit: UInt32 = 200_000) throws(OutOfMemory) {
    guard let data = pcre2_match_data_create_8(64, nil),
      let context = pcre2_match_context_create_8(nil)
    else { throw OutOfMemory() }
    pcre2_set_match_limit_8(context, matchLimit)
    self.data = data
    self.context = context
  }

  deinit {
    pcre2_match_data_free_8(data)
    pcre2_match_context_free_8(context)
  }

  /// PCRE2 could get no memory.
  public struct OutOfMemory: Error {}

  /// Calls `body` with every match of `pattern` in `range` of `bytes`, from left to right.
  ///
  /// Look-behind sees nothing before `range`.
  ///
  /// - Parameters:
  ///   - pattern: the expression.
  ///   - bytes: valid UTF-8.
  ///   - range: the stretch to search, on the bounds of scalars.
  ///   - body: gets the groups, in offsets of `bytes` less `range.start`.
  /// - Returns: whether the whole range was searched.
  public func forEachMatch(
    of pattern: CompiledPattern, in bytes: UnsafeBufferPointer<UInt8>, range: Span,
    _ body: (Groups) -> Void
  ) -> Outcome {
    guard let base = bytes.baseAddress, range.count > 0 else { return .complete }
    guard let code = pattern.code else { return .limitHit }
    var at = 0
    while at <= range.count {
      let result = pcre2_match_8(
        code, base + range.start, range.count, at, UInt32(PCRE2_NO_UTF_CHECK), data,
        context)
      if result == PCRE2_ERROR_NOMATCH { return .complete }
      guard result >= 0, let vector = pcre2_get_ovector_pointer_8(data) else { return .limitHit }
      let count = Int(pcre2_get_ovector_count_8(data)) * 2
      let groups = Groups(
        vector: UnsafeBufferPointer(
          start: UnsafeRawPointer(vector).assumingMemoryBound(to: Int.self), count: count))
      body(groups)
      at = max(Int(vector[1]), at + 1)
      while at < range.count, base[range.start + at] & 0xC0 == 0x80 { at += 1 }
    }
    return .complete
  }
}
