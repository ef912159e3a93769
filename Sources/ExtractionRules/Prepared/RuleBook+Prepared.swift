public import BundledData
internal import PreparedData

/// The rule books inside the program in their prepared form: no YAML is read and no pattern is
/// translated before the first page.
///
/// The file holds the vocabulary, the rules with their patterns' forms, and the word lists, in this
/// order.
extension RuleBook {
  /// The file that holds the books.
  public static let preparedFile = PreparedFile("rules", of: ["Rules"])

  /// The prepared file as it should be, made from the YAML.
  ///
  /// - Throws: `RuleFaults` with everything wrong in the books.
  public static func preparedBytes() throws(RuleFaults) -> [UInt8] {
    let book = try written()
    return preparedFile.bytes { book.write(to: &$0, forms: book.madeForms) }
  }

  /// The books as they were prepared; `nil` where they were changed since.
  static var prepared: RuleBook? {
    guard var reader = preparedFile.reader() else { return nil }
    return try? RuleBook(from: &reader)
  }

  private init(from reader: inout PreparedReader) throws(PreparedFault) {
    vocabulary = try reader.table { reader throws(PreparedFault) in try reader.text() }
    vocabularyPlaces = try reader.table { reader throws(PreparedFault) in
      try RulePlace(from: &reader)
    }
    let entries = try reader.list { reader throws(PreparedFault) in
      (rule: try Rule(from: &reader), form: try PatternForm(from: &reader))
    }
    rules = entries.map(\.rule)
    lexicons = try reader.table { reader throws(PreparedFault) in try reader.texts() }
    for entry in entries { forms[PatternForm.Key(entry.rule)] = entry.form }
  }

  private func write(to writer: inout PreparedWriter, forms: [PatternForm.Key: PatternForm]) {
    writer.table(vocabulary) { $0.text($1) }
    writer.table(vocabularyPlaces) { $1.write(to: &$0) }
    let entries = rules.compactMap { rule in
      forms[PatternForm.Key(rule)].map { (rule: rule, form: $0) }
    }
    writer.list(entries) { writer, entry in
      entry.rule.write(to: &writer)
      entry.form.write(to: &writer)
    }
    writer.table(lexicons) { $0.texts($1) }
  }

  /// The forms of all patterns, made now; rules that cannot be compiled have none.
  var madeForms: [PatternForm.Key: PatternForm] {
    var forms: [PatternForm.Key: PatternForm] = [:]
    for rule in rules {
      var translator = PatternTranslator(vocabulary: vocabulary)
      translator.isFolding = !rule.isCaseSensitive
      forms[PatternForm.Key(rule)] = try? PatternForm(rule, translator)
    }
    return forms
  }
}

extension PatternForm {
  fileprivate init(from reader: inout PreparedReader) throws(PreparedFault) {
    expression = try reader.text()
    groups = try reader.table { reader throws(PreparedFault) in try reader.number() }
    literals = try reader.list { reader throws(PreparedFault) in
      try reader.list { reader throws(PreparedFault) in try reader.bytes() }
    }
  }

  fileprivate func write(to writer: inout PreparedWriter) {
    writer.text(expression)
    writer.table(groups) { $0.number($1) }
    writer.list(literals) { $0.list($1) { $0.bytes($1) } }
  }
}
