public import DocumentModel
internal import VietnameseText

/// Makes records of links: names for numbers, units for measures, a confidence for each.
///
/// ```swift
/// RecordAssembly(passage, model: model).records(of: linker.links(in: passage))
/// ```
public struct RecordAssembly: Sendable {
  private let passage: Passage
  private let calibration: Calibration

  private let least: ExactDecimal

  /// An assembly of the links that `model` made of `passage`.
  ///
  /// - Parameters:
  ///   - passage: the passage.
  ///   - model: the model that linked its values.
  ///   - least: records that are less sure are left out.
  public init(_ passage: Passage, model: LinkingModel, least: Confidence = .usual) {
    self.passage = passage
    calibration = Calibration(model)
    self.least = least.bound(in: model)
  }

  /// The records of some links, each fact once, in the order of the text.
  public func records(of links: [Link]) -> [Record] {
    RecordMerger.merged(drafts(of: links))
  }

  /// The records of some links before they are merged.
  public func drafts(of links: [Link]) -> [RecordDraft] { links.flatMap(drafts) }

  /// The records of one link: one for each subject, index or component that shares its value.
  func drafts(_ link: Link) -> [RecordDraft] {
    let others = link.shared.filter { !isPart($0, of: link.component) }.map { filling in
      var other = link
      other[slot(of: filling)] = filling
      return other
    }
    let role = passage.sentences[link.sentence].role
    return ([link] + others).compactMap(record).filter { $0.confidence >= least }.map {
      RecordDraft(record: $0, isHeadline: role == .title)
    }
  }

  /// Whether a component is only some of the words of another: it shares no value with it.
  private func isPart(_ filling: Filling, of component: Filling) -> Bool {
    guard case .label(let span) = filling, case .label(let own) = component else { return false }
    return span.overlaps(own)
  }

  private func slot(of filling: Filling) -> Slot {
    switch filling {
    case .index: .index
    case .label: .component
    default: .subject
    }
  }

  private func record(_ link: Link) -> Record? {
    guard let subject = passage.name(of: link.subject), let index = passage.index(of: link.index),
      index.isKnown
    else { return nil }
    let value = passage.values[link.value]
    var record = Record(
      subject: subject, index: index.id, measure: link.measure,
      value: passage.amount(of: link), span: value.span, rule: value.rule)
    let unit = passage.unit(of: link.subject)
    record.subjectID = unit?.code
    record.confidence = calibration.confidence(of: link, isWeak: value.isWeak)
    record.subjectLevel = level(of: link.subject)
    record.subjectParent = parent(of: link)
    record.component = passage.name(of: link.component)
    record.period = passage.name(of: link.period)
    record.of = if case .number(let number) = link.of { number } else { nil }
    record.baseline = passage.name(of: link.baseline)
    record.scope = passage.name(of: link.scope)
    record.unit = self.unit(of: link, index)
    return record
  }

  private func level(of subject: Filling) -> UnitLevel? {
    let level: SubjectLevel? =
      switch subject {
      case .unit(let unit): passage.units[unit].level
      case .group(let group): group.level
      default: nil
      }
    return level?.name.flatMap { UnitLevel(rawValue: $0) }
  }

  /// The province or district that ranks a department, district or commune.
  private func parent(of link: Link) -> String? {
    guard let scope = passage.unit(of: link.scope), scope.level != .region else { return nil }
    return scope.name
  }

  private func unit(of link: Link, _ index: RankedIndex) -> String? {
    switch passage.values[link.value].kind {
    case .percent: RecordUnits.percent
    case .move: RecordUnits.places
    case .score: RecordUnits.points
    case .rank, .top, .count: nil
    }
  }
}

/// The units of the output contract.
enum RecordUnits {
  static let percent = "%"
  static let points = "điểm"
  static let places = "bậc"
}
