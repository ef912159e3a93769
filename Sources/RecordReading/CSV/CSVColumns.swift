internal import DocumentModel
internal import VietnameseText

/// Which column of a CSV file holds which key of the contract.
struct CSVColumns {
  /// The columns that no record goes without.
  static let required = ["subject", "index", "measure", "value"]

  private let positions: [String: Int]

  /// The columns of a heading, or which of the required ones is missing.
  init(_ heading: CSVFields) throws(CSVFault) {
    var positions: [String: Int] = [:]
    for index in 0..<heading.count {
      let name = heading.text(at: index).lowercased().filter { $0 != " " }
      if positions[name] == nil { positions[name] = index }
    }
    for name in Self.required where positions[name] == nil {
      throw CSVFault(
        line: heading.line, column: 1, message: "the heading has no column \"\(name)\"",
        hint: "the columns are named like the keys of a record; `trich extract --format csv` "
          + "writes such a file")
    }
    self.positions = positions
  }

  /// How many columns the heading has, at least.
  var count: Int { (positions.values.max() ?? -1) + 1 }

  /// The text in column `name` of a row, without the apostrophe that guards formulas; `nil` if it
  /// is empty.
  func text(_ name: String, in row: CSVFields) -> String? {
    guard let index = positions[name], index < row.count else { return nil }
    let text = row.text(at: index)
    return text.isEmpty ? nil : text.unguarded
  }
}

extension CSVColumns {
  /// The record in a row.
  func record(in row: CSVFields) throws(CSVFault) -> Record {
    var record = Record(
      subject: try required("subject", row), index: try required("index", row),
      measure: try measure(row), value: try number(required: "value", row),
      span: Span(try whole("start", row), try whole("end", row)), rule: text("rule", in: row) ?? "")
    record.subjectID = text("subject_id", in: row)
    record.subjectLevel = try level(row)
    record.subjectParent = text("subject_parent", in: row)
    record.component = text("component", in: row)
    record.period = text("period", in: row)
    record.of = try number("of", row)
    record.unit = text("unit", in: row)
    record.baseline = text("baseline", in: row)
    record.scope = text("scope", in: row)
    record.isDerived = try flag("derived", row)
    return record
  }

  private func required(_ name: String, _ row: CSVFields) throws(CSVFault) -> String {
    guard let text = text(name, in: row) else {
      throw fault(name, row, "the column \"\(name)\" is empty", "give it a value")
    }
    return text
  }

  private func measure(_ row: CSVFields) throws(CSVFault) -> Record.Measure {
    let word = try required("measure", row)
    guard let measure = Record.Measure(rawValue: word) else {
      let words = Record.Measure.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("measure", row, "\"\(word)\" is no measure", "use one of \(words)")
    }
    return measure
  }

  private func level(_ row: CSVFields) throws(CSVFault) -> UnitLevel? {
    guard let word = text("subject_level", in: row) else { return nil }
    guard let level = UnitLevel(rawValue: word) else {
      let words = UnitLevel.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("subject_level", row, "\"\(word)\" is no level", "use one of \(words)")
    }
    return level
  }

  private func number(required name: String, _ row: CSVFields) throws(CSVFault) -> ExactDecimal {
    _ = try required(name, row)
    return try number(name, row) ?? 0
  }

  private func number(_ name: String, _ row: CSVFields) throws(CSVFault) -> ExactDecimal? {
    guard let text = text(name, in: row) else { return nil }
    guard let number = ExactDecimal(parsing: text) else {
      throw fault(
        name, row, "\"\(text)\" is no number", "write digits with one decimal mark, no unit")
    }
    return number
  }

  private func whole(_ name: String, _ row: CSVFields) throws(CSVFault) -> Int {
    guard let number = try number(name, row) else { return 0 }
    guard let whole = number.whole, whole >= 0 else {
      throw fault(name, row, "\(number) is no offset", "write a whole number from 0, or nothing")
    }
    return whole
  }

  private func flag(_ name: String, _ row: CSVFields) throws(CSVFault) -> Bool {
    switch text(name, in: row)?.lowercased() {
    case nil, "false", "0": return false
    case "true", "1": return true
    case let word?:
      throw fault(name, row, "\"\(word)\" is neither true nor false", "write true or false")
    }
  }

  private func fault(
    _ name: String, _ row: CSVFields, _ message: String, _ hint: String
  ) -> CSVFault {
    let place = row.place(at: positions[name] ?? 0)
    return CSVFault(line: place.line, column: place.column, message: message, hint: hint)
  }
}

extension String {
  /// The text without the apostrophe that keeps a spreadsheet from running it.
  fileprivate var unguarded: String {
    guard utf8.first == UInt8(ascii: "'") else { return self }
    let rest = utf8.drop { $0 == UInt8(ascii: "'") }
    return rest.first.map { "=+-@\t\r".utf8.contains($0) } ?? false ? String(dropFirst()) : self
  }
}
