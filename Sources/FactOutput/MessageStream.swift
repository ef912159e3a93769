/// Standard error, as a place for messages that nobody need be there to read.
///
/// ```swift
/// MessageStream.write("trich: nothing was read; check PATH\n")
/// ```
public enum MessageStream {
  /// Sends `text`, or as much of it as is taken: a closed, full or broken stream is no error.
  public static func write(_ text: String) {
    do { try FileDescriptor.standardError.write(Array(text.utf8)) } catch {}
  }
}
