internal import BundledData

/// What the bytes of an encoding stand for: single bytes, and pairs that make one letter.
///
/// The tables are data files, one line a byte or pair with its scalar; bytes that are not listed
/// stand for themselves. Sources: the WHATWG Encoding Standard (Windows-1252, Windows-1258),
/// RFC 1456 (VISCII), TCVN 5712:1993 (TCVN3 and TCVN 5712), and the layouts of the VNI and VPS
/// fonts as converters and input methods publish them.
struct CodeTable: Sendable {
  /// The scalar of each byte.
  private(set) var scalars: [UInt32] = Array(0...255)
  /// The scalar of two bytes, at 256 times the first plus the second; 0 for none, empty if the
  /// encoding has no pairs.
  private(set) var pairs: [UInt32] = []

  /// Reads a table of lines such as `61 F9<tab>00E1` under a header line.
  init(text: String) {
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: "\t")
      guard cells.count == 2, let scalar = UInt32(cells[1], radix: 16) else { continue }
      insert(scalar, at: cells[0].split(separator: " ").compactMap { UInt8($0, radix: 16) })
    }
  }

  private init(bundled name: String) {
    self.init(text: BundledFile.named("Charsets/\(name).tsv")?.text ?? "")
  }

  private mutating func insert(_ scalar: UInt32, at bytes: [UInt8]) {
    switch bytes.count {
    case 1: scalars[Int(bytes[0])] = scalar
    case 2:
      if pairs.isEmpty { pairs = Array(repeating: 0, count: 65_536) }
      pairs[Int(bytes[0]) << 8 | Int(bytes[1])] = scalar
    default: break
    }
  }

  /// The scalar that begins at `index`, and how many bytes it takes.
  func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = bytes[index]
    if !pairs.isEmpty, index + 1 < bytes.count {
      let pair = pairs[Int(first) << 8 | Int(bytes[index + 1])]
      if pair != 0 { return (pair, 2) }
    }
    return (scalars[Int(first)], 1)
  }
}

extension CodeTable {
  static let windows1252 = CodeTable(bundled: "windows-1252")
  static let windows1258 = CodeTable(bundled: "windows-1258")
  static let tcvn3 = CodeTable(bundled: "tcvn3")
  static let tcvn5712 = CodeTable(bundled: "tcvn5712-1")
  static let vni = CodeTable(bundled: "vni")
  static let viscii = CodeTable(bundled: "viscii")
  static let vps = CodeTable(bundled: "vps")
}
