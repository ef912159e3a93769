import Testing

@testable import ReportPages

@Suite struct ReportShellTests {
  private func page(_ blocks: [ReportShell.Block], policy: String? = nil) -> String {
    String(decoding: ReportShell(policy: policy).page(with: blocks), as: UTF8.self)
  }

  @Test func noDataCanEndItsBlock() {
    let json = Array("{\"a\":\"</script><script>alert(1)</script><!--\"}".utf8)
    let html = page([ReportShell.Block(id: "trich-settings", json: json)])
    #expect(html.contains("\\u003c/script>\\u003cscript>alert(1)"))
    #expect(!html.contains("<script>alert"))
  }

  @Test func thePolicyNamesTheScriptAndTheStyleThatAreThere() {
    let policy = ReportAssets.bundled.policy(connect: "'none'")
    let html = page([], policy: policy)
    #expect(html.contains("content=\"\(policy)\""))
    #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-"))
    #expect(!policy.contains("unsafe"))
  }

  @Test func everyPartOfTheScriptIsThere() {
    let script = String(decoding: ReportAssets.bundled.script, as: UTF8.self)
    for word in ["function h(", "views.overview", "class Article", "views.map", "views.learn"] {
      #expect(script.contains(word))
    }
    for word in ["innerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"] {
      #expect(!script.contains(word), "nothing may become markup or script")
    }
  }
}
