internal import BundledData
internal import FactOutput
internal import ReferenceData

/// Where provinces lie on a map of equal tiles: those until June 2025, and those since.
///
/// ```swift
/// ProvinceMap.bundled.tiles.count { $0.epoch == "63" }    // 63
/// ```
struct ProvinceMap: Sendable {
  /// A province's tile.
  struct Tile: Hashable, Sendable {
    /// "63" or "34": how many provinces there are at its time.
    var epoch: String
    var code: String
    var name: String
    /// Two or three letters that stand on the tile.
    var letters: String
    var column: Int
    var row: Int
  }

  /// The tiles inside the program.
  static let bundled = ProvinceMap(
    text: BundledFile.named("Report/tiles.tsv")?.text ?? "",
    names: ["63": names("provinces", "gso_code"), "34": names("provinces-2025", "code")])

  /// The tiles.
  let tiles: [Tile]

  init(text: String, names: [String: [String: String]]) {
    tiles = ReferenceTable(text: text).rows.compactMap { row in
      guard let name = names[row["epoch"]]?[row["code"]], let column = row.whole("column"),
        let line = row.whole("row")
      else { return nil }
      return Tile(
        epoch: row["epoch"], code: row["code"], name: name, letters: row["letters"],
        column: column, row: line)
    }
  }

  private static func names(_ table: String, _ code: String) -> [String: String] {
    let rows = ReferenceTable(bundled: table).rows
    return Dictionary(rows.map { ($0[code], $0["bare_name"]) }) { first, _ in first }
  }

  /// The tiles as rows: epoch, code, name, letters, column, row.
  var json: [UInt8] {
    var json = JSONBytes(isIndented: false)
    json.array(tiles) { json, tile in
      json.row([
        .text(tile.epoch), .text(tile.code), .text(tile.name), .text(tile.letters),
        .whole(tile.column), .whole(tile.row),
      ])
    }
    return json.take()
  }
}
