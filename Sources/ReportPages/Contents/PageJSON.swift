internal import DocumentModel
internal import FactOutput
internal import FindingMessages
internal import VietnameseText

/// What the article view needs of a page, as JSON.
///
/// `document` is the object of the output contract; `vietnamese` holds the sentences of its findings
/// in Vietnamese, `ties` an object for each record, `cells` the blocks that are cells of tables
/// (block, table, row, column, columns, rows, heading), `dropped` what was left out.
struct PageJSON {
  private let page: ReportedPage
  private let offsets: ScalarOffsets

  init(_ page: ReportedPage) {
    self.page = page
    offsets = ScalarOffsets(page.document.text.utf8)
  }

  /// The object's bytes.
  var bytes: [UInt8] {
    var document: [UInt8] = []
    var writer = JSONLinesWriter()
    let told = page.document.findings.map { $0.worded(in: .english) }
    var copy = page.document
    copy.findings = told
    writer.write(copy, into: &document)
    var json = JSONBytes(isIndented: false)
    json.object { json in
      writeVietnamese(into: &json)
      writeTies(into: &json)
      writeCells(into: &json)
      writeDropped(into: &json)
    }
    return Array("{\"document\":".utf8) + document.dropLast() + [UInt8(ascii: ",")]
      + json.take().dropFirst()
  }

  private func writeVietnamese(into json: inout JSONBytes) {
    json.key("vietnamese")
    json.array(page.document.findings) { json, finding in
      let told = finding.worded(in: .vietnamese)
      json.object { json in
        json.field("message", told.message)
        json.key("related")
        json.array(told.related) { $0.string($1.message.utf8) }
      }
    }
  }

  private func writeTies(into json: inout JSONBytes) {
    let ties = EvidenceTies(page.document)
    json.key("ties")
    json.array(page.document.records) { json, record in
      let found = ties.ties(of: record)
      json.object { json in
        for part in EvidenceTies.Part.allCases {
          guard let span = found[part] else { continue }
          json.key(part.key)
          json.array([span.start, span.end]) { $0.whole(offsets.scalarOffset(of: $1)) }
        }
      }
    }
  }

  private func writeCells(into json: inout JSONBytes) {
    let cells = page.document.blocks.enumerated().compactMap { place, block in
      block.cell.map { (place: place, cell: $0) }
    }
    json.key("cells")
    json.array(cells) { json, entry in
      let cell = entry.cell
      json.array([
        entry.place, cell.table, cell.row, cell.column, cell.columnSpan, cell.rowSpan,
        cell.isHeading ? 1 : 0,
      ]) { $0.whole($1) }
    }
  }

  private func writeDropped(into json: inout JSONBytes) {
    json.key("dropped")
    json.array(page.dropped) { json, block in
      json.object { json in
        json.field("place", whole: block.place)
        json.field("role", block.role.rawValue)
        json.field("rule", block.rule)
        json.field("text", block.text)
      }
    }
  }
}

extension EvidenceTies.Part {
  fileprivate var key: StaticString {
    switch self {
    case .subject: "subject"
    case .index: "index"
    case .component: "component"
    case .period: "period"
    case .baseline: "baseline"
    case .scope: "scope"
    }
  }
}
