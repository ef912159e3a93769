public import ReportPages

/// Serves the workbench to a browser on this machine.
///
/// ```swift
/// let server = try WorkbenchServer(bench: bench, settings: settings, port: 8311)
/// print(server.address)      // http://127.0.0.1:8311/4f2…/
/// server.start()
/// ```
public struct WorkbenchServer: Sendable {
  private let port: UInt16
  private let secret: String
  private let server: LoopbackServer

  /// A server of `bench` on `port` of the loopback device.
  ///
  /// - Throws: `WorkbenchFailure` if the port is taken.
  public init(bench: Bench, settings: ReportSettings, port: UInt16) throws {
    var generator = SystemRandomNumberGenerator()
    let secret = (0..<4).map { _ in String(generator.next() as UInt64, radix: 36) }.joined()
    let gate = RequestGuard(port: port, secret: secret)
    let routes = WorkbenchRoutes(bench: bench, settings: settings)
    (self.port, self.secret) = (port, secret)
    server = try LoopbackServer(port: port) { asked in
      if let refusal = gate.refusal(of: .init(asked)) {
        return HTTPAnswer.refused(refusal).bytes(with: Self.headers)
      }
      let path = String(asked.path.dropFirst(secret.count + 2))
      return await routes.answer(path, asked).bytes(with: Self.headers)
    }
  }

  /// The address to open, its secret included.
  public var address: String { "http://127.0.0.1:\(port)/\(secret)/" }

  /// Takes requests from now on, for as long as the program runs.
  public func start() { server.start() }

  /// What keeps other sites and stores away from every answer.
  private static var headers: [(String, String)] {
    let policy = ReportAssets.bundled.policy(connect: "'self'") + "; frame-ancestors 'none'"
    return [
      ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", "DENY"), ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Cache-Control", "no-store"),
    ]
  }
}

extension RequestGuard.Asked {
  init(_ asked: HTTPAsked) {
    isChange = asked.method != "GET"
    path = asked.path
    host = asked.headers["host"]
    origin = asked.headers["origin"]
    site = asked.headers["sec-fetch-site"]
    kind = asked.headers["content-type"]
  }
}

extension HTTPAnswer {
  /// An answer to whoever may not ask.
  static func refused(_ reason: String) -> HTTPAnswer {
    HTTPAnswer(
      status: 403, kind: "text/plain; charset=utf-8", body: Array("trich: \(reason)\n".utf8))
  }
}
