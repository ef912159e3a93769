/// The reading of a sentence that names several things and then as many values: the first value is
/// the first thing's, the second the second's.
struct Parallel: Sendable {
  /// The token of the thing that the value belongs to, so read.
  let partner: Int
  /// Whether there are exactly as many things as values.
  let isExact: Bool

  /// The partner of the context's value among `things`, the tokens of one kind in its sentence, or
  /// `nil` where the value stands alone or too few things are named.
  ///
  /// - Parameters:
  ///   - context: the value.
  ///   - things: the tokens.
  ///   - isLoose: whether weak values count, and more things may stand behind than values.
  init?(_ context: LinkContext, things: [Int], isLoose: Bool = false) {
    let tokens = context.view.rivals.map { context.passage.values[$0] }
      .filter {
        $0.kind == context.value.kind
          && (isLoose || !$0.isWeak || $0.token == context.value.token)
      }
      .map(\.token)
    guard tokens.count > 1, things.count > 1,
      let run = Self.runs(tokens, parted: things).first(where: {
        $0.contains(context.value.token)
      }), run.count > 1, let first = run.first, let last = run.last,
      let place = run.firstIndex(of: context.value.token)
    else { return nil }
    let limit = tokens.last { $0 < first } ?? -1
    let before = things.filter { $0 > limit && $0 < first }
    if before.count >= run.count {
      partner = before[before.count - run.count + place]
      isExact = before.count == run.count
      return
    }
    let behind = things.filter { $0 > last }
    guard behind.count == run.count || isLoose && behind.count > run.count else { return nil }
    partner = behind[place]
    isExact = behind.count == run.count
  }

  /// The values cut into runs where a thing stands between two of them.
  private static func runs(_ values: [Int], parted things: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    for value in values {
      let last = runs.last?.last
      let isParted = last.map { last in things.contains { $0 > last && $0 < value } } ?? true
      if isParted { runs.append([value]) } else { runs[runs.count - 1].append(value) }
    }
    return runs
  }
}
