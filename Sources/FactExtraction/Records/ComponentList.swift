internal import Foundation
internal import VietnameseText

/// A list of components behind a rank, as many as it says.
///
/// ```swift
/// ComponentList(behind: "cả nước ở hai chỉ số: Đào tạo lao động và Chi phí thời gian")?.names
/// // ["Đào tạo lao động", "Chi phí thời gian"]
/// ```
struct ComponentList {
  /// The components as written, in their order.
  let names: [String]

  /// The list that `text` opens with, or `nil` if it is none or names another number of things.
  init?(behind text: String) {
    let words = text.split(separator: " ").map(String.init)
    let folded = words.map { Self.folded($0) }
    guard let place = folded.firstIndex(where: { !Self.fillers.contains($0) }),
      let number = Int(folded[place]) ?? NumberWords.value(folded[place]),
      (2...10).contains(number),
      let start = Self.start(words, folded, behind: place)
    else { return nil }
    let rest = words[start...].joined(separator: " ")
    let parts = [Self.parts(of: rest, isAnyAnd: true), Self.parts(of: rest, isAnyAnd: false)]
    guard let names = parts.first(where: { $0.count == number }) else { return nil }
    self.names = names
  }

  /// Where the names begin: behind the noun and its colon, "là" or "gồm".
  private static func start(_ words: [String], _ folded: [String], behind number: Int) -> Int? {
    var at = number + 1
    while at < words.count, nouns.contains(folded[at]) {
      at += 1
      if words[at - 1].hasSuffix(":") { return at < words.count ? at : nil }
    }
    guard at > number + 1, at < words.count, openers.contains(folded[at]) else { return nil }
    at += folded[at] == "bao" ? 2 : 1
    return at < words.count ? at : nil
  }

  /// The names between commas and "và"; where a name holds "và" itself, only one before a capital
  /// letter parts two.
  private static func parts(of text: String, isAnyAnd: Bool) -> [String] {
    let whole = text.prefix { !".;(".contains($0) }
    let commas = whole.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    return commas.flatMap { isAnyAnd ? halves($0) { _ in true } : halves($0, where: isCapital) }
      .filter { !$0.isEmpty }
  }

  private static func halves(_ text: String, where isStart: (Character) -> Bool) -> [String] {
    let pieces = text.components(separatedBy: " và ")
    return pieces.dropFirst().reduce(into: pieces.prefix(1).map { $0 }) { result, piece in
      if piece.first.map(isStart) ?? false {
        result.append(piece)
      } else {
        result[result.count - 1] += " và " + piece
      }
    }
  }

  private static func isCapital(_ character: Character) -> Bool { character.isUppercase }

  private static func folded(_ word: String) -> String {
    LetterFolding.folded(word).trimmingCharacters(in: .punctuationCharacters)
  }

  private static let fillers: Set<String> = [
    "cả", "nước", "tòan", "quốc", "thế", "giới", "ở", "về", "trong", "tại", "đến", "tới", "với",
  ]
  private static let nouns: Set<String> = [
    "chỉ", "số", "lĩnh", "vực", "nội", "dung", "trụ", "cột", "tiêu", "chí", "thành", "phần",
    "trục", "hạng", "mục", "nhóm", "chính",
  ]
  private static let openers: Set<String> = ["là", "gồm", "bao"]
}
