internal import BundledData

extension LinkingModel {
  /// The model inside the program, learned from the project's annotated passages.
  public static let bundled: LinkingModel = {
    let file = BundledFile.named("Model/linking.tsv")
    return (try? LinkingModel(text: Array((file?.text ?? "").utf8))) ?? LinkingModel()
  }()
}
