extension BlockBuilder {
  /// What an element's attributes say of it, and whether it belongs to another thing than the page.
  mutating func described(
    _ tag: ElementTag, _ attributes: AttributeList, isForeign: Bool
  ) -> (hints: ClassHint, isForeign: Bool) {
    var (hints, isForeign) = (ClassHint(), isForeign)
    attributes.forEach { name, value in
      switch name {
      case .class:
        hints.formUnion(classes.hints(in: value.prefix(256)))
        if HiddenNames.hides(value) { hints.insert(.hidden) }
      case .id, .itemprop, .role: hints.formUnion(classes.hints(in: value.prefix(256)))
      case .hidden: hints.insert(.hidden)
      case .style where AttributeText.hides(value): hints.insert(.hidden)
      case .itemtype: isForeign = Microdata.isForeign(value) ?? isForeign
      case .lang where tag == .html:
        declared.add(.language, String(decoding: value, as: UTF8.self))
      default: break
      }
    }
    if tag == .time || !hints.isDisjoint(with: .dated) {
      if hints.contains(.published) { hints.remove(.modified) }
      if !isForeign { declareDate(tag, attributes, hints) }
    }
    return (hints, isForeign)
  }

  /// Keeps the date that an element gives in an attribute.
  private mutating func declareDate(
    _ tag: ElementTag, _ attributes: AttributeList, _ hints: ClassHint
  ) {
    let property = attributes.value(.itemprop)
    let given = attributes.value(.datetime) ?? attributes.value(.content)
    guard let date = given ?? (tag == .time ? nil : attributes.text(of: "title")) else { return }
    let isModified = hints.contains(.modified) || property == "dateModified"
    let key: DeclaredMetadata.Key =
      isModified ? .modified : property == "datePublished" ? .metaPublished : .timeElement
    declared.add(key, date, block: blocks.count + (block == nil ? 0 : 1))
  }
}

/// What microdata say of the thing that an element describes.
enum Microdata {
  /// Whether an `itemtype` names another thing than a page or an article; `nil` where it may be
  /// either, so that what stands around decides.
  ///
  /// Source: schema.org, the types below `CreativeWork`.
  static func isForeign(_ type: UnsafeBufferPointer<UInt8>) -> Bool? {
    let name = String(decoding: type, as: UTF8.self).split { "/#".contains($0) }.last ?? ""
    if name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report" { return false }
    return name.hasSuffix("Page") || name == "CreativeWork" || name == "Blog" ? nil : true
  }
}

/// Tells by its class names whether an element is hidden.
///
/// ```swift
/// HiddenNames.hides("d-none")                // true
/// HiddenNames.hides("d-none d-md-block")     // false: shown on wider screens
/// ```
enum HiddenNames {
  /// The names that Bootstrap, WordPress, Tailwind, Foundation and HTML5 Boilerplate give it.
  private static let names = [
    "d-none", "hidden", "hide", "is-hidden", "visually-hidden", "visuallyhidden", "sr-only",
    "screen-reader-text", "screen-reader-only", "invisible", "display-none", "show-for-sr",
    "u-hidden",
  ].map { Array($0.utf8) }

  /// What the names end with that show an element again on some screens.
  private static let shown = ["block", "flex", "grid", "inline", "table", "contents", "visible"]
    .map { Array($0.utf8) }

  /// Whether one of the names in a `class` hides, and no other shows the element again.
  static func hides(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    var isHidden = false
    var start = 0
    for index in 0...value.count where index == value.count || value[index] <= 0x20 {
      let name = UnsafeBufferPointer(rebasing: value[start..<index])
      start = index + 1
      guard mayHide(name) else { continue }
      isHidden = isHidden || names.contains { name.elementsEqual($0) }
    }
    return isHidden && !showsAgain(value)
  }

  /// A first look by length and first letter.
  @inline(__always)
  private static func mayHide(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count >= 4, name.count <= 18 else { return false }
    switch name[0] {
    case UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "i"), UInt8(ascii: "s"),
      UInt8(ascii: "u"), UInt8(ascii: "v"):
      return true
    default: return false
    }
  }

  private static func showsAgain(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    value.split { $0 <= 0x20 }.contains { name in
      let parts = name.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
      return parts.count >= 2
        && parts.contains { part in shown.contains { $0.elementsEqual(part) } }
    }
  }
}
