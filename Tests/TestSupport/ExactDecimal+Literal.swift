public import DocumentModel

/// The exact number written in `text`, so that tests can write `exactly("95,88")`; 0 for no number.
public func exactly(_ text: String) -> ExactDecimal { ExactDecimal(parsing: text) ?? 0 }
