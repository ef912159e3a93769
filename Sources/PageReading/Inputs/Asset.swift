/// Parts of web sites that are no pages: scripts, style sheets, fonts, pictures, films.
///
/// ```swift
/// Asset.name(of: "js/menu.js?v=3", Array("$(function () {".utf8)[...])      // "script"
/// Asset.name(of: "js/menu.js", Array("<!DOCTYPE html>".utf8)[...])          // nil: a page
/// ```
///
/// What is known by its first bytes is told by them, whatever its name; the rest by the ending of its
/// name, unless the content is a page after all.
public enum Asset {
  private static let endings: [String: String] = [
    "js": "script", "mjs": "script", "map": "script", "css": "style sheet", "less": "style sheet",
    "scss": "style sheet", "woff": "font", "woff2": "font", "ttf": "font", "otf": "font",
    "eot": "font", "svg": "picture", "ico": "picture", "cur": "picture", "png": "picture",
    "jpg": "picture", "jpeg": "picture", "gif": "picture", "webp": "picture", "bmp": "picture",
    "mp3": "sound", "mp4": "film", "swf": "film",
  ]

  /// What the file called `path` is by the first bytes of it; `nil` for anything else.
  public static func name(of path: String, _ sample: ArraySlice<UInt8>) -> String? {
    if let name = magic.first(where: { sample.starts(with: $0.bytes) })?.name { return name }
    if sample.dropFirst(4).starts(with: Array("ftyp".utf8)) { return "film" }
    guard let ending = ending(of: path), let name = endings[ending] else { return nil }
    if case .html = ContentKind(sample), name != "picture" || !isDrawing(sample) { return nil }
    return name
  }

  /// The ending of a file's name in small letters, what a mirror put behind it left out.
  private static func ending(of path: String) -> String? {
    let name = path.utf8.suffix(255).split(separator: UInt8(ascii: "/")).last ?? []
    let bare = name.prefix { !"?@#".utf8.contains($0) }
    guard let point = bare.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = bare[bare.index(after: point)...]
    guard ending.count <= 5 else { return nil }
    return String(decoding: ending.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether markup is a drawing and no page.
  private static func isDrawing(_ sample: ArraySlice<UInt8>) -> Bool {
    let start = sample.prefix(1_024).map { $0 | 0x20 }
    return start.indices.contains { start[$0...].starts(with: Array("<svg".utf8)) }
  }

  /// First bytes of files; source: the file(1) magic database's facts.
  private static let magic: [(bytes: [UInt8], name: String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    ([0x47, 0x49, 0x46, 0x38], "GIF"),
    ([0x00, 0x00, 0x01, 0x00], "icon"), ([0x52, 0x49, 0x46, 0x46], "RIFF media"),
    ([0x4F, 0x67, 0x67, 0x53], "Ogg media"), ([0x49, 0x44, 0x33], "sound"),
    (Array("wOFF".utf8), "font"), (Array("wOF2".utf8), "font"), (Array("OTTO".utf8), "font"),
    ([0x00, 0x01, 0x00, 0x00, 0x00], "font"), (Array("CWS".utf8), "film"),
    (Array("FWS".utf8), "film"),
  ]
}
