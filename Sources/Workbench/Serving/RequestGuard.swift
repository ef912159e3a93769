/// Who may ask the workbench: the browser that was given its address, and no page of another origin.
///
/// Every address begins with a secret, so that no other page can know it. The host must be this
/// machine's own name, so that a foreign name that leads here (DNS rebinding) is refused; the origin,
/// where a browser names one, must be the workbench's; and what changes something must be JSON, which
/// no form of another page can send without asking first.
///
/// ```swift
/// RequestGuard(port: 8080, secret: "4f…").refusal(of: request)    // nil: it may come in
/// ```
struct RequestGuard: Sendable {
  /// What a request says of itself.
  struct Asked: Sendable {
    var isChange = false
    var path = ""
    var host: String?
    var origin: String?
    var site: String?
    var kind: String?
  }

  let port: UInt16
  let secret: String

  /// The names under which the workbench may be asked for.
  private var hosts: [String] { ["127.0.0.1:\(port)", "localhost:\(port)"] }

  /// Why a request is refused; `nil` if it is not.
  func refusal(of asked: Asked) -> String? {
    guard let host = asked.host, hosts.contains(host) else { return "this host is not served" }
    if let origin = asked.origin, !hosts.contains(where: { origin == "http://" + $0 }) {
      return "this origin is not served"
    }
    if let site = asked.site, site != "same-origin", site != "none" {
      return "other sites are not served"
    }
    guard isSecret(asked.path) else { return "the address lacks its secret" }
    if asked.isChange, asked.origin == nil { return "a change needs the workbench's origin" }
    let isJSON = asked.kind?.lowercased().hasPrefix("application/json") ?? false
    return asked.isChange && !isJSON ? "a change has to be JSON" : nil
  }

  /// Whether a path begins with the secret; every byte is looked at, right or wrong.
  private func isSecret(_ path: String) -> Bool {
    let wanted = Array("/\(secret)/".utf8)
    let given = Array((path + "/").utf8.prefix(wanted.count))
    guard given.count == wanted.count else { return false }
    return zip(given, wanted).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
