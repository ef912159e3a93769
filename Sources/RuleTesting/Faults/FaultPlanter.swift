/// Plants faults of one family into a page.
///
/// A planter looks for statements that something else on the page, or the reference data, holds
/// fast, and changes one of the two sides. It uses nothing of the checks.
protocol FaultPlanter: Sendable {
  /// The faults that can be planted in `ground`; `dice` choose among many.
  func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault]
}
