internal import FlyingFox
internal import FlyingSocks
internal import Foundation
public import ReportPages

/// Serves the workbench to a browser on this machine.
///
/// ```swift
/// let server = WorkbenchServer(bench: bench, settings: settings, port: 8311)
/// print(server.address)      // http://127.0.0.1:8311/4f2…/
/// try await server.run()
/// ```
public struct WorkbenchServer: Sendable {
  private let routes: WorkbenchRoutes
  private let port: UInt16
  private let secret: String

  /// The most bytes of a request's body.
  static let bodyLimit = 1 << 20

  /// A server of `bench` on `port` of the loopback device.
  public init(bench: Bench, settings: ReportSettings, port: UInt16) {
    var generator = SystemRandomNumberGenerator()
    let parts = (0..<4).map { _ in String(generator.next() as UInt64, radix: 36) }
    secret = parts.joined()
    self.port = port
    routes = WorkbenchRoutes(bench: bench, settings: settings)
  }

  /// The address to open, its secret included.
  public var address: String { "http://127.0.0.1:\(port)/\(secret)/" }

  /// Serves until the task is cancelled.
  ///
  /// - Throws: what the system says if the port is taken.
  public func run() async throws {
    // Learning may take its time; whoever asked waits for it.
    let config = HTTPServer.Configuration(
      address: try .inet(ip4: "127.0.0.1", port: port), timeout: 3600,
      sharedRequestBufferSize: Self.bodyLimit, logger: .disabled)
    let server = HTTPServer(config: config)
    let (gate, routes, secret) = (RequestGuard(port: port, secret: secret), routes, secret)
    await server.appendRoute("*") { request in
      if let refusal = gate.refusal(of: .init(request)) { return .refused(refusal) }
      let path = String(request.path.dropFirst(secret.count + 2))
      return await routes.answer(path, request).secured
    }
    try await server.run()
  }
}

extension RequestGuard.Asked {
  fileprivate init(_ request: HTTPRequest) {
    isChange = request.method != .GET && request.method != .HEAD
    path = request.path
    host = request.headers[.host]
    origin = request.headers[HTTPHeader("Origin")]
    site = request.headers[HTTPHeader("Sec-Fetch-Site")]
    kind = request.headers[.contentType]
  }
}

extension HTTPResponse {
  /// An answer that holds JSON.
  static func json(_ bytes: [UInt8], _ status: HTTPStatusCode = .ok) -> HTTPResponse {
    HTTPResponse(
      statusCode: status, headers: [.contentType: "application/json; charset=utf-8"],
      body: Data(bytes))
  }

  /// An answer to whoever may not ask.
  static func refused(_ reason: String) -> HTTPResponse {
    HTTPResponse(
      statusCode: .forbidden, headers: [.contentType: "text/plain; charset=utf-8"],
      body: Data("trich: \(reason)\n".utf8)
    ).secured
  }

  /// The answer with the headers that keep other sites and stores away from it.
  var secured: HTTPResponse {
    var response = self
    let policy = ReportAssets.bundled.policy(connect: "'self'") + "; frame-ancestors 'none'"
    for (name, value) in [
      ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
      ("X-Frame-Options", "DENY"), ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Cache-Control", "no-store"),
    ] {
      response.headers[HTTPHeader(name)] = value
    }
    return response
  }
}
