internal import DocumentModel
internal import VietnameseText

/// Puts another index's component in the place of one that the text names.
struct ComponentPlanter: FaultPlanter {
  func faults(in ground: FaultGround, _ dice: inout FaultDice) -> [Fault] {
    var seen: Set<Span> = []
    return ground.records.flatMap { record -> [Fault] in
      guard let name = record.component,
        [.rank, .score, .percent].contains(record.measure),
        let span = place(of: name, before: record, ground), seen.insert(span).inserted
      else { return [] }
      let foreign =
        record.index == "PCI"
        ? ["Kiểm soát tham nhũng trong khu vực công", "Hiện đại hóa hành chính"]
        : ["Gia nhập thị trường", "Tiếp cận đất đai", "Cạnh tranh bình đẳng"]
      return dice.some(2, of: foreign).map { new in
        Fault(
          .componentExchanged, [ground.edit(span, new)],
          contradicting: "\(new) is no component of \(record.index)", found: ["component"])
      }
    }
  }

  /// Where the component's name stands, last before the value in the same sentence.
  private func place(of name: String, before record: Record, _ ground: FaultGround) -> Span? {
    let sentence = ground.sentence(record.span)
    let words = Array(name.utf8)
    let text = ground.document.text.utf8
    let last = record.span.start - words.count
    guard last >= sentence.start else { return nil }
    let start = (sentence.start...last).last { text[$0...].starts(with: words) }
    return start.map { Span($0, $0 + words.count) }
  }
}
