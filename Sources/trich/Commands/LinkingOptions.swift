internal import ArgumentParser
internal import DocumentModel
internal import FactLinking
internal import Foundation

/// How sure records must be, and the model that links them.
struct LinkingOptions: ParsableArguments {
  @Option(help: "A model written by `trich train` in the place of the one inside the program.")
  var model: String?

  @Option(help: "Deliver only records that are at least this sure, 0 to 1.")
  var minConfidence: Double?

  @Flag(help: "Deliver only what is nearly certain: 97 of 100 records right.")
  var precise = false

  @Flag(help: "Deliver whatever may be a fact, however unsure.")
  var complete = false

  func validate() throws {
    let named = (precise ? 1 : 0) + (complete ? 1 : 0) + (minConfidence == nil ? 0 : 1)
    if named > 1 {
      throw ValidationError("only one of --min-confidence, --precise and --complete can hold")
    }
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence is a share from 0 to 1")
    }
  }

  /// The linking that the options ask for.
  func linking() throws -> Linking {
    Linking(model: try chosenModel(), confidence: confidence)
  }

  private var confidence: Confidence {
    if let minConfidence {
      let thousandths = Int((minConfidence * 1000).rounded())
      return .atLeast(ExactDecimal(digits: thousandths, decimals: 3))
    }
    return precise ? .precise : complete ? .complete : .usual
  }

  private func chosenModel() throws -> LinkingModel {
    guard let model = try model ?? ProjectSettings.here().model else { return .bundled }
    guard let data = FileManager.default.contents(atPath: model) else {
      throw ValidationError("the model \(model) cannot be read; check the path")
    }
    do { return try LinkingModel(text: Array(data)) } catch {
      throw ValidationError("\(model): \(error)")
    }
  }
}
