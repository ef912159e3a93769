/// The texts that cells share.
struct SharedTexts {
  private(set) var texts: [String] = []
  /// Whether all of the part could be read.
  private(set) var isWhole = true

  init(_ bytes: [UInt8]) {
    var (text, isText, isPhonetic) = ("", false, false)
    isWhole = XMLEvents.read(bytes) { event in
      switch event {
      case .begin("si", _): text = ""
      case .end("si"): texts.append(text)
      case .begin("rPh", _): isPhonetic = true
      case .end("rPh"): isPhonetic = false
      case .begin("t", _): isText = !isPhonetic
      case .end("t"): isText = false
      case .text(let more): if isText { text += more }
      default: break
      }
    }
  }
}
