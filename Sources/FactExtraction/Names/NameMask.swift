internal import DocumentModel
internal import ReferenceData
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

  ///
  /// - Parameters:
  ///   - folded: the folded text.
  ///   - names: the names found in it.
  ///   - hasLowerUnits: whether departments, districts and communes are units; where they are not,
  ///     a department is one organization among others and places of a province are left as words.
  /// - Returns: the text with the names masked, of the same length.
  static func masked(
    _ folded: [UInt8], names: [Candidate], hasLowerUnits: Bool = true
  ) -> [UInt8] {
    var bytes = folded
    for name in names {
      if name.isWeak, !name.isOtherIndex { continue }
      guard let code = hasLowerUnits ? code(of: name) : upperCode(of: name) else { continue }
      for at in name.span.range { bytes[at] = filler }
      bytes[name.span.start] = code
    }
    return bytes
  }

  private static func code(of name: Candidate) -> UInt8? {
    switch name.unit?.kind {
    case .country: 8
    case .agency: 1
    case .department: 14
    case .district: 15
    case .commune: 16
    default: kindCode(of: name)
    }
  }

  private static func upperCode(of name: Candidate) -> UInt8? {
    switch name.unit?.kind {
    case .country: name.unit?.isForeign == true ? nil : 8
    case .district, .commune: nil
    default: kindCode(of: name)
    }
  }

  private static func kindCode(of name: Candidate) -> UInt8? {
    guard case .entity(let entity)? = name.mention?.value else { return nil }
    switch entity.kind {
    case .ministry: return 1
    case .province: return 2
    case .region: return 3
    case .index: return index
    case .person: return 5
    case .organization: return organization
    case .legalDocument: return 7
    case .country: return 8
    case .district: return 15
    case .commune: return 16
    }
  }
}
