/// Tar files made for a test (POSIX.1-1988, ustar).
public enum TarDraft {
  /// A tar file of `entries`.
  public static func bytes(_ entries: [(name: String, text: String)]) -> [UInt8] {
    entries.flatMap { entry($0.name, Array($0.text.utf8)) } + [UInt8](repeating: 0, count: 1_024)
  }

  private static func entry(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at place: Int) {
      head.replaceSubrange(place..<(place + text.utf8.count), with: text.utf8)
    }
    let size = String(content.count, radix: 8)
    put(name, at: 0)
    put("0000644", at: 100)
    put(String(repeating: "0", count: 11 - size.count) + size, at: 124)
    put("00000000000", at: 136)
    put("        ", at: 148)
    put("0", at: 156)
    put("ustar\u{0}00", at: 257)
    let sum = String(head.reduce(0) { $0 + Int($1) }, radix: 8)
    put(String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} ", at: 148)
    return head + content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
  }
}
