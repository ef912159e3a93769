internal import Foundation

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Answers requests on a port of the loopback device, each connection in a thread of its own.
///
/// It is for one person on one machine: a request a connection, and limits on everything. There is no
/// library behind it, since those that serve HTTP bring a client, and with it a network, into the
/// program.
struct LoopbackServer: Sendable {
  /// The most bytes of a request's head.
  static let headLimit = 32 << 10
  /// The most bytes of its body.
  static let bodyLimit = 1 << 20
  /// So many connections are open at once; more have to wait.
  private static let mostConnections = 64
  /// So many seconds a browser may be silent.
  private static let patience = 20

  private let socket: Int32
  private let answer: @Sendable (HTTPAsked) async -> [UInt8]

  /// A server that `answer` answers for.
  ///
  /// - Throws: `WorkbenchFailure` if the port is taken.
  init(
    port: UInt16, answer: @escaping @Sendable (HTTPAsked) async -> [UInt8]
  ) throws(WorkbenchFailure) {
    self.answer = answer
    socket = Self.opened()
    guard socket >= 0, Self.listens(socket, port) else {
      throw WorkbenchFailure("port \(port) cannot be used; choose another with --port")
    }
  }

  private static func opened() -> Int32 {
    #if canImport(Darwin)
      Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #else
      Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
  }

  private static func listens(_ socket: Int32, _ port: UInt16) -> Bool {
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, size) } == 0
    }
    return isBound && listen(socket, 64) == 0
  }

  /// Takes connections in a thread of its own, for as long as the program runs.
  func start() {
    let room = DispatchSemaphore(value: Self.mostConnections)
    Thread.detachNewThread {
      while true {
        room.wait()
        let connection = accept(socket, nil, nil)
        guard connection >= 0 else {
          room.signal()
          continue
        }
        Thread.detachNewThread {
          serve(connection)
          room.signal()
        }
      }
    }
  }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    var patience = timeval(tv_sec: Self.patience, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(
        connection, SOL_SOCKET, option, &patience, socklen_t(MemoryLayout<timeval>.size))
    }
    var reader = ConnectionReader(connection)
    switch reader.asked() {
    case nil: return
    case .failure(let refusal): send(refusal.bytes(with: []), to: connection)
    case .success(let asked): send(waited(for: asked), to: connection)
    }
  }

  /// The answer to a request; the thread waits for it.
  private func waited(for asked: HTTPAsked) -> [UInt8] {
    let slot = AnswerSlot()
    Task { slot.fill(await answer(asked)) }
    return slot.taken
  }

  private func send(_ bytes: [UInt8], to connection: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      sent += count
    }
    shutdown(connection, Int32(SHUT_WR))
  }
}

/// Hands an answer from a task to the thread that waits for it.
private final class AnswerSlot: @unchecked Sendable {
  // Written once, before the signal; read once, behind it.
  private var bytes: [UInt8] = []
  private let isThere = DispatchSemaphore(value: 0)

  func fill(_ bytes: [UInt8]) {
    self.bytes = bytes
    isThere.signal()
  }

  var taken: [UInt8] {
    isThere.wait()
    return bytes
  }
}
