/// Finds the index, or the component of one, that somebody names in any usual spelling.
///
/// Case, tone marks, missing marks, blanks, dashes and the words "chỉ số" and "index" do not matter.
///
/// ```swift
/// IndexResolver.bundled.resolve("par index").thing?.id                       // "PAR_INDEX"
/// IndexResolver.bundled.resolve("chi so cai cach hanh chinh").thing?.id      // "PAR_INDEX"
/// IndexResolver.bundled.component("CQS", of: "DTI").thing                    // "Chính quyền số"
/// IndexResolver.bundled.resolve("PCX")                                       // .unknown: PCI?
/// ```
public struct IndexResolver: Sendable {
  /// The resolver of the indices that come with the program.
  public static let bundled = IndexResolver(.bundled)

  /// The indices it knows.
  public let catalogue: IndexCatalogue
  private let names: NameIndex
  private let components: NameIndex

  /// A resolver of the indices of a catalogue.
  public init(_ catalogue: IndexCatalogue) {
    self.catalogue = catalogue
    var names = NameIndex()
    for (place, index) in catalogue.indices.enumerated() {
      let all = [index.id, index.name] + index.spellings + [index.englishName].compactMap { $0 }
      for name in Set(all) { names.insert(Self.bare(name), place) }
    }
    var components = NameIndex()
    for (place, component) in catalogue.components.enumerated() {
      let all = [component.name] + component.spellings + component.abbreviations
      for name in Set(all) { components.insert(Self.bare(name), place) }
    }
    (self.names, self.components) = (names, components)
  }

  /// The index that `text` names: its id, its name, or another spelling of it.
  public func resolve(_ text: String) -> NameAnswer<RankingIndex> {
    let key = NameKey(Self.bare(text))
    guard !key.words.isEmpty else { return .unknown(suggestions: []) }
    let found = names.matches(key).map { catalogue.indices[$0] }
    guard found.isEmpty else { return found.count == 1 ? .found(found[0]) : .ambiguous(found) }
    let near = names.near(key) { _ in true }.prefix(3)
    return .unknown(suggestions: near.map { catalogue.indices[$0] })
  }

  /// The name of the component of `index` that `text` means, by its name, part of it or its letters.
  public func component(_ text: String, of index: String) -> NameAnswer<String> {
    let key = NameKey(Self.bare(text))
    let isWanted = { (place: Int) in catalogue.components[place].index == index }
    let matches = components.matches(key).filter(isWanted)
    let found = (matches.isEmpty ? components.shortened(key, where: isWanted) : matches)
      .map { catalogue.components[$0].name }.uniqued
    guard found.isEmpty else { return found.count == 1 ? .found(found[0]) : .ambiguous(found) }
    let near = components.near(key, where: isWanted).map { catalogue.components[$0].name }
    return .unknown(suggestions: Array(near.uniqued.prefix(3)))
  }

  /// A name without the words that any index bears.
  private static func bare(_ name: String) -> String {
    let words = NameKey(name).words
    let rest = NameKey.droppingIndexWords(words)
    return (rest.isEmpty ? words : rest).joined(separator: " ")
  }
}
