internal import CPCRE2

/// A regular expression compiled by PCRE2 to machine code.
///
/// The code is written once and only read afterwards, so it may be shared between tasks.
public final class CompiledPattern: @unchecked Sendable {
  /// Why an expression could not be compiled.
  public struct Failure: Error, Hashable, Sendable {
    /// PCRE2's own message.
    public let message: String
    /// The byte of the expression at which it stopped.
    public let offset: Int
  }

  let code: OpaquePointer
  /// The numbers of the named groups.
  public let groups: [String: Int]

  /// Compiles `expression`.
  ///
  /// - Parameter expression: the expression in PCRE2's syntax, matched against UTF-8.
  /// - Throws: `Failure` with the message and the place.
  public init(_ expression: String) throws(Failure) {
    let bytes = Array(expression.utf8)
    var error: Int32 = 0
    var offset = 0
    let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_NO_UTF_CHECK)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) else {
      throw Failure(message: Self.message(error), offset: offset)
    }
    pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
    self.code = code
    groups = Self.groups(of: code)
  }

  deinit { pcre2_code_free_8(code) }

  private static func message(_ error: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(error, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
  }

  private static func groups(of code: OpaquePointer) -> [String: Int] {
    var count: UInt32 = 0
    var size: UInt32 = 0
    var table: UnsafePointer<UInt8>?
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMECOUNT), &count)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMEENTRYSIZE), &size)
    pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
    guard let table else { return [:] }
    var groups: [String: Int] = [:]
    for entry in 0..<Int(count) {
      let at = table + entry * Int(size)
      groups[String(cString: at + 2)] = Int(at[0]) << 8 | Int(at[1])
    }
    return groups
  }
}
