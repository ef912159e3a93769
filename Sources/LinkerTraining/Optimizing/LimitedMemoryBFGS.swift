/// Finds the lowest point of a smooth convex function by the method of limited-memory BFGS.
///
/// Source: J. Nocedal and S. Wright, "Numerical Optimization", 2nd edition, algorithms 7.4 and 7.5,
/// with a line search that halves the step until the value falls enough.
struct LimitedMemoryBFGS {
  /// The most steps that are taken.
  var steps = 120
  /// How many earlier steps are remembered.
  var memory = 8
  /// A step that lowers the value by less than this share of it is the last.
  var tolerance = 1e-6

  /// The weights at the lowest point found from zero on.
  func minimum(of count: Int, _ function: ([Double], inout [Double]) -> Double) -> [Double] {
    minimum(from: Array(repeating: 0, count: count), function)
  }

  /// The weights at the lowest point found from `start` on.
  func minimum(
    from start: [Double], _ function: ([Double], inout [Double]) -> Double
  ) -> [Double] {
    var state = State(weights: start, memory: memory)
    state.value = function(state.weights, &state.slope)
    for step in 0..<steps {
      let direction = state.direction()
      guard let next = search(from: state, along: direction, isFirst: step == 0, function) else {
        break
      }
      let gained = state.value - next.value
      state.move(to: next)
      if gained < tolerance * max(1, abs(state.value)) { break }
    }
    return state.weights
  }

  private func search(
    from state: State, along direction: [Double], isFirst: Bool,
    _ function: ([Double], inout [Double]) -> Double
  ) -> Point? {
    let descent = dot(direction, state.slope)
    guard descent < 0 else { return nil }
    var length = isFirst ? 1 / max(1, dot(direction, direction).squareRoot()) : 1
    var point = Point(weights: state.weights, slope: state.slope, value: state.value)
    for _ in 0..<25 {
      for at in direction.indices { point.weights[at] = state.weights[at] + length * direction[at] }
      point.value = function(point.weights, &point.slope)
      if point.value <= state.value + 1e-4 * length * descent { return point }
      length /= 2
    }
    return nil
  }

  struct Point {
    var weights: [Double]
    var slope: [Double]
    var value: Double
  }
}

/// Where the search stands and what it remembers.
private struct State {
  var weights: [Double]
  var slope: [Double]
  var value = 0.0
  private var moves: [(step: [Double], change: [Double], scale: Double)] = []
  private let memory: Int

  init(weights: [Double], memory: Int) {
    self.weights = weights
    slope = weights
    self.memory = memory
  }

  mutating func move(to point: LimitedMemoryBFGS.Point) {
    let step = zip(point.weights, weights).map { $0 - $1 }
    let change = zip(point.slope, slope).map { $0 - $1 }
    let product = dot(step, change)
    if product > 1e-12 {
      moves.append((step, change, 1 / product))
      if moves.count > memory { moves.removeFirst() }
    }
    (weights, slope, value) = (point.weights, point.slope, point.value)
  }

  /// The slope turned by what the last moves say of the curvature.
  func direction() -> [Double] {
    var direction = slope.map { -$0 }
    var shares: [Double] = []
    for move in moves.reversed() {
      let share = move.scale * dot(move.step, direction)
      add(-share, move.change, to: &direction)
      shares.append(share)
    }
    if let last = moves.last {
      let size = 1 / (last.scale * dot(last.change, last.change))
      for at in direction.indices { direction[at] *= size }
    }
    for (move, share) in zip(moves, shares.reversed()) {
      let back = move.scale * dot(move.change, direction)
      add(share - back, move.step, to: &direction)
    }
    return direction
  }

  private func add(_ factor: Double, _ other: [Double], to sum: inout [Double]) {
    for at in sum.indices { sum[at] += factor * other[at] }
  }
}

private func dot(_ left: [Double], _ right: [Double]) -> Double {
  var sum = 0.0
  for at in left.indices { sum += left[at] * right[at] }
  return sum
}
