internal import VietnameseText

/// Turns bytes of one encoding into traced UTF-8; never fails, never traps.
protocol CharacterDecoder: Sendable {
  /// The text of `bytes`; what cannot be read becomes U+FFFD, mapped to the bytes it stands for.
  func decode(_ bytes: [UInt8]) -> TracedText
}

extension CharacterEncoding {
  /// The decoder of this encoding.
  var decoder: any CharacterDecoder {
    switch self {
    case .utf8: UTF8Decoder()
    case .utf16LittleEndian: UTF16Decoder(isBigEndian: false)
    case .utf16BigEndian: UTF16Decoder(isBigEndian: true)
    case .windows1252: TableDecoder(table: .windows1252)
    case .windows1258: TableDecoder(table: .windows1258)
    case .tcvn3: TableDecoder(table: .tcvn3)
    case .tcvn5712: TableDecoder(table: .tcvn5712)
    case .vni: TableDecoder(table: .vni)
    case .viscii: TableDecoder(table: .viscii)
    case .vps: TableDecoder(table: .vps)
    }
  }
}

/// U+FFFD in UTF-8.
let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]
