public import BundledData
internal import PreparedData
internal import ReferenceData
internal import VietnameseText

/// What all finders of names share: the words, the gazetteer, and the names of places.
///
/// Thousands of names are folded and cut into words for it, so that it is prepared; only where rows
/// are laid over the tables it is made of, it is made anew.
struct NameBase: Sendable {
  var words: WordTable
  let gazetteer: Gazetteer
  let places: PlaceIndex

  /// The base of `directory`, which rows of `tables` were laid over.
  init(directory: UnitDirectory, tables: [String: [String]]) {
    let isBundled = Gazetteer.tables.isDisjoint(with: tables.keys)
    self = isBundled ? Self.prepared(directory) ?? Self(directory) : Self(directory)
  }

  private init(_ directory: UnitDirectory) {
    words = WordTable()
    gazetteer = Gazetteer(directory, words: &words)
    places = PlaceIndex(words: &words)
  }

  private init(
    from reader: inout PreparedReader, _ directory: UnitDirectory
  ) throws(PreparedFault) {
    words = try WordTable(from: &reader)
    gazetteer = try Gazetteer(from: &reader, of: directory)
    places = try PlaceIndex(from: &reader)
  }

  private static func prepared(_ directory: UnitDirectory) -> NameBase? {
    guard var reader = FactExtractor.preparedFile.reader() else { return nil }
    return try? NameBase(from: &reader, directory)
  }

  /// The base inside the program, made from the tables.
  static var written: NameBase { NameBase(.bundled) }

  /// Writes the words, the gazetteer and the names of places.
  func write(to writer: inout PreparedWriter, of directory: UnitDirectory) {
    words.write(to: &writer)
    gazetteer.write(to: &writer, of: directory)
    places.write(to: &writer)
  }
}

extension FactExtractor {
  /// The file that holds what finders of names share.
  public static let preparedFile = PreparedFile("names", of: ["Reference"])

  /// The prepared file as it should be, made from the reference tables.
  public static func preparedBytes() -> [UInt8] {
    preparedFile.bytes { NameBase.written.write(to: &$0, of: .bundled) }
  }
}
