/// The parts of a workbook, and the zip file that holds them.
struct WorkbookFile {
  private let sheets: [SheetDraft]

  init(_ sheets: [SheetDraft]) { self.sheets = sheets }

  /// The whole file.
  var bytes: [UInt8] {
    var archive = ZipDraft()
    for (name, text) in fixedParts { archive.append(name, Array(text.utf8)) }
    for (number, sheet) in sheets.enumerated() {
      archive.append("xl/worksheets/sheet\(number + 1).xml", sheet.xml)
    }
    return archive.bytes
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var fixedParts: [(String, String)] {
    [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", root), ("xl/workbook.xml", workbook),
      ("xl/_rels/workbook.xml.rels", relations), ("xl/styles.xml", styles),
    ]
  }

  private var contentTypes: String {
    let overrides = sheets.indices.map { number in
      "<Override PartName=\"/xl/worksheets/sheet\(number + 1).xml\" "
        + "ContentType=\"\(Self.types).worksheet+xml\"/>"
    }
    return Self.head + """
      <Types xmlns="\(Self.packages)/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(Self.types).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(Self.types).styles+xml"/>\
      \(overrides.joined())</Types>
      """
  }

  private var root: String {
    Self.head + """
      <Relationships xmlns="\(Self.packages)/relationships"><Relationship Id="rId1" \
      Type="\(Self.office)/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
      """
  }

  private var workbook: String {
    let list = sheets.enumerated().map { number, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\" r:id=\"rId\(number + 1)\"/>"
    }
    let names = sheets.enumerated().map { number, sheet in
      "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(number)\" hidden=\"1\">"
        + "\(sheet.filter)</definedName>"
    }
    return Self.head + """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)/relationships">\
      <sheets>\(list.joined())</sheets><definedNames>\(names.joined())</definedNames></workbook>
      """
  }

  private var relations: String {
    let list = sheets.indices.map { number in
      "<Relationship Id=\"rId\(number + 1)\" Type=\"\(Self.office)/relationships/worksheet\" "
        + "Target=\"worksheets/sheet\(number + 1).xml\"/>"
    }
    return Self.head + """
      <Relationships xmlns="\(Self.packages)/relationships">\(list.joined())\
      <Relationship Id="rId\(sheets.count + 1)" Type="\(Self.office)/relationships/styles" \
      Target="styles.xml"/></Relationships>
      """
  }

  private var styles: String {
    Self.head + """
      <styleSheet xmlns="\(Self.main)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/>\
      </font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill>\
      <patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
      </fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
      <cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """
  }
}
