/// The number of a name in a table of names; equal names have equal numbers.
public struct NameID: Hashable, Sendable {
  /// The number of no name.
  public static let none = NameID(raw: -1)

  let raw: Int32

  /// Whether it is the number of no name.
  public var isNone: Bool { raw < 0 }
}

/// Gives every name a number, so that facts are compared by numbers and a name is kept once.
///
/// Names are equal if their UTF-8 bytes are.
struct NameTable: Sendable {
  /// A text compared by its bytes; Swift's own comparison would normalise both sides each time.
  private struct Bytes: Hashable {
    let text: String

    static func == (left: Bytes, right: Bytes) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
        hasher.combine(bytes: UnsafeRawBufferPointer($0))
      }
      if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
    }
  }

  private var ids: [Bytes: Int32] = [:]
  private(set) var names: [String] = []

  /// The number of `name`, given a new one if needed.
  mutating func insert(_ name: String?) -> NameID {
    guard let name else { return .none }
    if let known = ids[Bytes(text: name)] { return NameID(raw: known) }
    let id = Int32(names.count)
    ids[Bytes(text: name)] = id
    names.append(name)
    return NameID(raw: id)
  }

  /// The number of `name`, or none if it was never inserted.
  func id(of name: String) -> NameID { ids[Bytes(text: name)].map(NameID.init) ?? .none }

  /// The name behind a number; `nil` for none.
  subscript(id: NameID) -> String? { id.isNone ? nil : names[Int(id.raw)] }
}
