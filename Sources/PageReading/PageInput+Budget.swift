public import DocumentModel

extension PageInput {
  /// What `work` makes of the page within so many seconds of processor time, or the failure that it
  /// took longer.
  ///
  /// ```swift
  /// let result = page.result(within: 60) { pipeline.document(from: page) }
  /// ```
  public func result<Product>(
    within seconds: Int, _ work: () -> Product
  ) -> Result<Product, ReadingFailure> {
    let budget = PageBudget(seconds: seconds)
    let product = budget.spend(work)
    guard budget.isExhausted else { return .success(product) }
    return .failure(ReadingFailure(budget, path: source.path ?? id ?? "-", line: line))
  }
}

extension ReadingFailure {
  /// The failure of a page whose budget is exhausted.
  public init(_ budget: PageBudget, path: String, line: Int? = nil) {
    let reason = Reason.tooSlow(seconds: budget.seconds, stage: budget.stage)
    self.init(reason, path: path, line: line)
  }
}
