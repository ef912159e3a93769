internal import PreparedData

/// A rule in a prepared file: its properties in the order of `Rule`.
extension Rule {
  init(from reader: inout PreparedReader) throws(PreparedFault) {
    id = try reader.text()
    about = try reader.text()
    mention = try reader.text()
    pattern = try reader.text()
    captures = try reader.table { reader throws(PreparedFault) in try reader.named() }
    values = try reader.table { reader throws(PreparedFault) in try reader.text() }
    requires = try reader.list { reader throws(PreparedFault) in try reader.named() }
    priority = try reader.number()
    isCaseSensitive = try reader.flag()
    isWeak = try reader.flag()
    examples = try reader.list { reader throws(PreparedFault) in try Example(from: &reader) }
    counterexamples = try reader.texts()
    place = try RulePlace(from: &reader)
  }

  func write(to writer: inout PreparedWriter) {
    for text in [id, about, mention, pattern] { writer.text(text) }
    writer.table(captures) { $0.text($1.rawValue) }
    writer.table(values) { $0.text($1) }
    writer.list(requires) { $0.text($1.rawValue) }
    writer.number(priority)
    writer.flag(isCaseSensitive)
    writer.flag(isWeak)
    writer.list(examples) { $1.write(to: &$0) }
    writer.texts(counterexamples)
    place.write(to: &writer)
  }
}

extension Rule.Example {
  fileprivate init(from reader: inout PreparedReader) throws(PreparedFault) {
    values = try reader.table { reader throws(PreparedFault) in try reader.text() }
    texts = try reader.texts()
    published = try reader.optionalText()
    line = try reader.number()
  }

  fileprivate func write(to writer: inout PreparedWriter) {
    writer.table(values) { $0.text($1) }
    writer.texts(texts)
    writer.optionalText(published)
    writer.number(line)
  }
}

extension RulePlace {
  init(from reader: inout PreparedReader) throws(PreparedFault) {
    file = try reader.text()
    line = try reader.number()
    column = try reader.number()
    excerpt = try reader.optionalText()
  }

  func write(to writer: inout PreparedWriter) {
    writer.text(file)
    writer.number(line)
    writer.number(column)
    writer.optionalText(excerpt)
  }
}

extension PreparedReader {
  /// The case of an enumeration that has the next text as its name.
  fileprivate mutating func named<Name: RawRepresentable<String>>() throws(PreparedFault) -> Name {
    guard let name = Name(rawValue: try text()) else { throw PreparedFault(offset: 0) }
    return name
  }
}
