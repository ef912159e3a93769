internal import BundledData

extension LinkingModel {
  /// The model inside the program, learned from the project's annotated passages.
  public static let bundled = (try? LinkingModel(text: bundledFile)) ?? LinkingModel()

  /// The file of the model inside the program.
  public static var bundledFile: [UInt8] {
    Array((BundledFile.named("Model/linking.tsv")?.text ?? "").utf8)
  }
}
