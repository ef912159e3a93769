internal import DocumentModel
internal import VietnameseText

/// Shifts weekdays, moves past events behind the publication, and years into the future.
struct DatePlanter: FaultPlanter {
  private static let weekdays = [
    "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật",
  ]

  func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    let dates = ground.document.mentions.compactMap { mention -> (Span, CalendarDay)? in
      guard case .date(let iso) = mention.value, iso.utf8.count >= 10, !iso.contains("/"),
        let day = CalendarDay(iso: iso)
      else { return nil }
      return (mention.span, day)
    }
    return dates.flatMap { span, day in
      weekday(span, day, ground, &dice) + event(span, day, ground)
    } + periods(ground)
  }

  /// Another weekday before a date that is printed with its own.
  private func weekday(
    _ date: Span, _ day: CalendarDay, _ ground: FaultGround, _ dice: inout FaultDice
  ) -> [Fault] {
    var start = max(ground.sentence(date).start, date.start - 24)
    while ground.document.text.utf8[start] & 0xC0 == 0x80 { start += 1 }
    let before = LetterFolding.folded(Array(ground.document.text.utf8[start..<date.end]))
    let text = String(decoding: before, as: UTF8.self)
    let name = Self.weekdays[day.weekday - 1]
    guard let found = text.firstRange(of: name) else { return [] }
    let offset = start + text[..<found.lowerBound].utf8.count
    let span = Span(offset, offset + name.utf8.count)
    guard ground.role(span) != nil else { return [] }
    let isCapital = ground.words(span).first?.isUppercase ?? false
    return dice.some(2, of: Self.weekdays.filter { $0 != name }).map { new in
      Fault(
        .weekdayShifted,
        [ground.edit(span, isCapital ? new.prefix(1).uppercased() + new.dropFirst() : new)],
        contradicting: "\(day.iso) is a \(name), not a \(new)", found: ["weekday"])
    }
  }

  /// The year after the publication's in a date that is told as past.
  private func event(_ date: Span, _ day: CalendarDay, _ ground: FaultGround) -> [Fault] {
    let sentence = ground.sentence(date)
    let words = LetterFolding.folded(ground.words(sentence))
    let future = ["sẽ", "dự kiến", "kế hoạch", "hạn", "trước", "đến", "tới", "từ ngày", "sau ngày"]
    let isReport = words.contains(" đã ") || words.contains(" vừa ")
    guard let published = ground.document.metadata.published.flatMap(CalendarDay.init(iso:)),
      day <= published, ground.role(date) == .body || ground.role(date) == .lead, isReport,
      !future.contains(where: { words.contains(" \($0) ") || words.hasPrefix("\($0) ") }),
      let year = ground.numbers(in: date).last, ground.words(year) == String(day.year)
    else { return [] }
    let new = published.year + 1
    return [
      Fault(
        .eventMoved, [ground.edit(year, "\(new)")],
        contradicting: "told as past on \(published.iso), but in \(new)",
        found: ["event_after_publication", "weekday"])
    ]
  }

  /// A year after the publication for results.
  private func periods(_ ground: FaultGround) -> [Fault] {
    guard let published = ground.document.metadata.published.flatMap(CalendarDay.init(iso:)) else {
      return []
    }
    let goals = ["mục tiêu", "phấn đấu", "kế hoạch", "đến năm", "dự kiến", "sẽ "]
    var seen: Set<Span> = []
    return ground.records.flatMap { record -> [Fault] in
      let sentence = ground.sentence(record.span)
      let years = ground.document.mentions.filter { sentence.contains($0.span) && $0.isYear }
      let words = LetterFolding.folded(ground.words(sentence))
      guard years.count == 1, let period = record.period, record.baseline == nil,
        [.rank, .score, .percent].contains(record.measure),
        let year = ground.numbers(in: years[0].span).last, ground.words(year) == period,
        seen.insert(sentence).inserted, !goals.contains(where: words.contains)
      else { return [] }
      let new = published.year + 2
      return [
        Fault(
          .periodMoved, [ground.edit(year, "\(new)")],
          contradicting: "results of \(new) on a page of \(published.iso)",
          found: ["period", "contradiction", "unit_existence"])
      ]
    }
  }
}

extension Mention {
  fileprivate var isYear: Bool {
    if case .date(let iso) = value { iso.utf8.count == 4 } else { false }
  }
}
