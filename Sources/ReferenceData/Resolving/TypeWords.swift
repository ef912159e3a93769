internal import VietnameseText

/// The words before a name that tell of what kind it is, from `Reference/type-words.tsv`.
struct TypeWords: Sendable {
  /// A kind of units, and the type word they bear if only those of one type are meant.
  struct Sort: Hashable, Sendable {
    var kind: String
    var type: String?

    func holds(_ unit: AdministrativeUnit) -> Bool {
      unit.kind.rawValue == kind && (type == nil || unit.type == type)
    }
  }

  private var sorts: [String: [Sort]] = [:]
  private var longest = 0
  /// The word that the names of a kind begin with: "bộ" for ministries.
  private var heads: [String: String] = [:]

  init(_ table: ReferenceTable) {
    for row in table.rows where row["kind"] != "index" {
      let sort = Sort(kind: row["kind"], type: row.value("type"))
      let words = NameKey(row["words"]).words
      longest = max(longest, words.count)
      if ["ministry", "department"].contains(sort.kind) {
        heads[sort.kind] = row["words"]
      } else {
        sorts[Self.key(words), default: []].append(sort)
      }
    }
  }

  private static func key(_ words: some Sequence<String>) -> String {
    MarklessText.of(words.joined(separator: " "))
  }

  /// The name without the type words before it, and what they let it be; none if it has none.
  func stripped(_ key: NameKey) -> [(key: NameKey, sorts: [Sort])] {
    (1...max(1, longest)).flatMap { count -> [(key: NameKey, sorts: [Sort])] in
      guard count < key.words.count, let found = sorts[Self.key(key.words.prefix(count))] else {
        return []
      }
      let rest = NameKey(words: key.words.dropFirst(count))
      let further = stripped(rest).map { (key: $0.key, sorts: $0.sorts.filter(found.allow)) }
      return [(key: rest, sorts: found)] + further
    }
  }

  /// The name with the word before it that units of this kind bear, if they all do.
  func headed(_ key: NameKey, _ kind: AdministrativeUnit.Kind) -> NameKey? {
    heads[kind.rawValue].map { NameKey(words: NameKey($0).words + key.words) }
  }
}

extension [TypeWords.Sort] {
  /// Whether a narrower sort lies in one of these: "UBND" and "huyện".
  fileprivate func allow(_ sort: TypeWords.Sort) -> Bool {
    contains { $0.kind == sort.kind && ($0.type == nil || $0.type == sort.type) }
  }
}
