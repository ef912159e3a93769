/// Why output could not be delivered: what happened, where, and what to do.
public enum OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder the file should lie in is missing or may not be written to.
  case cannotCreate(path: String, reason: String)
  /// The bytes could not be stored, for example on a full disk.
  case cannotWrite(path: String, reason: String)
  /// The reader of standard output has gone away; nothing is wrong.
  case closed

  /// One line for a person.
  public var description: String {
    switch self {
    case .cannotCreate(let path, let reason):
      "\(path): cannot be created: \(reason); check that its folder exists and can be written to"
    case .cannotWrite(let path, let reason):
      "\(path): cannot be written: \(reason); free some space or choose another place with -o"
    case .closed: "the reader of standard output has gone away"
    }
  }
}
