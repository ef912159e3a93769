internal import FlyingFox
internal import Foundation
internal import ReportPages

/// What the workbench answers, by address; Documentation/report.md describes them.
struct WorkbenchRoutes: Sendable {
  let bench: Bench
  let settings: ReportSettings

  /// The answer to a request that may come in; `path` is what stands behind the secret.
  func answer(_ path: String, _ request: HTTPRequest) async -> HTTPResponse {
    do {
      let parts = path.split(separator: "/").map(String.init)
      switch (request.method, parts.first, parts.dropFirst().first) {
      case (.GET, nil, _): return shell
      case (.GET, "api", "summary"): return .json(await bench.summary)
      case (.GET, "api", "edits"): return .json(try await bench.editsJSON)
      case (.GET, "api", "unsure"): return .json(try await bench.unsureJSON())
      case (.GET, "api", "pages"): return try await page(parts, request)
      case (.POST, "api", let action?): return try await change(action, request)
      default: return .json(Self.told("there is no such address"), .notFound)
      }
    } catch {
      return .json(Self.told("\(error)"), .badRequest)
    }
  }

  private var shell: HTTPResponse {
    let blocks = [ReportShell.Block(id: "trich-settings", json: settings.json)]
    return HTTPResponse(
      statusCode: .ok, headers: [.contentType: "text/html; charset=utf-8"],
      body: Data(ReportShell(policy: nil).page(with: blocks)))
  }

  private func page(_ parts: [String], _ request: HTTPRequest) async throws -> HTTPResponse {
    guard parts.count >= 3, let number = Int(parts[2]) else {
      return .json(Self.told("there is no such page"), .notFound)
    }
    let query = { (name: String) in request.query.first { $0.name == name }?.value }
    if parts.count == 3 { return .json(try await bench.pageJSON(number)) }
    let span = (Int(query("start") ?? ""), Int(query("end") ?? ""))
    guard parts[3] == "why", let start = span.0, let end = span.1 else {
      return .json(Self.told("why needs start and end"), .badRequest)
    }
    return .json(try await bench.whyJSON(number, start..<max(start, end), kind: query("kind")))
  }

  private func change(_ action: String, _ request: HTTPRequest) async throws -> HTTPResponse {
    let length = Int(request.headers[.contentLength] ?? "") ?? .max
    guard length <= WorkbenchServer.bodyLimit else {
      return .json(Self.told("the request is longer than a megabyte"), .badRequest)
    }
    let body = try await request.bodyData
    switch action {
    case "edits": return .json(try await bench.kept(JSONDecoder().decode(Edit.self, from: body)))
    case "train":
      return .json(try await bench.trainJSON(JSONDecoder().decode(Asker.self, from: body)))
    case "keep": return .json(Self.told(try await bench.keep()))
    case "discard":
      await bench.discard()
      return .json(Self.told("discarded"))
    default: return .json(Self.told("there is no such address"), .notFound)
    }
  }

  /// A sentence as JSON.
  static func told(_ message: String) -> [UInt8] {
    let object = ["message": message]
    return (try? JSONEncoder().encode(object)).map(Array.init) ?? []
  }
}

/// Who asks for something.
struct Asker: Codable, Sendable {
  var annotator: String
}
