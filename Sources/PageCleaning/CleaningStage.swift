/// One step of cleaning: adds its decisions to a page on which some are made.
protocol CleaningStage: Sendable {
  /// Adds this step's decisions.
  func callAsFunction(_ page: inout PageDraft)
}
