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
    case .windows1252: SingleByteDecoder(page: .windows1252)
    case .windows1258: SingleByteDecoder(page: .windows1258)
    }
  }
}

/// U+FFFD in UTF-8.
let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]
