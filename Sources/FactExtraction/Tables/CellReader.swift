internal import DocumentModel
internal import ReferenceData
internal import VietnameseText

/// Reads the cells of a text.
struct CellReader {
  let text: AnalyzedText
  let candidates: [Candidate]
  let components: [ComponentName]
  let words: TableWords
  let abbreviations: [String: Abbreviation]

  /// What the cell at `span` says.
  func reading(of span: Span) -> CellReading {
    let named = candidates.within(span)
    let indices = named.filter { index($0) != nil }
    let component = components.within(span).first { !overlaps($0.span, indices) }
    let all = text.foldedWords(span)
    let names = named.filter { $0.unit != nil || index($0) != nil }.map(\.span)
    let rest = words(of: span, without: names + (component.map { [$0.span] } ?? []))
    let written = years(in: all)
    let years = isEdition(written, all) ? [written[0]] : written
    let figures = figures(in: span, named, written)
    let isData =
      isData(rest, all, figures, written)
      && (component.map { isBeforeAll(figures, $0.span, in: span) } ?? true)
    let short = isData || !indices.isEmpty ? nil : abbreviation(all)
    return CellReading(
      span: span, words: rest,
      measure: isData
        ? nil : measure(rest, span, named) ?? short.flatMap { words.measure($0.measure) },
      allWords: all,
      figures: figures, isData: isData, isBlank: FigureScan.isMissing(all.utf8),
      unit: unit(in: named, of: span),
      body: isData ? nil : body(in: named, of: span),
      indices: indices.compactMap(index), component: component,
      abbreviated: short.flatMap { $0.name.isEmpty ? nil : $0.name },
      years: years.filter { !isBaseline($0, all) }, months: months(named, in: span),
      baseline: years.first { isBaseline($0, all) },
      maximum: isData ? nil : maximum(figures, written) ?? short?.maximum)
  }

  private func index(_ candidate: Candidate) -> String? {
    guard case .entity(let entity)? = candidate.mention?.value, entity.kind == .index else {
      return nil
    }
    return entity.name
  }

  private func overlaps(_ span: Span, _ others: [Candidate]) -> Bool {
    others.contains { $0.span.overlaps(span) }
  }

  private func unit(in named: ArraySlice<Candidate>, of cell: Span) -> NamedUnit? {
    let unit = named.first { $0.unit.map { !$0.isLower } ?? false }
    guard let unit else { return named.isEmpty ? nil : Self.provinces[text.foldedWords(cell)] }
    return cell.count - unit.span.count < 24 ? unit.unit : nil
  }

  /// The provinces by their folded names, for cells that seem to name a person: "Hồ Chí Minh".
  private static let provinces: [String: NamedUnit] = {
    let all = UnitDirectory.bundled.units.map(\.unit).filter { $0.kind == .province }
    let named = all.map { unit in
      (
        LetterFolding.folded(unit.name),
        NamedUnit(kind: .province, name: unit.name, code: unit.code)
      )
    }
    return Dictionary(named) { first, _ in first }
  }()

  /// The lower unit that a cell is the name of; by its own words where it is none that was found.
  private func body(in named: ArraySlice<Candidate>, of cell: Span) -> NamedUnit? {
    let names = BodyNames(text: text, words: words)
    if let typed = names.typed(at: cell) { return typed }
    let found = named.first { $0.unit?.isLower ?? false }
    if let found, cell.count - found.span.count < 6 { return found.unit }
    return names.body(at: cell)
  }

