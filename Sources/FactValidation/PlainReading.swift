internal import DocumentModel
internal import ReferenceData
internal import VietnameseText
internal import WordLists

/// Whether a record can hardly be a misreading, so that what follows from it may be an error.
///
/// "Hải Phòng đạt 90,51%, sau Quảng Ninh (91,04%)": a record that gives 91,04% to Hải Phòng would
/// be a mistake of the reader, not of the page. A record is read plainly where its own sentence
/// names its unit last before the value, names no other index and no other year nearer to it, and
/// neither compares nor shares out values ("kém 2,1 điểm", "lần lượt").
struct PlainReading {
  private let document: Document
  private let record: Record
  private let sentence: Span
  private let said: [Mention]

  init(_ record: Record, in document: Document) {
    self.document = document
    self.record = record
    let around = document.sentence(around: record.span)
    sentence = around
    said = document.mentions(in: around)
  }

  /// Whether all of that holds; a document without text is taken as given.
  var isPlain: Bool {
    if document.mentions.isEmpty || record.isOfTable { return true }
    return isOwnUnit && isOwnIndex && isOwnYear && !isCompared && !isSharedOut
  }

  private var isOwnUnit: Bool {
    let units = said.filter { $0.value.unit != nil || $0.value.isRegion }
    let before = units.filter { $0.span.start < record.span.start }
    if let nearest = before.last { return nearest.value.name == record.subject }
    let isGroup = UnitLevels.groups.contains(record.subject)
    return units.isEmpty
      ? isGroup || isOwnCountry : units.allSatisfy { $0.value.name == record.subject }
  }

  /// Whether the sentence speaks of the country, or at least of the index that ranks it.
  var isOwnCountry: Bool {
    guard UnitLevels.bundled.level(of: record.subject) == .country else { return false }
    let words = document.words(in: sentence)
    return CheckWords.homeland.words.contains { words.holds($0) }
      || said.contains { $0.value.index == record.index }
  }

  private var isOwnIndex: Bool {
    let named = said.compactMap(\.value.index)
    if !named.isEmpty { return named.allSatisfy { $0 == record.index } }
    let border = document.firstMention(from: record.span.start)
    let before = document.mentions[..<border].last { $0.value.index != nil }
    return before?.value.index == record.index
  }

  private var isOwnYear: Bool {
    let years = said.compactMap { mention in mention.value.year.map { (mention.span, $0) } }
    let end = record.span.end
    let next = years.first { $0.0.start >= end && $0.0.start <= end + Self.nextYear }
    let last = years.last { $0.0.end <= record.span.start }
    guard let nearest = next ?? last ?? years.first else { return true }
    if nearest.1 == record.period || nearest.1 == record.baseline { return true }
    // "Từ hạng 26 năm 2022 lên hạng 21": the second value is the later year's.
    return years.contains { $0.1 == record.period } && isReached(from: nearest.0.end)
  }

  private func isReached(from start: Int) -> Bool {
    guard start < record.span.start else { return false }
    let between = document.words(in: Span(start, record.span.start))
    return Self.arrivals.contains { between.holds($0) }
  }

  /// Whether the value is a difference rather than a standing: "kém Quảng Ninh 19,53%".
  var isCompared: Bool {
    guard [.rank, .score, .percent].contains(record.measure) else { return false }
    let clause = " " + words(ofClauseFrom: clauseStart) + " "
    return Self.comparisons.contains { clause.holds($0) }
      && !Self.arrivals.contains { clause.holds($0) }
      && !Self.statements.contains { clause.holds($0) }
  }

  /// Behind the own unit's name; at the sentence's start if another unit is named last.
  private var clauseStart: Int {
    let start = max(sentence.start, record.span.start - Self.reach)
    let last = said.last { $0.value.unit != nil && $0.span.end <= record.span.start }
    guard let last, last.value.unit == record.subject else { return start }
    return max(start, last.span.end)
  }

  /// The words before the value, behind the last mark that parts clauses.
  private func words(ofClauseFrom start: Int) -> Substring {
    let before = document.words(in: Span(start, record.span.start))
    let clauses = before.split(omittingEmptySubsequences: false) { ",(;:".contains($0) }
    return clauses.last ?? ""
  }

  private var isSharedOut: Bool {
    let words = document.words(in: sentence)
    return Self.distributions.contains { words.holds($0) }
  }

  /// How far behind a value its year stands, in bytes: "thứ 26 năm 2022".
  private static let nextYear = 8
  /// How far before a value its comparison stands, in bytes.
  private static let reach = 80
  /// Words with the blanks beside them.
  private static let comparisons = CheckWords.comparisons.words.map { " \($0) " }
  private static let arrivals = CheckWords.arrivals.words.map { " \($0) " }
  private static let statements = CheckWords.statements.words.map { " \($0) " }
  private static let distributions = CheckWords.distributions.words
}

extension Document {
  /// Whether the record at `index` can hardly be a misreading.
  func isPlainlyRead(_ index: Int) -> Bool {
    PlainReading(records[index], in: self).isPlain
  }

  /// Whether the record at `index` is too likely a misreading to hold anything against it: a
  /// difference taken for a standing, or a country's standing in a part of an index.
  func isDoubtful(_ index: Int) -> Bool {
    let record = records[index]
    guard !mentions.isEmpty, !record.isOfTable else { return false }
    let reading = PlainReading(record, in: self)
    // A record that was judged is as sure as it was found to be.
    if record.confidence < 1 { return reading.isCompared }
    let isCountry = UnitLevels.bundled.level(of: record.subject) == .country
    return reading.isCompared || isCountry && !reading.isOwnCountry
  }

  /// `error` if all these records are read plainly, else `warning`.
  func certainty(_ indices: [Int]) -> Finding.Severity {
    indices.allSatisfy(isPlainlyRead) ? .error : .warning
  }

  /// Whether two records stand in one sentence: who writes two values there means two things.
  func areInOneSentence(_ one: Int, _ other: Int) -> Bool {
    if records[one].isOfTable || text.count == 0 { return false }
    return sentence(around: records[one].span).contains(records[other].span)
  }

  /// The words of `span` in small letters.
  func words(in span: Span) -> String {
    String(decoding: LetterFolding.folded(Array(text.utf8[span.range])), as: UTF8.self)
  }
}

extension MentionValue {
  fileprivate var name: String? {
    if case .entity(let entity) = self { entity.name } else { nil }
  }

  /// The index it names.
  var index: String? {
    if case .entity(let entity) = self, entity.kind == .index { entity.name } else { nil }
  }

  /// The year it is, if it is no more than that.
  var year: String? {
    if case .date(let iso) = self, iso.utf8.count == 4 { iso } else { nil }
  }

  fileprivate var isRegion: Bool {
    if case .entity(let entity) = self { entity.kind == .region } else { false }
  }
}
