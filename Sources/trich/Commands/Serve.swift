internal import ArgumentParser
internal import ExtractionRules
internal import FactLinking
internal import FactOutput
internal import Foundation
internal import PageCleaning
internal import RecordReading
internal import ReferenceData
internal import ReportPages
internal import Workbench

/// `trich serve`: the workbench, in which what was read is looked at, explained and put right.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the workbench: look at pages in a browser, ask why, correct, learn.",
    discussion: """
      It listens on this machine alone and prints its address, which holds a secret; nobody \
      without it is answered. Corrections go to the --gold folder: every edit at once to \
      edits.jsonl, and the pages with their facts to NAME.jsonl, which `trich train` and \
      `trich score` read. A model that was learned and kept is linking.tsv there: the workbench \
      uses it when it is started again, and `trich extract --model` takes it.
      """)

  @Argument(help: "Pages, folders, archives, files of records, stores; - is standard input.")
  var paths: [String]

  @Option(help: "The port to listen on.")
  var port: UInt16 = 8311

  @Option(
    help: "The folder of corrections; the first --rules folder if it is not given, else gold.")
  var gold: String?

  @OptionGroup var pages: FilterOptions

  @OptionGroup var limits: LimitOptions

  @OptionGroup var rules: RuleOptions

  @OptionGroup var linking: LinkingOptions

  @OptionGroup var words: LanguageOptions

  func run() async throws {
    let folder = gold ?? rules.rules.first ?? "gold"
    let book = try rules.book()
    let setting = Bench.Setting(
      book: book, lexicons: try rules.lexicons(), linking: try linking(in: folder),
      folder: folder, pageSeconds: limits.pageSeconds)
    let open = opened(book)
    guard !open.isEmpty else {
      Console.say("trich: nothing was read; check PATH")
      throw ExitCode(.unreadInput)
    }
    var settings = ReportSettings(language: try words.language(), title: folder)
    settings.mode = .workbench
    let bench = try Bench(pages: open, setting: setting)
    try await bench.read()
    let server = try WorkbenchServer(bench: bench, settings: settings, port: port)
    Console.say("trich: \(open.count) pages; corrections go to \(folder); open")
    try OutputTarget(path: nil).write(Array((server.address + "\n").utf8))
    server.start()
    while true { try await Task.sleep(for: .seconds(86_400)) }
  }

  private func opened(_ book: RuleBook) -> [OpenPage] {
    var inputs = FactInputs(
      paths, filter: pages.filter(book: book), names: RecordNames(adding: book.tables))
    var open: [OpenPage] = []
    while let item = inputs.next() {
      switch item {
      case .page(let page): open.append(.page(page))
      case .document(let document): open.append(.recorded(document))
      case .failure(let failure): Console.sayLine("trich: \(failure)")
      }
    }
    return open
  }

  /// The linking that is asked for, else the model that was learned before.
  private func linking(in folder: String) throws -> Linking {
    let learned = folder + "/linking.tsv"
    guard linking.model == nil, let data = FileManager.default.contents(atPath: learned) else {
      return try linking.linking()
    }
    Console.say("trich: linked by \(learned)")
    return Linking(
      model: try LinkingModel(text: Array(data)), confidence: try linking.linking().confidence)
  }
}
