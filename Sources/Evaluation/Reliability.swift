/// How well confidence means what it says: of the records that are sure to 0.8, 8 of 10 should be right.
///
/// ```swift
/// let reliability = Reliability(gold: gold, predicted: predicted)
/// reliability.expectedCalibrationError    // 0.03
/// ```
///
/// Records are taken by tenths of confidence; the expected calibration error is the distance of each
/// tenth's mean confidence from its share of right records, weighted by how many it has. Source:
/// M. Naeini, G. Cooper, M. Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian
/// Binning", AAAI 2015.
public struct Reliability: Sendable {
  /// The records of one tenth of confidence.
  public struct Bin: Sendable {
    /// How many there are.
    public var count = 0
    /// How many of them agree with gold in their core.
    public var right = 0
    /// The sum of their confidences.
    public var sure = 0.0
  }

  /// The tenths from 0 to 1.
  public private(set) var bins = [Bin](repeating: Bin(), count: 10)

  /// The records of `predicted` that have a confidence, held against gold; optional facts count
  /// neither way.
  public init(gold: [ScoredDocument], predicted: [ScoredDocument]) {
    let byID = Dictionary(predicted.map { ($0.id, $0) }) { _, last in last }
    for document in gold {
      add(byID[document.id]?.records ?? [], of: document)
    }
  }

  private mutating func add(_ records: [ScoredRecord], of gold: ScoredDocument) {
    var needed = Bag(gold.records.map(ScoreKey.init(core:)))
    let optional = Set((gold.optionalRecords ?? []).map(ScoreKey.init(core:)))
    for record in records {
      guard let confidence = record.confidence else { continue }
      let key = ScoreKey(core: record)
      let isRight = needed.remove(key)
      if !isRight, optional.contains(key) { continue }
      let bin = min(9, max(0, Int(confidence * 10)))
      bins[bin].count += 1
      bins[bin].right += isRight ? 1 : 0
      bins[bin].sure += confidence
    }
  }

  /// The mean distance of confidence from the share of right records, 0 at best.
  public var expectedCalibrationError: Double {
    let all = bins.reduce(0) { $0 + $1.count }
    let away = bins.reduce(0.0) { $0 + abs($1.sure - Double($1.right)) }
    return all > 0 ? away / Double(all) : 0
  }

  /// The tenths as a table for a person.
  public var table: String {
    let rows = bins.enumerated().filter { $0.element.count > 0 }.map { place, bin in
      let share = Double(bin.right * 1000 / bin.count) / 1000
      return "\(Double(place) / 10)\t\(bin.count)\t\(share)"
    }
    let error = Double(Int(expectedCalibrationError * 1000)) / 1000
    return (["confidence\trecords\tright"] + rows + ["expected calibration error \(error)"])
      .joined(separator: "\n")
  }
}
