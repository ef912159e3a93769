internal import DocumentModel

extension SlotChooser {
  /// The chooser of a slot for one value; its families know the things of the slot's kind.
  static func standard(_ slot: Slot, in context: LinkContext) -> SlotChooser {
    switch slot {
    case .measure, .sharing, .label: measure
    case .index: index(context)
    case .subject: subject(context)
    case .component: component(context)
    case .period: period(context)
    case .scope: scope(context)
    case .of: SlotChooser(slot: .of, source: TotalSource(), families: [TotalFeatures()])
    case .baseline: baseline(context)
    }
  }

  private static var measure: SlotChooser {
    SlotChooser(
      slot: .measure, source: MeasureSource(),
      families: [VicinityFeatures(), SurroundingFeatures(), ProposalFeatures(slot: .measure)])
  }

  private static func index(_ context: LinkContext) -> SlotChooser {
    let kin = context.passage.indexMentions.map(\.token)
    let here = kin.filter { context.view.sentence.contains($0) }
    let parallel = Parallel(context, things: here)
    return SlotChooser(
      slot: .index, source: IndexSource(),
      families: [
        PlaceFeatures(kin: kin, group: 0, in: context),
        IndexFeatures(
          parallel: parallel, side: Side(kin, in: context),
          leadIns: LeadInFeatures.all(in: context) { range in
            context.passage.indexMentions.within(range).map { .index($0.index) }
          }),
        ProposalFeatures(slot: .index),
      ])
  }

  private static func subject(_ context: LinkContext) -> SlotChooser {
    let kin = context.rankedUnits
    let here = kin.filter { context.view.sentence.contains($0) }
    let parallel = Parallel(context, things: here)
    return SlotChooser(
      slot: .subject, source: SubjectSource(),
      families: [
        PlaceFeatures(kin: kin, group: 1, in: context),
        SubjectFeatures(
          parallel: parallel, loose: Parallel(context, things: here, isLoose: true),
          side: Side(kin, in: context), setting: SubjectSetting(context)),
        ProposalFeatures(slot: .subject),
      ])
  }

  private static func component(_ context: LinkContext) -> SlotChooser {
    if context.value.kind == .count {
      return SlotChooser(
        slot: .component, source: ComponentSource(), families: [ConditionFeatures()])
    }
    let here = context.labels.filter { $0.sentence == context.value.sentence }
    let likely = here.filter { $0.probability >= 0.4 }.map(\.tokens.lowerBound)
    let tenths = { (labels: [LabelMention]) in
      Int((labels.map(\.probability).max() ?? 0) * 10)
    }
    let family = ComponentFeatures(
      parallel: Parallel(context, things: likely), side: Side(likely, in: context),
      bestBefore: tenths(here.filter { $0.tokens.upperBound <= context.value.token }),
      bestHere: tenths(here))
    return SlotChooser(
      slot: .component, source: ComponentSource(),
      families: [
        PlaceFeatures(kin: likely, group: 2, in: context), family,
        ProposalFeatures(slot: .component),
      ])
  }

  private static func period(_ context: LinkContext) -> SlotChooser {
    let kin = context.passage.times.map(\.token)
    return SlotChooser(
      slot: .period, source: PeriodSource(),
      families: [
        PlaceFeatures(kin: kin, group: 3, in: context),
        PeriodFeatures(side: Side(kin, in: context), setting: PeriodSetting(context)),
        ProposalFeatures(slot: .period),
      ])
  }

  private static func scope(_ context: LinkContext) -> SlotChooser {
    let levels = ScopeSource.levels(for: context.subjectLevel)
    let kin = context.passage.scopeMentions.filter {
      levels.contains(context.passage.units[$0.unit].level)
    }.map(\.token)
    return SlotChooser(
      slot: .scope, source: ScopeSource(),
      families: [PlaceFeatures(kin: kin, group: 4, in: context), ScopeFeatures()])
  }

  private static func baseline(_ context: LinkContext) -> SlotChooser {
    let isGap = context.decided.measure == .gap
    let kin = isGap ? context.rankedUnits : context.passage.times.map(\.token)
    return SlotChooser(
      slot: .baseline, source: BaselineSource(),
      families: [PlaceFeatures(kin: kin, group: isGap ? 5 : 6, in: context), BaselineFeatures()])
  }
}

extension LinkContext {
  /// The tokens of units on the levels that the value's index ranks; of all units if none is known.
  var rankedUnits: [Int] {
    guard let levels = rankedLevels else { return passage.unitMentions.map(\.token) }
    return passage.unitMentions.filter { levels.contains(passage.units[$0.unit].level) }
      .map(\.token)
  }

  /// The levels that the value's index may rank: its own, regions, and where it ranks provinces also
  /// the units below them, which provinces rank by it; `nil` if its levels are not known.
  var rankedLevels: LevelSet? {
    guard let levels = index?.levels, !levels.isEmpty else { return nil }
    let isOwn = levels.contains(.province) || levels.contains(.department)
    let own: LevelSet = isOwn ? [.department, .district, .commune] : []
    return levels.union(own).union([.region])
  }
}
