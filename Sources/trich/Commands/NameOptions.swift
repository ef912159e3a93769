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

  /// The id of the index, or the text itself where nothing like it is known.
  func index(_ text: String) throws -> String {
    let answer = indices.resolve(text)
    if case .ambiguous = answer { throw doubt(answer.doubt(about: text, calling: \.id)) }
    return answer.thing?.id ?? text
  }

  /// The component's name, or the text itself where nothing like it is known.
  func component(_ text: String, of index: String) throws -> String {
    indices.component(text, of: index).thing ?? text
  }

  /// The unit's canonical name, or the text itself where nothing like it is known.
  func unit(_ text: String, in context: UnitContext = UnitContext()) throws -> String {
    let answer = units.resolve(text, in: context)
    if case .ambiguous = answer {
      throw doubt(answer.doubt(about: text) { UnitAccount($0).name })
    }
    return answer.thing?.name ?? text
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
