internal import BundledData
internal import Foundation

extension RuleBook {
  /// A file of a rule book: its name and its text.
  public typealias Source = (name: String, text: String)

  /// The books inside the program, one after the other; as they were prepared, if they were not
  /// changed since.
  ///
  /// - Returns: their rules, vocabulary and word lists together.
  /// - Throws: `RuleFaults` with everything wrong in them.
  public static func bundled() throws(RuleFaults) -> RuleBook {
    if let prepared { return prepared }
    return try written()
  }

  /// The books inside the program, read from their YAML.
  ///
  /// - Returns: what `bundled` gives, more slowly.
  /// - Throws: `RuleFaults` with everything wrong in them.
  static func written() throws(RuleFaults) -> RuleBook {
    try read(BundledFile.inFolder("Rules").map { ($0.name, $0.text) }, over: RuleBook())
  }

  /// This book with the files of a folder laid over it.
  ///
  /// Every `*.yaml` adds rules, replaces those of the same id and disables others; every `*.tsv`
  /// adds rows to the reference table of its name.
  ///
  /// - Throws: `RuleFaults` with everything wrong in them, or with the folder if it is not there.
  public func overlaid(withFolder path: String) throws(RuleFaults) -> RuleBook {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path).sorted()
    guard let names, !names.isEmpty else {
      throw RuleFaults(faults: [
        RuleFault(
          place: RulePlace(file: path, line: 1), message: "there is no such folder of rules",
          remedy: "give a folder with *.yaml rule books; `trich rules new` makes one")
      ])
    }
    return try overlaid(
      withFiles: names.filter(Self.isFile).map { Self.source("\(path)/\($0)") })
  }

  /// This book with the texts of some files laid over it, as if they lay in one folder.
  ///
  /// - Parameter files: names that end in `.yaml` or `.tsv`, with their texts; others are left out.
  /// - Returns: the book that results.
  /// - Throws: `RuleFaults` with everything wrong in them.
  public func overlaid(withFiles files: [Source]) throws(RuleFaults) -> RuleBook {
    var book = try Self.read(files.filter { $0.name.hasSuffix(".yaml") }, over: self)
    var faults: [RuleFault] = []
    for file in files where file.name.hasSuffix(".tsv") {
      let table = String((file.name.split(separator: "/").last ?? "").dropLast(4))
      faults += TableLint.faults(in: file.text, named: table, file: file.name)
      book.tables[table, default: []].append(file.text)
    }
    guard faults.isEmpty else { throw RuleFaults(faults: faults) }
    return book
  }

  /// Whether a file of this name belongs to a rule book.
  public static func isFile(_ name: String) -> Bool {
    !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".tsv"))
  }

  private static func source(_ path: String) -> Source {
    let data = FileManager.default.contents(atPath: path) ?? Data()
    return (path, String(decoding: data, as: UTF8.self))
  }

  /// The files of one layer over `base`; ids may be taken up from there, but not twice in a layer.
  static func read(_ sources: [Source], over base: RuleBook) throws(RuleFaults) -> RuleBook {
    var layer = RuleBook()
    var faults: [RuleFault] = []
    for source in sources {
      let read = RuleBookReader.read(source.text, file: source.name)
      faults += read.faults + duplicates(in: read.book, of: layer)
      layer = layer.adding(read.book)
    }
    faults += unknownIDs(in: layer, over: base)
    let book = base.overlaid(with: layer)
    // The books inside the program are compiled when they are used; there they cannot fail.
    if !faults.isEmpty || !base.rules.isEmpty { faults += RuleLint.compileFaults(in: book) }
    guard faults.isEmpty else { throw RuleFaults(faults: faults) }
    return book
  }

  private func adding(_ other: RuleBook) -> RuleBook {
    var result = overlaid(with: other)
    result.disabled = disabled.merging(other.disabled) { first, _ in first }
    return result
  }

  private static func duplicates(in book: RuleBook, of layer: RuleBook) -> [RuleFault] {
    book.rules.compactMap { rule in
      guard let first = layer.rules.first(where: { $0.id == rule.id }) else { return nil }
      return RuleFault(
        place: rule.place, message: "duplicate id \(rule.id)",
        remedy: "rename one; the first stands at \(first.place.file):\(first.place.line)")
    }
  }

  private static func unknownIDs(in layer: RuleBook, over base: RuleBook) -> [RuleFault] {
    let known = (base.rules + layer.rules).map(\.id)
    return layer.disabled.sorted { $0.key < $1.key }.filter { !known.contains($0.key) }.map {
      RuleFault(
        place: $0.value, message: "cannot disable \($0.key): there is no such rule",
        remedy: Suggestion.nearest(to: $0.key, among: known).map { "did you mean \($0)?" }
          ?? "`trich rules list` prints the ids")
    }
  }
}
