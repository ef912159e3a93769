internal import AdministrativeUnits
internal import DocumentModel
internal import VietnameseText

/// Writes found names into the folded text as placeholders of the same length.
///
/// The rules for values then see `{unit}` or `{index}` where a name stands, and no figure inside
/// a name or document number is read twice.
enum NameMask {
  /// The byte that fills a placeholder behind its first byte.
  private static let filler: UInt8 = 0x1F
  /// The first byte of an index's placeholder.
  static let index: UInt8 = 4
  /// The first byte of an organization's placeholder.
  static let organization: UInt8 = 6

  static func masked(_ folded: [UInt8], names: [Candidate]) -> [UInt8] {
    var bytes = folded
    for name in names {
      guard let code = code(of: name) else { continue }
      for at in name.span.range { bytes[at] = filler }
      bytes[name.span.start] = code
    }
    return bytes
  }

  private static func code(of name: Candidate) -> UInt8? {
    if name.unit?.kind == .country { return 8 }
    guard case .entity(let entity)? = name.mention?.value else { return nil }
    switch entity.kind {
    case .ministry: return 1
    case .province: return 2
    case .region: return 3
    case .index: return index
    case .person: return 5
    case .organization: return organization
    case .legalDocument: return 7
    case .district, .commune: return organization
    case .country: return 8
    }
  }
}
