internal import ArgumentParser
internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// The names that a command line holds, resolved.
struct TypedNames {
  /// The units that are known.
  let units: UnitResolver
  /// The indices that are known.
  let indices: IndexResolver

  /// The names of the program, with the rows of further tables.
  init(adding tables: TableOverlay = [:]) {
    units = tables.isEmpty ? .bundled : UnitResolver(adding: tables)
    indices = tables.isEmpty ? .bundled : IndexResolver(IndexCatalogue(adding: tables))
  }

  /// The id of the index, or the text itself where nothing like it is known: a store may hold it.
  func index(_ text: String) throws -> String {
    let answer = indices.resolve(text)
    if Self.isDoubtful(answer) { throw doubt(answer.doubt(about: text, calling: \.id)) }
    return answer.thing?.id ?? text
  }

  /// The component's name, or the text itself where nothing like it is known.
  func component(_ text: String, of index: String) throws -> String {
    let answer = indices.component(text, of: index)
    if Self.isDoubtful(answer) { throw doubt(answer.doubt(about: text) { $0 }) }
    return answer.thing ?? text
  }

  /// The unit's canonical name, or the text itself where nothing like it is known.
  func unit(_ text: String, in context: UnitContext = UnitContext()) throws -> String {
    let answer = units.resolve(text, in: context)
    if Self.isDoubtful(answer) {
      throw doubt(answer.doubt(about: text) { UnitAccount($0).name })
    }
    return answer.thing?.name ?? text
  }

  /// A unit and perhaps an index behind it, as somebody types them without quotes: An Giang PCI.
  func unitAndIndex(_ words: [String]) throws -> (unit: String, index: String?) {
    let whole = words.joined(separator: " ")
    guard units.resolve(whole).thing == nil else { return (try unit(whole), nil) }
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let name = words[..<count].joined(separator: " ")
      let rest = words[count...].joined(separator: " ")
      guard let found = units.resolve(name).thing, let index = indices.resolve(rest).thing else {
        continue
      }
      return (found.name, index.id)
    }
    return (try unit(whole), nil)
  }

  /// Whether several things may be meant, or another spelling of something known.
  private static func isDoubtful<Thing>(_ answer: NameAnswer<Thing>) -> Bool {
    switch answer {
    case .ambiguous: true
    case .unknown(let suggestions): !suggestions.isEmpty
    case .found: false
    }
  }

  private func doubt(_ message: String?) -> ValidationError { ValidationError(message ?? "") }
}

extension CompletionKind {
  /// The ids of the indices.
  static var indexIDs: CompletionKind { .list(IndexCatalogue.bundled.indices.map(\.id)) }

  /// The names of provinces and ministries as they are typed without marks: `an-giang`.
  static var unitNames: CompletionKind {
    let names = UnitDirectory.bundled.units.map(\.unit)
      .filter { [.province, .ministry].contains($0.kind) }
      .map { MarklessText.of($0.name).split { !$0.isLetter }.joined(separator: "-") }
    return .list(Set(names).sorted())
  }
}