  private func words(of span: Span, without names: [Span]) -> String {
    var parts: [String] = []
    var start = span.start
    for name in names.sorted() where name.start >= start {
      parts.append(text.foldedWords(Span(start, name.start)))
      start = name.end
    }
    parts.append(text.foldedWords(Span(start, span.end)))
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

// MARK: - Figures

extension CellReader {
  /// The figures, and where there are none, the places told by words: "hạng nhất".
  private func figures(
    in span: Span, _ named: ArraySlice<Candidate>, _ years: [Int]
  ) -> [Figure] {
    let found = FigureScan.figures(in: span, of: text)
    let isYearAlone = found.count == years.count
    let figures = isYearAlone ? found : found.filter { !isYear($0, years) }
    guard figures.isEmpty else {
      return FigureSenses(text: text, words: words).told(figures, in: span)
    }
    if let place = words.pair(.places, text.foldedWords(span)).flatMap({ Int($0) }), place > 0 {
      return [
        Figure(
          span: span, value: ExactDecimal(place), hasDecimals: false, isBracketed: false,
          isTotal: false, own: .rank)
      ]
    }
    return named.compactMap { candidate in
      guard case .rank(let value?, _, false)? = candidate.mention?.value else { return nil }
      return Figure(
        span: candidate.span, value: ExactDecimal(value), hasDecimals: false, isBracketed: false,
        isTotal: false, own: .rank)
    }
  }

  private func isYear(_ figure: Figure, _ years: [Int]) -> Bool {
    !figure.hasDecimals && figure.value.whole.map { years.contains($0) } ?? false
  }

  /// The years that stand alone or behind a word, no parts of longer numbers.
  private func years(in words: String) -> [Int] {
    guard words.utf8.count >= 4 else { return [] }
    return words.utf8.split { !(FigureScan.isDigit($0) || ",./".utf8.contains($0)) }
      .compactMap { run in
        let digits = Substring(run).utf8.drop { !FigureScan.isDigit($0) }
        let year = digits.reversed().drop { !FigureScan.isDigit($0) }
        return year.count == 4 ? Int(String(decoding: year.reversed(), as: UTF8.self)) : nil
      }
      .filter { (1995...2040).contains($0) }
  }

  /// Whether two years are those of one edition: "2017 - 2018".
  private func isEdition(_ years: [Int], _ words: String) -> Bool {
    years.count == 2 && years[1] == years[0] + 1
      && words.filter { $0 != " " }.holds("\(years[0])-\(years[1])")
  }

  private func isBaseline(_ year: Int, _ all: String) -> Bool {
    guard let cut = all.firstRange(of: String(year)) else { return false }
    let before = TableWords.split(all[..<cut.lowerBound])
    return words.isBaseline(before: before)
  }

  /// Figures with signs, marks and the few words that go with them; a year alone is a label.
  private func isData(
    _ rest: String, _ all: String, _ figures: [Figure], _ years: [Int]
  ) -> Bool {
    guard !figures.isEmpty, !figures.allSatisfy({ isYear($0, years) }),
      !figures.allSatisfy({ $0.isTotal })
    else { return false }
    guard all.utf8.contains(where: { $0 >= 0x61 }) else { return true }
    if FigureScan.figures(in: figures[0].span, of: text).isEmpty {
      return all.utf8.count - figures[0].span.count < 4
    }
    if figures.allSatisfy({ $0.isBracketed || $0.isTotal }), !all.hasPrefix("(") { return false }
    return rest.split { !$0.isLetter }.allSatisfy { words.contains(.figureWords, String($0)) }
  }

  /// The last number of a heading, in brackets or behind a slash.
  private func maximum(_ figures: [Figure], _ years: [Int]) -> ExactDecimal? {
    guard let last = figures.last, last.isBracketed || last.isTotal, !isYear(last, years),
      !(last.span.count == 4 && last.isTotal && (last.value.whole ?? 0) > 1995)
    else { return nil }
    return last.value
  }

  /// Whether a cell is the name of a field and its figures: "Cung ứng dịch vụ công: 7,35".
  private func isBeforeAll(_ figures: [Figure], _ name: Span, in cell: Span) -> Bool {
    figures.allSatisfy { $0.span.start > name.end }
      && text.isBlank(Span(cell.start, name.start))
  }

  private func measure(
    _ rest: String, _ span: Span, _ named: ArraySlice<Candidate>
  ) -> TableMeasure? {
    let measure = words.measure(rest)
    return measure == .rank && namesOther(span, named) ? .other : measure
  }

  /// Whether a short heading names an index that is not known: "Hạng EPI".
  private func namesOther(_ span: Span, _ named: ArraySlice<Candidate>) -> Bool {
    guard span.count < 60 else { return false }
    let first = text.firstToken(from: span.start)
    let tokens = (first..<text.tokens.count).prefix { text.tokens[$0].span.end <= span.end }
    let areSmall = tokens.contains {
      text.tokens[$0].kind == .word && text.tokens[$0].shape != .allCapitals
    }
    guard tokens.count > 1, areSmall else { return false }
    return tokens.contains { at in
      let token = text.tokens[at]
      guard token.shape == .allCapitals, token.span.count == 3 || token.span.count == 4,
        text.text[token.span.range].allSatisfy({ $0 < 0x80 }),
        !named.contains(where: { $0.span.overlaps(token.span) }),
        !components.within(span).contains(where: { $0.span.overlaps(token.span) })
      else { return false }
      let word = text.foldedString(token.span)
      return abbreviations[word] == nil && !words.contains(.knownCapitals, word)
    }
  }

  /// What the one word of a cell stands for that is neither a year nor a word for a measure.
  private func abbreviation(_ all: String) -> Abbreviation? {
    guard !abbreviations.isEmpty, all.utf8.count < 60 else { return nil }
    var own = TableWords.split(all).filter { !TableWords.isYear(String($0)) && Int($0) == nil }
    let lead = own.isEmpty ? 0 : words.phrases(.measureWords).length(in: own[...], at: 0)
    if lead < own.count { own.removeFirst(lead) }
    let tail = words.phrases(.measureWords).suffix(of: own[...])
    if tail < own.count { own.removeLast(tail) }
    return own.count == 1 ? abbreviations[String(own[0])] : nil
  }

  /// Whether the words before a date say that it is compared with: "so với tháng 7".
  private func isComparedWith(_ date: Span, in cell: Span) -> Bool {
    let before = Span(max(cell.start, date.start - 48), date.start)
    return words.isBaseline(before: TableWords.split(text.foldedWords(before)))
  }

  /// The months it names, as "2025-08".
  private func months(_ named: ArraySlice<Candidate>, in cell: Span) -> [String] {
    named.compactMap { candidate in
      guard case .date(let iso)? = candidate.mention?.value, iso.isMonth,
        !isComparedWith(candidate.span, in: cell)
      else { return nil }
      return iso
    }
  }
}

extension String {
  /// Whether it is a month in ISO 8601: "2025-08".
  var isMonth: Bool {
    utf8.count == 7 && utf8.dropFirst(4).first == UInt8(ascii: "-")
      && utf8.filter(FigureScan.isDigit).count == 6
  }
}
