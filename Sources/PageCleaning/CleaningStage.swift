/// One step of cleaning: takes a page with some decisions made, gives it back with more.
protocol CleaningStage: Sendable {
  /// The page with this step's decisions added.
  func callAsFunction(_ page: PageDraft) -> PageDraft
}
