internal import ReferenceData

/// The 63 provinces of 2020 by their bare names, for tests that need many units.
public let provinceNames: [String] = UnitDirectory.bundled.units.map(\.unit)
  .filter { $0.kind == .province && $0.isValid(on: "2020-01-01") }.map(\.name)
