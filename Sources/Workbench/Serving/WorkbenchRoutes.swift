internal import Foundation
internal import ReportPages

/// What the workbench answers, by address; Documentation/report.md describes them.
struct WorkbenchRoutes: Sendable {
  let bench: Bench
  let settings: ReportSettings

  /// The answer to a request that may come in; `path` is what stands behind the secret.
  func answer(_ path: String, _ asked: HTTPAsked) async -> HTTPAnswer {
    do {
      let parts = path.split(separator: "/").map(String.init)
      switch (asked.method, parts.first, parts.dropFirst().first) {
      case ("GET", nil, _): return shell
      case ("GET", "api", "summary"): return HTTPAnswer(body: await bench.summary)
      case ("GET", "api", "edits"): return HTTPAnswer(body: try await bench.editsJSON)
      case ("GET", "api", "unsure"): return HTTPAnswer(body: try await bench.unsureJSON())
      case ("GET", "api", "pages"): return try await page(parts, asked)
      case ("POST", "api", let action?): return try await change(action, asked)
      default: return Self.told("there is no such address", 404)
      }
    } catch {
      return Self.told("\(error)", 400)
    }
  }

  private var shell: HTTPAnswer {
    let blocks = [ReportShell.Block(id: "trich-settings", json: settings.json)]
    return HTTPAnswer(
      kind: "text/html; charset=utf-8", body: ReportShell(policy: nil).page(with: blocks))
  }

  private func page(_ parts: [String], _ asked: HTTPAsked) async throws -> HTTPAnswer {
    guard parts.count >= 3, let number = Int(parts[2]) else {
      return Self.told("there is no such page", 404)
    }
    if parts.count == 3 { return HTTPAnswer(body: try await bench.pageJSON(number)) }
    guard parts[3] == "why", let start = asked.query["start"].flatMap({ Int($0) }),
      let end = asked.query["end"].flatMap({ Int($0) })
    else { return Self.told("why needs start and end", 400) }
    let range = start..<max(start, end)
    return HTTPAnswer(body: try await bench.whyJSON(number, range, kind: asked.query["kind"]))
  }

  private func change(_ action: String, _ asked: HTTPAsked) async throws -> HTTPAnswer {
    let body = Data(asked.body)
    switch action {
    case "edits":
      return HTTPAnswer(body: try await bench.kept(JSONDecoder().decode(Edit.self, from: body)))
    case "train":
      let asker = try JSONDecoder().decode(Asker.self, from: body)
      return HTTPAnswer(body: try await bench.trainJSON(asker))
    case "keep": return Self.told(try await bench.keep())
    case "discard":
      await bench.discard()
      return Self.told("discarded")
    default: return Self.told("there is no such address", 404)
    }
  }

  /// A sentence as JSON.
  private static func told(_ message: String, _ status: Int = 200) -> HTTPAnswer {
    let object = try? JSONEncoder().encode(["message": message])
    return HTTPAnswer(status: status, body: object.map(Array.init) ?? [])
  }
}

/// Who asks for something.
struct Asker: Codable, Sendable {
  var annotator: String
}
