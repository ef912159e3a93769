/// Whole weights of features, by slot; what decides between the choices for a slot.
///
/// A model file is sorted text, a weight a line, `slot⇥feature⇥weight`, with weights in
/// thousandths of a logit; `#` begins a remark and `@` a setting, as in `@threshold⇥500`.
public struct LinkingModel: Sendable {
  /// A thousandth of a logit is the unit of a weight.
  static let unit = 1000.0
  private var keys: [UInt64] = []
  private var weights: [Int32] = []
  private var mask = 0
  /// How many weights there are.
  public private(set) var count = 0
  /// Settings of the model by name, such as the least confidence of a record in thousandths.
  public private(set) var settings: [String: Int] = [:]

  /// A model without weights: every choice is as good as any other.
  public init() { resize(to: 16) }

  /// The weights of `text`, in the format of a model file.
  ///
  /// - Throws: `ModelFault` at the first line that is none.
  public init(text: [UInt8]) throws(ModelFault) {
    let lines = text.split(separator: 0x0A)
    resize(to: lines.count * 2)
    var slots = SlotNames()
    for (number, line) in lines.enumerated() where line.first != UInt8(ascii: "#") {
      try read(line, number + 1, &slots)
    }
  }

  /// The slots by their names; a file is sorted, so that the last name is asked for again.
  private struct SlotNames {
    private var name: ArraySlice<UInt8> = []
    private var slot: Slot?

    mutating func slot(_ name: ArraySlice<UInt8>) -> Slot? {
      if !name.elementsEqual(self.name) {
        (self.name, slot) = (name, Slot(name: String(decoding: name, as: UTF8.self)))
      }
      return slot
    }
  }

  private mutating func read(
    _ line: ArraySlice<UInt8>, _ number: Int, _ slots: inout SlotNames
  ) throws(ModelFault) {
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard let last = cells.last, let value = Int32(String(decoding: last, as: UTF8.self)) else {
      throw ModelFault(line: number, problem: .noWeight)
    }
    if line.first == UInt8(ascii: "@"), cells.count == 2 {
      settings[String(decoding: cells[0].dropFirst(), as: UTF8.self)] = Int(value)
      return
    }
    guard cells.count == 3 else { throw ModelFault(line: number, problem: .cells) }
    guard let slot = slots.slot(cells[0]) else {
      throw ModelFault(line: number, problem: .unknownSlot)
    }
    insert(FeatureHash.mix(slot.hash, Self.key(of: cells[1])), value)
  }

  /// The number of a feature as it is written.
  package static func key(of feature: some Collection<UInt8>) -> UInt64 {
    guard let mark = feature.firstIndex(of: UInt8(ascii: "=")) else {
      return FeatureHash.of(feature)
    }
    let name = FeatureHash.of(feature[..<mark])
    let parts = feature[feature.index(after: mark)...].split(
      separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    return parts.reduce(name) { FeatureHash.mix($0, FeatureHash.of($1)) }
  }

  /// The weight of a feature in a slot, 0 if it has none.
  @inline(__always)
  package func weight(_ feature: UInt64, in slot: Slot) -> Int32 {
    let key = FeatureHash.mix(slot.hash, feature)
    var at = Int(truncatingIfNeeded: key >> 17) & mask
    while keys[at] != 0 {
      if keys[at] == key { return weights[at] }
      at = (at + 1) & mask
    }
    return 0
  }

  /// The sum of the weights of `features`.
  func score(_ features: FeatureList, in slot: Slot) -> Int {
    var sum = 0
    for feature in features.keys { sum += Int(weight(feature, in: slot)) }
    return sum
  }

  /// The sum of the weights of `features`, each crossed with `part`.
  func score(_ features: FeatureList, crossedWith part: UInt64, in slot: Slot) -> Int {
    var sum = 0
    for feature in features.keys { sum += Int(weight(FeatureHash.mix(feature, part), in: slot)) }
    return sum
  }

  /// A setting by its name, 0 if the model has none.
  func setting(_ name: String) -> Int { settings[name] ?? 0 }

  /// A model of these weights, for training.
  public init(weights: [(slot: Slot, feature: UInt64, weight: Int32)], settings: [String: Int]) {
    self.settings = settings
    resize(to: weights.count * 2)
    for (slot, feature, weight) in weights { insert(FeatureHash.mix(slot.hash, feature), weight) }
  }

  /// This model with some weights and settings in the place of its own.
  package func changed(
    by weights: [(slot: Slot, feature: UInt64, weight: Int32)], settings: [String: Int]
  ) -> LinkingModel {
    var model = LinkingModel()
    model.resize(to: (count + weights.count) * 2)
    for (key, weight) in zip(keys, self.weights) where key != 0 { model.insert(key, weight) }
    for (slot, feature, weight) in weights {
      model.insert(FeatureHash.mix(slot.hash, feature), weight)
    }
    model.settings = self.settings.merging(settings) { $1 }
    return model
  }

  /// The weights as pairs of a feature's number and its weight, ordered by the numbers.
  var pairs: [(key: UInt64, weight: Int32)] {
    zip(keys, weights).filter { $0.0 != 0 }.sorted { $0.0 < $1.0 }.map { ($0.0, $0.1) }
  }

  /// A model of weights that were taken out of one as `pairs`.
  init(pairs: some Collection<(UInt64, Int32)>, settings: [String: Int]) {
    self.settings = settings
    resize(to: pairs.count * 2)
    for (key, weight) in pairs { insert(key, weight) }
  }

  private mutating func resize(to least: Int) {
    var size = 16
    while size < least { size *= 2 }
    keys = Array(repeating: 0, count: size)
    weights = Array(repeating: 0, count: size)
    mask = size - 1
  }

  private mutating func insert(_ key: UInt64, _ weight: Int32) {
    var at = Int(truncatingIfNeeded: key >> 17) & mask
    while keys[at] != 0, keys[at] != key { at = (at + 1) & mask }
    count += keys[at] == 0 ? 1 : 0
    keys[at] = key
    weights[at] = weight
  }
}

/// What is wrong with a model file, and where.
public struct ModelFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of fault.
  public enum Problem: String, Hashable, Sendable {
    case noWeight = "the last cell is no whole number"
    case cells = "a weight has three cells: slot, feature, weight"
    case unknownSlot = "there is no slot of this name"
  }

  /// The line, counted from 1.
  public let line: Int
  /// What is wrong there.
  public let problem: Problem

  /// The fault in one sentence.
  public var description: String { "line \(line) of the model: \(problem.rawValue)" }
}
