internal import DocumentModel
internal import VietnameseText

/// Whether a choice is what the reader of lists says of the value by its column.
struct ProposalFeatures: FeatureFamily {
  let slot: Slot

  func add(_ choice: Choice, in context: LinkContext, to features: inout FeatureList) {
    let passage = context.passage
    guard !passage.proposals.isEmpty else { return }
    guard let proposal = passage.proposals[context.view.number] else {
      features.add(.unproposed)
      return
    }
    let certainty = Bucket.certainty(proposal.confidence.double)
    guard slot != .measure else {
      features.add(.proposed, MeasureAtom(proposal.measure), context.value.kind)
      features.add(.proposedSurely, MeasureAtom(proposal.measure), certainty)
      return
    }
    let isSame = isSaid(choice.filling, by: proposal, passage)
    features.add(.proposed, isSame, MeasureAtom(context.decided.measure))
    features.add(.proposedSurely, isSame, certainty)
  }

  private func isSaid(_ filling: Filling, by proposal: Record, _ passage: Passage) -> Bool {
    let said = said(by: proposal)
    guard case .label(let span) = filling, let said else {
      return passage.name(of: filling) == said
    }
    return LetterFolding.folded(said) == LetterFolding.folded(passage.written(span))
  }

  private func said(by proposal: Record) -> String? {
    switch slot {
    case .subject: proposal.subject
    case .index: proposal.index
    case .component: proposal.component
    case .period: proposal.period
    case .measure, .scope, .of, .baseline, .sharing, .label: nil
    }
  }
}

extension Bucket {
  /// How sure a reading is, in steps of a fifth.
  fileprivate static func certainty(_ certainty: Double) -> Int { min(4, Int(certainty * 5)) }
}
