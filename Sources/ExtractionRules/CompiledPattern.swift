internal import CPCRE2
internal import Synchronization

/// A regular expression, compiled by PCRE2 to machine code when it is first run.
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

  private let expression: String
  private let made: Atomic<OpaquePointer?>
  /// The numbers of the named groups.
  public let groups: [String: Int]

  /// Compiles `expression` at once.
  ///
  /// - Parameter expression: the expression in PCRE2's syntax, matched against UTF-8.
  /// - Throws: `Failure` with the message and the place.
  public init(_ expression: String) throws(Failure) {
    let code = try Self.code(of: expression)
    self.expression = expression
    groups = Self.groups(of: code)
    made = Atomic(Self.ready(code))
  }

  /// An expression that is known to compile, to be compiled when it is needed.
  init(_ form: PatternForm) {
    (expression, groups) = (form.expression, form.groups)
    made = Atomic(nil)
  }

  deinit { pcre2_code_free_8(made.load(ordering: .acquiring)) }

  /// The machine code; `nil` where there is no memory for it.
  var code: OpaquePointer? { made.load(ordering: .acquiring) ?? compiled() }

  /// Compiles the expression; where another task was faster its code is taken.
  private func compiled() -> OpaquePointer? {
    guard let own = (try? Self.code(of: expression)).map(Self.ready) else { return nil }
    let (isFirst, other) = made.compareExchange(
      expected: nil, desired: own, ordering: .acquiringAndReleasing)
    if isFirst { return own }
    pcre2_code_free_8(own)
    return other
  }

  /// The numbers of the named groups of `expression`, which is looked at and not kept.
  static func groups(of expression: String) throws(Failure) -> [String: Int] {
    let code = try code(of: expression)
    defer { pcre2_code_free_8(code) }
    return groups(of: code)
  }

  private static func code(of expression: String) throws(Failure) -> OpaquePointer {
    let bytes = Array(expression.utf8)
    var error: Int32 = 0
    var offset = 0
    let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_NO_UTF_CHECK)
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) else {
      throw Failure(message: message(error), offset: offset)
    }
    return code
  }

  /// The code with the machine's own added to it.
  private static func ready(_ code: OpaquePointer) -> OpaquePointer {
    pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
    return code
  }

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
