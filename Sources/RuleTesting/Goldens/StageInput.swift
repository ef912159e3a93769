internal import DocumentModel
internal import PageCleaning
internal import PagePipeline
internal import PageReading
internal import VietnameseText

/// Runs one stage on what a golden says goes into it, so that no stage before it can fail in its
/// place.
///
/// | stage | its input |
/// |---|---|
/// | `clean` | the page |
/// | `mentions` | the golden's `text`, or the text of a bare passage; else the cleaned page |
/// | `records` | that text and the golden's `mentions`; those that are found where it has none |
/// | `findings` | that text, and the golden's `mentions` and `records`, as far as it has them |
struct StageInput {
  let pipeline: ExtractionPipeline
  let golden: OrderedJSON

  /// The document as far as `stage` needs it; through all stages without one.
  func document(_ page: PageInput, _ stage: TestStage?) -> Document {
    guard let stage else { return pipeline.document(from: page) }
    if stage == .clean { return bare(pipeline.cleaned(page)) }
    let text = given(page)
    var document = pipeline.extracted(text)
    if stage == .mentions { return document }
    if let mentions = mentions(in: document) { document.mentions = mentions }
    if stage == .records {
      document.records = pipeline.records(in: text, given: document.mentions)
    } else {
      if let records = records(in: document) { document.records = records }
      document.findings = pipeline.findings(in: document)
    }
    return document
  }

  /// The text that goes into extraction, with no cleaning where it is given.
  private func given(_ page: PageInput) -> CleanedPage {
    let passage = page.kind == .text && page.id != nil ? page.content : nil
    guard let bytes = golden["text"]?.string.map({ Array($0.utf8) }) ?? passage else {
      return pipeline.cleaned(page)
    }
    var metadata = PageMetadata()
    metadata.published = page.published ?? golden["published"]?.string
    let text = NFCComposer()(TracedText(copying: bytes))
    return CleanedPage(
      id: page.id ?? "", source: page.source, metadata: metadata, text: text, blocks: [])
  }

  private func bare(_ page: CleanedPage) -> Document {
    var document = Document(
      id: page.id, source: page.source, metadata: page.metadata, text: page.text)
    document.blocks = page.blocks
    return document
  }

  private func mentions(in document: Document) -> [Mention]? {
    golden["mentions"].map { list in
      list.elements.compactMap { Mention(Fact($0, .mentions, in: document)) }
        .sorted { $0.span < $1.span }
    }
  }

  private func records(in document: Document) -> [Record]? {
    golden["records"].map { list in
      list.elements.compactMap { json in
        Record(Fact(json, .records, in: document), component: json["component"]?.string)
      }
    }
  }
}

// MARK: - Facts as the model has them

extension Mention {
  /// The mention that a golden states; `nil` if its words do not stand in the text.
  fileprivate init?(_ fact: Fact) {
    guard let span = fact.span, let value = MentionValue(fact) else { return nil }
    self.init(span: span, value: value, rule: "golden")
  }
}

extension MentionValue {
  fileprivate init?(_ fact: Fact) {
    let whole = { (key: String) in fact.values[key].flatMap { Int($0) } }
    let exact = { (key: String) in fact.values[key].flatMap { ExactDecimal(parsing: $0) } }
    let noun = fact.quote.map { $0.drop { !$0.isLetter } } ?? ""
    let value: MentionValue? =
      switch fact.values["type"] {
      case "rank": .rank(value: whole("value"), of: whole("of"), isLast: whole("value") == nil)
      case "top": whole("value").map { .top($0) }
      case "rank_change": whole("value").map { .rankChange($0) }
      case "percent": exact("value").map { .percent($0) }
      case "score": exact("value").map { .score($0, outOf: exact("out_of")) }
      case "count": whole("value").map { .count($0, of: whole("of"), noun: String(noun)) }
      case "date": fact.values["iso"].map { .date(iso: $0) }
      default: Self.entity(fact)
      }
    guard let value else { return nil }
    self = value
  }

  private static func entity(_ fact: Fact) -> MentionValue? {
    guard let kind = fact.values["kind"].flatMap(Entity.Kind.init), let name = fact.values["name"]
    else { return nil }
    return .entity(Entity(kind: kind, name: name))
  }
}

extension Record {
  /// The record that a golden states; `nil` if it lacks what every record has.
  fileprivate init?(_ fact: Fact, component: String?) {
    let values = fact.values
    guard let subject = values["subject"], let index = values["index"],
      let measure = values["measure"].flatMap(Measure.init),
      let value = values["value"].flatMap({ ExactDecimal(parsing: $0) })
    else { return nil }
    self.init(
      subject: subject, index: index, measure: measure, value: value,
      span: fact.span ?? Span(0, 0), rule: "golden")
    self.component = component
    period = values["period"]
    of = values["of"].flatMap { ExactDecimal(parsing: $0) }
    (unit, baseline, scope) = (values["unit"], values["baseline"], values["scope"])
  }
}
