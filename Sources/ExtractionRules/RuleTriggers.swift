/// Says in one pass over a line which rules can match in it: those with a literal of each of their
/// sets in the line.
struct RuleTriggers: Sendable {
  private let automaton: TriggerAutomaton
  /// How many words of bits the rules take.
  private let width: Int

  /// - Parameter literals: the sets of required literals of every rule.
  init(literals: [[RequiredLiterals.Alternatives]]) {
    width = (literals.count + 63) / 64
    let padding = [RequiredLiterals.Alternatives?](
      repeating: [], count: width * 64 - literals.count)
    let layers = (0..<RequiredLiterals.mostSets).flatMap { number in
      literals.map { $0.count > number ? $0[number] : nil } + padding
    }
    automaton = TriggerAutomaton(literals: layers)
  }

  /// The rules that can match in `bytes`, one bit each.
  func rules(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    let bits = automaton.rules(in: bytes)
    return (0..<width).map { word in
      (1..<RequiredLiterals.mostSets).reduce(bits[word]) { $0 & bits[word + $1 * width] }
    }
  }
}
