import ExtractionRules
import VietnameseText

/// The texts that `expression` matches in `text`, from left to right.
func matches(of expression: String, in text: String) throws -> [String] {
  let bytes = Array(text.utf8)
  return try spans(of: expression, in: bytes).map {
    String(decoding: bytes[$0.range], as: UTF8.self)
  }
}

/// Where `expression` matches in `bytes`.
func spans(of expression: String, in bytes: [UInt8], range: Span? = nil) throws -> [Span] {
  let pattern = try CompiledPattern(expression)
  let scratch = try MatchScratch()
  var found: [Span] = []
  bytes.withUnsafeBufferPointer { buffer in
    _ = scratch.forEachMatch(of: pattern, in: buffer, range: range ?? Span(0, bytes.count)) {
      if let span = $0[0] { found.append(span) }
    }
  }
  return found
}
