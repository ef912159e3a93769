/// Finds a repeated group all of whose parts are themselves optional or repeated.
enum NestedRepetition {
  /// Whether `pattern` has one; what stands in classes and behind `\` does not count.
  static func isIn(_ pattern: String) -> Bool {
    var walk = RepetitionWalk()
    for character in pattern { walk.take(character) }
    return walk.finish()
  }
}

/// Reads a pattern character by character and keeps for each open group what it holds.
private struct RepetitionWalk {
  private struct Group {
    /// Whether something in the current branch must be there exactly once.
    var isAnchored = false
    var hasLooseBranch = false
    var hasRepetition = false
    /// Whether the last item still waits for its quantifier.
    var isPending = false
  }

  private var groups = [Group()]
  private var closed: Group?
  private var isEscaped = false
  private var isInClass = false
  private var isFound = false
  private var isAtGroupStart = false
  private var isInHeader = false

  mutating func take(_ character: Character) {
    if isEscaped { return isEscaped = false }
    if isHeader(character) { return }
    if character == "\\" {
      if !isInClass { item() }
      return isEscaped = true
    }
    if isInClass { return isInClass = character != "]" }
    switch character {
    case "(": open()
    case ")": close()
    case "|": endBranch()
    case "*", "+": quantifier(isUnbounded: true)
    case "?": quantifier(isUnbounded: false)
    case "[":
      item()
      isInClass = true
    default: item()
    }
  }

  /// Whether the character belongs to what follows `(?`, as in `(?:`, `(?<!` and `(?<name>`.
  private mutating func isHeader(_ character: Character) -> Bool {
    if isInHeader {
      isInHeader = !":=!>".contains(character)
      return true
    }
    isInHeader = isAtGroupStart && character == "?"
    isAtGroupStart = false
    return isInHeader
  }

  mutating func finish() -> Bool { isFound }

  private mutating func item() {
    settle()
    groups[groups.count - 1].isPending = true
  }

  private mutating func open() {
    settle()
    groups.append(Group())
    isAtGroupStart = true
  }

  private mutating func close() {
    endBranch()
    guard groups.count > 1 else { return }
    closed = groups.removeLast()
    groups[groups.count - 1].isPending = true
  }

  private mutating func endBranch() {
    settle()
    let last = groups.count - 1
    if !groups[last].isAnchored, groups[last].hasRepetition { groups[last].hasLooseBranch = true }
    groups[last].isAnchored = false
  }

  private mutating func quantifier(isUnbounded: Bool) {
    let last = groups.count - 1
    guard groups[last].isPending else { return }
    if isUnbounded {
      groups[last].hasRepetition = true
      if closed?.hasLooseBranch == true { isFound = true }
    }
    groups[last].isPending = false
    closed = nil
  }

  /// An item without a quantifier must be there.
  private mutating func settle() {
    let last = groups.count - 1
    if groups[last].isPending { groups[last].isAnchored = true }
    groups[last].isPending = false
    closed = nil
  }
}
