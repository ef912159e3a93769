public import ExtractionRules
internal import Foundation

/// One side of a comparison as a person names it: a folder of rule books, or one in git.
///
/// ```swift
/// try RuleSide("rules").book()             // the folder, laid over the books inside the program
/// try RuleSide("HEAD~1:rules").book()      // the same folder one commit ago
/// try RuleSide("v2", beside: "rules").book()   // a revision alone means the other side's folder
/// ```
public struct RuleSide: Sendable {
  private let name: String
  private let other: String?
  private let isWhole: Bool

  /// A side.
  ///
  /// - Parameters:
  ///   - name: a folder, `REV` or `REV:path`, where `path` counts from the top of the repository
  ///     or, beginning with `./`, from the current folder.
  ///   - other: the name of the other side, whose folder a revision alone means. Without one it
  ///     means the first of `.`, `rules` and `Sources/CBundledData/Rules` with a rule book.
  ///   - isWhole: whether the books take the place of those inside the program instead of being
  ///     laid over them; those of a folder `CBundledData/Rules` always do.
  public init(_ name: String, beside other: String? = nil, isWhole: Bool = false) {
    (self.name, self.other, self.isWhole) = (name, other, isWhole)
  }

  /// The books of this side with those inside the program.
  ///
  /// - Throws: `RuleFaults` if there are none, or with everything wrong in them.
  public func book() throws(RuleFaults) -> RuleBook {
    if Self.isFolder(name) { return try base(name).overlaid(withFolder: name) }
    let found = try revision()
    return try base(found.path).overlaid(withFiles: found.files)
  }

  private func base(_ path: String) throws(RuleFaults) -> RuleBook {
    let isOwn = path.split(separator: "/").suffix(2) == ["CBundledData", "Rules"]
    return isWhole || isOwn ? RuleBook() : try RuleBook.bundled()
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isThere && isFolder.boolValue
  }
}

// MARK: - Revisions

extension RuleSide {
  /// The rule files of a revision, and the folder they lie in.
  private func revision() throws(RuleFaults) -> (path: String, files: [RuleBook.Source]) {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let git = Git(folder: parts.count == 1 ? otherFolder ?? "." : ".")
    guard let top = git.top else { throw outside(git.folder) }
    guard let commit = git.commit(String(parts[0])) else { throw unknown(parts[0], top) }
    let paths = parts.count == 2 ? [String(parts[1])] : defaultPaths
    for path in paths {
      let files = self.files(git, path, commit)
      if !files.isEmpty { return (path == "." ? git.folder : path, files) }
    }
    throw empty(paths, String(parts[0]))
  }

  private func files(_ git: Git, _ path: String, _ commit: String) -> [RuleBook.Source] {
    guard let tree = git.tree(path, of: commit) else { return [] }
    return git.files(ofTree: tree).filter { RuleBook.isFile($0.name) }.map {
      ("\(name.split(separator: ":").first ?? ""):\(path)/\($0.name)", git.text(ofBlob: $0.blob))
    }
  }

  private var otherFolder: String? { other.flatMap { Self.isFolder($0) ? $0 : nil } }

  /// Where a revision alone looks for its rules.
  private var defaultPaths: [String] {
    if otherFolder != nil { return ["."] }
    let parts = other?.split(separator: ":", maxSplits: 1) ?? []
    return parts.count == 2
      ? [String(parts[1])] : [".", "./rules", "./Sources/CBundledData/Rules"]
  }
}

// MARK: - Faults

extension RuleSide {
  private func outside(_ folder: String) -> RuleFaults {
    fault(
      "\(name) is no folder, and \(folder) lies in no git repository, so it is no revision either",
      "give a folder with *.yaml rule books, or work inside the repository (with git installed)")
  }

  private func unknown(_ revision: Substring, _ top: String) -> RuleFaults {
    fault(
      "\(name) is no folder, and the repository \(top) has no revision \(revision)",
      "`git log --oneline` and `git tag` list revisions; a folder must be there")
  }

  private func empty(_ paths: [String], _ revision: String) -> RuleFaults {
    fault(
      "revision \(revision) has no rule book (*.yaml, *.tsv) in \(paths.joined(separator: ", "))",
      "name the folder from the top of the repository: \(revision):path/to/rules")
  }

  private func fault(_ message: String, _ remedy: String) -> RuleFaults {
    RuleFaults(faults: [
      RuleFault(place: RulePlace(file: name, line: 1), message: message, remedy: remedy)
    ])
  }
}
