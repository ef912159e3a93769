internal import ArchiveReading
internal import FactStore
internal import Foundation
internal import PageReading

/// What the threads of a run share out.
enum IngestInput: Sendable {
  /// The store is told where in the sources the run is.
  case mark(IngestItem)
  /// A page, failure or loss of the open source.
  case item(SourceItem)
  /// A path that leads to nothing.
  case failure(ReadingFailure)
}

/// Reads the pages that the store does not hold yet: one file after another, each from the place
/// that the last attempt reached.
final class IngestReading {
  private var walk: FileWalk
  private let filter: PageFilter
  private let run: IngestRun
  private var seen: Set<String> = []
  private var current: (file: SourceFile, pages: PageSource, isFinished: Bool)?
  /// Why the store could not be asked; reading ends then.
  private(set) var failure: StoreFailure?
  /// The time that reading took.
  private(set) var time = Duration.zero

  init(_ paths: [String], filter: PageFilter, run: IngestRun) {
    (walk, self.filter, self.run) = (FileWalk(paths), filter, run)
  }

  /// The next input; `nil` at the end of all.
  func next() -> IngestInput? {
    let start = ContinuousClock.now
    defer { time += ContinuousClock.now - start }
    do { return try step() } catch {
      failure = error
      return nil
    }
  }

  private func step() throws(StoreFailure) -> IngestInput? {
    while true {
      if let input = nextOfFile() { return input }
      switch walk.next() {
      case nil: return nil
      case .failure(let failure): return .failure(failure)
      case .success(let path):
        if let input = try open(path) { return input }
      }
    }
  }

  private func nextOfFile() -> IngestInput? {
    guard let item = current?.pages.next() else {
      defer { current = nil }
      // A file that could not be opened has no end: it is read from its beginning another time.
      guard let current, !current.isFinished else { return nil }
      return .mark(.opened(current.file, from: 0))
    }
    if case .finished = item { current?.isFinished = true }
    return .item(item)
  }

  private func open(_ path: String) throws(StoreFailure) -> IngestInput? {
    guard let file = SourceFile(path: path) else {
      return .failure(ReadingFailure(.unreadable, path: path))
    }
    // A file may be named twice, or lie in a folder that is named beside it.
    guard seen.insert(file.path).inserted else { return nil }
    guard let first = try run.firstItem(of: file) else { return .mark(.unchanged(file)) }
    var pages = PageSource([path], filter: filter, isFound: !walk.isGiven)
    for _ in 0..<first { _ = pages.next() }
    current = (file, pages, false)
    return .mark(.opened(file, from: first))
  }
}
