#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// How the cells of each style write their numbers.
struct NumberFormats {
  /// The decimals that are shown, and whether as a share of a hundred.
  struct Format: Equatable {
    var decimals: Int?
    var isPercent = false
  }

  private var styles: [Format] = []
  /// Whether all of the part could be read.
  private(set) var isWhole = true

  init(_ bytes: [UInt8]) {
    var (codes, isCell): ([Int: String], Bool) = ([:], false)
    var ids: [Int] = []
    isWhole = XMLEvents.read(bytes) { event in
      switch event {
      case .begin("numFmt", let attributes):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          codes[id] = attributes["formatCode"]
        }
      case .begin("cellXfs", _): isCell = true
      case .end("cellXfs"): isCell = false
      case .begin("xf", let attributes) where isCell:
        ids.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      default: break
      }
    }
    styles = ids.map { Self.format($0, codes[$0]) }
  }

  /// The number as a cell of `style` shows it.
  func shown(_ number: String, style: Int?) -> String {
    guard let value = Double(number), value.isFinite, abs(value) < 1e15 else { return number }
    let format = style.flatMap { styles.indices.contains($0) ? styles[$0] : nil } ?? Format()
    let scaled = format.isPercent ? value * 100 : value
    return Self.written(scaled, format.decimals) + (format.isPercent ? "%" : "")
  }

  /// The formats of ECMA-376, part 1, section 18.8.30, as far as they are numbers.
  private static func format(_ id: Int, _ code: String?) -> Format {
    switch id {
    case 1, 3: return Format(decimals: 0)
    case 2, 4: return Format(decimals: 2)
    case 9: return Format(decimals: 0, isPercent: true)
    case 10: return Format(decimals: 2, isPercent: true)
    default: break
    }
    guard let first = code?.split(separator: ";").first, first.contains("0") else {
      return Format()
    }
    let decimals = first.split(separator: ".", maxSplits: 1).dropFirst().first?.prefix { $0 == "0" }
      .count
    return Format(decimals: decimals ?? 0, isPercent: first.contains("%"))
  }

  /// The number with so many decimals, or with those it has up to its 15th figure.
  private static func written(_ value: Double, _ decimals: Int?) -> String {
    let places = decimals ?? max(0, 14 - (value == 0 ? 0 : Int(log10(abs(value)).rounded(.down))))
    let factor = pow(10.0, Double(min(places, 15)))
    let digits = (abs(value) * factor).rounded(.toNearestOrAwayFromZero)
    guard digits < 9e18 else { return String(value) }
    var figures = String(Int(digits))
    while figures.count <= places { figures = "0" + figures }
    let whole = figures.dropLast(places)
    var part = figures.suffix(places)
    if decimals == nil { while part.last == "0" { part.removeLast() } }
    return (value < 0 && digits > 0 ? "-" : "") + whole + (part.isEmpty ? "" : ".\(part)")
  }
}
