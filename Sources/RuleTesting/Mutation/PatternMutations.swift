/// The small changes of a pattern that its examples should notice.
///
/// ```swift
/// PatternMutations.of("(?:top|tốp) \\d{1,3}(?! ?%)").map(\.change)
/// // ["without top", "without tốp", "without (?! ?%)", "\\d{1,3} widened to \\d+"]
/// ```
///
/// An alternative of a group is dropped; an assertion, whose alternatives are a list of words, is
/// dropped as a whole; a bounded run of digits loses its bounds.
enum PatternMutations {
  struct Mutation: Hashable {
    /// What was changed, in words.
    var change: String
    /// The pattern afterwards.
    var pattern: String
  }

  static func of(_ pattern: String) -> [Mutation] {
    let characters = Array(pattern)
    let groups = GroupScan(characters).groups
    return groups.flatMap { mutations($0, characters) } + widened(characters)
  }

  private static func mutations(_ group: PatternGroup, _ pattern: [Character]) -> [Mutation] {
    if group.isAssertion {
      let range = group.start..<group.end + 1
      return [mutation("without \(String(pattern[range]))", pattern, range, "")]
    }
    guard group.bars.count > 0, !group.isInAssertion else { return [] }
    return group.alternatives.map { range in
      let name = String(pattern[range])
      let drop =
        range.upperBound < group.end
        ? range.lowerBound..<range.upperBound + 1
        : range.lowerBound - 1..<range.upperBound
      return mutation("without \(name)", pattern, drop, "")
    }
  }

  private static func widened(_ pattern: [Character]) -> [Mutation] {
    pattern.indices.compactMap { start in
      guard pattern[start...].starts(with: "\\d{"),
        let end = pattern[start...].firstIndex(of: "}")
      else { return nil }
      let old = String(pattern[start...end])
      return mutation("\(old) widened to \\d+", pattern, start..<end + 1, "\\d+")
    }
  }

  private static func mutation(
    _ change: String, _ pattern: [Character], _ range: Range<Int>, _ text: String
  ) -> Mutation {
    Mutation(
      change: change,
      pattern: String(pattern[..<range.lowerBound]) + text + String(pattern[range.upperBound...]))
  }
}

/// A group of a pattern by the places of its parentheses and bars; the whole pattern is one, too.
struct PatternGroup {
  /// The opening parenthesis.
  var start: Int
  /// The first place behind the group's header.
  var contents: Int
  var bars: [Int] = []
  /// The closing parenthesis.
  var end = 0
  var isAssertion = false
  var isInAssertion = false

  /// The stretches between the bars.
  var alternatives: [Range<Int>] {
    zip([contents] + bars.map { $0 + 1 }, bars + [end]).map { $0..<$1 }
  }
}

/// Finds the groups of a pattern; what stands in classes and behind `\` is passed over.
private struct GroupScan {
  private(set) var groups: [PatternGroup] = []
  private let pattern: [Character]
  private var open: [PatternGroup]

  init(_ pattern: [Character]) {
    self.pattern = pattern
    open = [PatternGroup(start: -1, contents: 0)]
    scan()
    while let group = open.popLast() { close(group, at: pattern.count) }
  }

  private mutating func scan() {
    var at = 0
    var isInClass = false
    while at < pattern.count {
      switch pattern[at] {
      case "\\": at += 1
      case "]": isInClass = false
      case _ where isInClass: break
      case "[": isInClass = true
      case "(": open.append(group(at: at))
      case ")": if open.count > 1 { close(open.removeLast(), at: at) }
      case "|": open[open.count - 1].bars.append(at)
      default: break
      }
      at += 1
    }
  }

  private mutating func close(_ group: PatternGroup, at end: Int) {
    var group = group
    group.end = end
    groups.append(group)
  }

  private func group(at start: Int) -> PatternGroup {
    let head = String(pattern[start..<min(start + 4, pattern.count)])
    var group = PatternGroup(start: start, contents: start + 1)
    group.isInAssertion = open.contains { $0.isAssertion || $0.isInAssertion }
    group.isAssertion = ["(?=", "(?!", "(?<=", "(?<!"].contains(where: head.hasPrefix)
    if head.hasPrefix("(?:") { group.contents = start + 3 }
    if head.hasPrefix("(?<"), !group.isAssertion {
      group.contents = (pattern[start...].firstIndex(of: ">") ?? start) + 1
    }
    return group
  }
}
