internal import DocumentModel

/// A cell read as a fact, with how sure the reading is.
struct TableReading {
  /// The fact.
  var record: Record
  /// What speaks for it.
  var evidence: TableEvidence
  /// How sure the reading is, 0 to 1.
  var certainty: Double { evidence.certainty }
}

/// What speaks for the reading of a cell, each part 0 to 1.
///
/// ```swift
/// TableEvidence(index: 1, subject: 1, measure: 0.6, column: 0.5).certainty   // 0.3
/// ```
struct TableEvidence {
  /// How near the index is named.
  var index: Double
  /// How well the unit is known.
  var subject: Double
  /// How plainly it is said what is measured.
  var measure: Double
  /// How many rows of the column read alike.
  var column: Double

  /// The parts taken together.
  var certainty: Double { index * subject * measure * column }

  /// Readings below are refused.
  static let least = 0.3
}
