internal import PageReading

/// The bytes of a stream of which the first were looked into already.
final class WindowPieces: PieceSource {
  private var window: FileWindow

  init(_ window: FileWindow) { self.window = window }

  func nextPiece() -> [UInt8]? {
    guard window.require(1) else { return nil }
    let piece = Array(window.window.bytes[window.window.range])
    window.drop(piece.count)
    return piece
  }
}
