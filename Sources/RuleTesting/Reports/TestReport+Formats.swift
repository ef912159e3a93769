extension TestReport {
  /// One JSON object: the counts, and every test with its outcome.
  var json: String {
    let tests = results.map { result in
      OrderedJSON.object([
        ("name", .string(result.name)), ("place", .string(result.place)),
        ("stage", .string(result.stage.rawValue)), ("outcome", .string(result.outcome.rawValue)),
        ("expected", result.expected.map { .string($0) } ?? .null),
        ("found", result.found.map { .string($0) } ?? .null),
        ("differences", .array(result.differences.map { .string($0) })),
      ])
    }
    return OrderedJSON.object([
      ("tests", .number(String(results.count))), ("failures", .number(String(failures.count))),
      ("results", .array(tests)),
    ]).indented + "\n"
  }

  /// JUnit's XML, as CI systems read it.
  var junit: String {
    let cases = results.map { result in
      let head =
        "  <testcase classname=\"\(xml(result.stage.rawValue))\" name=\"\(xml(result.name))\""
        + " file=\"\(xml(result.place))\""
      guard result.outcome != .passed else { return head + "/>" }
      let details = xml(details(of: result).joined(separator: "\n"))
      return head + ">\n    <failure type=\"\(result.outcome.rawValue)\">\(details)</failure>\n"
        + "  </testcase>"
    }
    let head =
      "<testsuite name=\"trich\" tests=\"\(results.count)\" failures=\"\(failures.count)\">"
    return (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", head] + cases + ["</testsuite>"])
      .joined(separator: "\n") + "\n"
  }

  /// The Test Anything Protocol, version 14.
  var tap: String {
    let lines = results.enumerated().map { index, result in
      let isOK = result.outcome == .passed
      let head = "\(isOK ? "ok" : "not ok") \(index + 1) - \(result.name)"
      guard !isOK else { return head }
      let details =
        ["outcome: \(result.outcome.rawValue)", "at: \(result.place)"] + details(of: result)
      return ([head, "  ---"] + details.map { "  # " + $0 } + ["  ..."]).joined(separator: "\n")
    }
    return (["TAP version 14", "1..\(results.count)"] + lines).joined(separator: "\n") + "\n"
  }

  private func xml(_ text: String) -> String { text.escapedForXML }
}
