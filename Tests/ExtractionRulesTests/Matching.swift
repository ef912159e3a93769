import ExtractionRules
import VietnameseText

/// The texts that `expression` matches in `text`, from left to right.
func matches(of expression: String, in text: String) throws -> [String] {
  let bytes = Array(text.utf8)
  return try spans(of: expression, in: bytes).map {
    String(decoding: bytes[$0.range], as: UTF8.self)
  }
}

/// The texts that `pattern` matches in `text`, from left to right.
func matches(of pattern: CompiledPattern, in text: String) throws -> [String] {
  let bytes = Array(text.utf8)
  return try spans(of: pattern, in: bytes).map {
    String(decoding: bytes[$0.range], as: UTF8.self)
  }
}

/// Where `expression` matches in `bytes`.
func spans(of expression: String, in bytes: [UInt8], range: Span? = nil) throws -> [Span] {
  try spans(of: CompiledPattern(expression), in: bytes, range: range)
}

/// Where `pattern` matches in `bytes`.
func spans(
  of pattern: CompiledPattern, in bytes: [UInt8], range: Span? = nil
) throws -> [Span] {
  let scratch = try MatchScratch()
  var found: [Span] = []
  bytes.withUnsafeBufferPointer { buffer in
    _ = scratch.forEachMatch(of: pattern, in: buffer, range: range ?? Span(0, bytes.count)) {
      if let span = $0[0] { found.append(span) }
    }
  }
  return found
}
