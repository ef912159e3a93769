import Testing

@testable import Workbench

@Suite struct RequestGuardTests {
  private let gate = RequestGuard(port: 8311, secret: "s3cret")

  private func asked(_ change: (inout RequestGuard.Asked) -> Void = { _ in }) -> String? {
    var asked = RequestGuard.Asked(path: "/s3cret/api/edits", host: "127.0.0.1:8311")
    change(&asked)
    return gate.refusal(of: asked)
  }

  @Test func letsItsOwnPageIn() {
    #expect(asked() == nil)
    #expect(asked { $0.host = "localhost:8311" } == nil)
    #expect(
      asked {
        $0.isChange = true
        $0.origin = "http://127.0.0.1:8311"
        $0.kind = "application/json"
      } == nil)
  }

  @Test(arguments: [
    nil, "evil.example:8311", "127.0.0.1", "127.0.0.1:80", "127.0.0.1.evil.example:8311",
  ])
  func refusesOtherHosts(host: String?) {
    #expect(asked { $0.host = host } == "this host is not served")
  }

  @Test(arguments: [
    "null", "http://evil.example", "https://127.0.0.1:8311", "http://127.0.0.1:83110",
  ])
  func refusesOtherOrigins(origin: String) {
    #expect(asked { $0.origin = origin } == "this origin is not served")
  }

  @Test(arguments: ["/", "/s3cre", "/s3cretx/api", "/x/s3cret/", "/S3CRET/"])
  func refusesAddressesWithoutTheSecret(path: String) {
    #expect(asked { $0.path = path } == "the address lacks its secret")
  }

  @Test func refusesWhatAFormCanSend() {
    let own = { (asked: inout RequestGuard.Asked) in
      asked.isChange = true
      asked.origin = "http://127.0.0.1:8311"
    }
    for kind in [nil, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] {
      let refusal = asked {
        own(&$0)
        $0.kind = kind
      }
      #expect(refusal == "a change has to be JSON")
    }
    #expect(asked { $0.isChange = true } == "a change needs the workbench's origin")
    #expect(asked { $0.site = "cross-site" } == "other sites are not served")
  }
}
