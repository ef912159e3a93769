internal import BundledData

/// Finds words of a lexicon in class and id values, one table step a byte (Aho-Corasick 1975).
///
/// Words are found inside joined names too: `tinlienquan`, `NewsRelatedBox`.
///
/// ```swift
/// let lexicon = ClassLexicon(table: "word\tmatch\thint\nmenu\tany\tnavigation")
/// lexicon.hints(in: Array("main-menu".utf8))    // [.navigation]
/// lexicon.hints(in: Array("comment".utf8))      // []
/// ```
public struct ClassLexicon: Sendable {
  /// Where in a name a word may stand.
  enum Match: Substring, Sendable, CaseIterable {
    case any, word, start
  }

  /// One word's end in the automaton.
  struct Word: Sendable {
    var count: Int
    var match: Match
    var hint: ClassHint
  }

  /// The lexicon compiled into the program.
  public static let standard = ClassLexicon(
    table: BundledFile.named("Cleaning/class-words.tsv")?.text ?? "")

  /// What `class-words.tsv` may hold.
  public static let columns: LexiconTable.Columns = {
    var columns = LexiconTable.Columns(
      names: ["word", "match", "hint"],
      allowed: [
        "match": Match.allCases.map { String($0.rawValue) }, "hint": ClassHint.names,
      ])
    columns.isOfLetters = true
    return columns
  }()

  private static let width = 27
  private var next: [UInt16]
  private var outputs: [[Word]]

  /// Reads a table of word, match and hint, tab-separated below a heading line.
  public init(table: String) {
    next = [UInt16](repeating: 0, count: Self.width)
    outputs = [[]]
    for line in table.utf8.split(separator: 0x0A).dropFirst() { insert(line) }
    link()
  }

  /// The hints of all words in `value`.
  func hints(in value: some Collection<UInt8>) -> ClassHint {
    value.withContiguousStorageIfAvailable(scan) ?? Array(value).withUnsafeBufferPointer(scan)
  }

  private func scan(_ value: UnsafeBufferPointer<UInt8>) -> ClassHint {
    var found = ClassHint()
    next.withUnsafeBufferPointer { next in
      var state = 0
      for index in value.indices {
        state = Int(next[state * Self.width + Self.letter(value[index])])
        if state != 0, !outputs[state].isEmpty { collect(state, value, index + 1, into: &found) }
      }
    }
    return found
  }

  private func collect(
    _ state: Int, _ value: UnsafeBufferPointer<UInt8>, _ end: Int, into found: inout ClassHint
  ) {
    for word in outputs[state] where matches(word, value, end) { found.formUnion(word.hint) }
  }

  private func matches(_ word: Word, _ value: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    switch word.match {
    case .any: true
    case .start: Self.parts(value, at: end - word.count)
    case .word: Self.parts(value, at: end - word.count) && Self.parts(value, at: end)
    }
  }

  /// Whether a word of a name may begin or end at `index`: `news-box`, `newsBox`, `box2`.
  private static func parts(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index > 0, index < value.count else { return true }
    let before = value[index - 1]
    let after = value[index]
    let isCamelStep = before & 0x20 != 0 && after & 0x20 == 0
    return letter(before) == 0 || letter(after) == 0 || isCamelStep
  }

  private static func letter(_ byte: UInt8) -> Int {
    let small = byte | 0x20
    return small >= 0x61 && small <= 0x7A && byte < 0x80 ? Int(small) - 0x60 : 0
  }
}

extension ClassLexicon {
  private mutating func insert(_ line: Substring.UTF8View) {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
    guard fields.count >= 3, let match = Match(rawValue: fields[1]),
      let hint = ClassHint(name: fields[2])
    else { return }
    var state = 0
    for byte in fields[0].utf8 { state = child(of: state, Self.letter(byte)) }
    outputs[state].append(Word(count: fields[0].utf8.count, match: match, hint: hint))
  }

  private mutating func child(of state: Int, _ letter: Int) -> Int {
    let slot = state * Self.width + letter
    if next[slot] == 0 {
      next[slot] = UInt16(outputs.count)
      outputs.append([])
      next.append(contentsOf: repeatElement(0, count: Self.width))
    }
    return Int(next[slot])
  }

  /// Fills in the failure steps, breadth first, so that scanning never looks back.
  private mutating func link() {
    var failure = [Int](repeating: 0, count: outputs.count)
    var queue = (0..<Self.width).map { Int(next[$0]) }.filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      outputs[state] += outputs[failure[state]]
      for letter in 1..<Self.width { step(state, letter, &failure, &queue) }
    }
  }

  private mutating func step(
    _ state: Int, _ letter: Int, _ failure: inout [Int], _ queue: inout [Int]
  ) {
    let slot = state * Self.width + letter
    let fallback = next[failure[state] * Self.width + letter]
    guard next[slot] != 0 else {
      next[slot] = fallback
      return
    }
    failure[Int(next[slot])] = Int(fallback)
    queue.append(Int(next[slot]))
  }
}
