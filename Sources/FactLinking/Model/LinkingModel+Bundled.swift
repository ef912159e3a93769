public import BundledData
internal import PreparedData

extension LinkingModel {
  /// The model inside the program, learned from the project's annotated passages.
  public static let bundled = prepared ?? written

  /// The file of the model inside the program.
  public static var bundledFile: [UInt8] { BundledFile.named(source)?.bytes ?? [] }

  private static let source = "Model/linking.tsv"

  /// The model read from its text.
  static var written: LinkingModel { (try? LinkingModel(text: bundledFile)) ?? LinkingModel() }
}

// MARK: - Prepared

/// The model in its prepared form: its settings, the numbers of its features in order, and their
/// weights in the same order.
extension LinkingModel {
  /// The file that holds the model.
  public static let preparedFile = PreparedFile("model", of: [source])

  /// The prepared file as it should be, made from the model's text.
  public static func preparedBytes() -> [UInt8] {
    let model = written
    let pairs = model.pairs
    return preparedFile.bytes { writer in
      writer.table(model.settings) { $0.number($1) }
      writer.numbers(pairs.map(\.key))
      writer.numbers(pairs.map(\.weight))
    }
  }

  /// The model as it was prepared; `nil` where its text was changed since.
  static var prepared: LinkingModel? {
    guard var reader = preparedFile.reader() else { return nil }
    return try? LinkingModel(from: &reader)
  }

  private init(from reader: inout PreparedReader) throws(PreparedFault) {
    let settings = try reader.table { reader throws(PreparedFault) in try reader.number() }
    let keys = try reader.numbers(UInt64.self)
    let weights = try reader.numbers(Int32.self)
    self.init(pairs: Array(zip(keys, weights)), settings: settings)
  }
}
