/// Which editions of an index took place, from `Reference/editions.tsv`.
///
/// ```swift
/// let editions = ReferenceBook.bundled.editions
/// editions.tookPlace("LPI", 2021)    // false: 2018, then 2023
/// editions.tookPlace("PCI", 2021)    // true
/// editions.tookPlace("DDCI", 2021)   // nil: nothing is known
/// ```
public struct IndexEditions: Sendable {
  private struct Spell {
    let years: ClosedRange<Int>
    let only: Set<Int>
    let source: String
  }

  private var spells: [String: Spell] = [:]

  init(_ table: ReferenceTable) {
    for row in table.rows where row.isVerified {
      let first = row.whole("first") ?? 0
      spells[row["index"]] = Spell(
        years: first...max(first, row.whole("last") ?? 9999),
        only: Set(row.list("years").compactMap { Int($0) }), source: row["source"])
    }
  }

  /// Whether there is an edition of this year; `nil` where nothing is known of the index.
  public func tookPlace(_ index: String, _ year: Int) -> Bool? {
    spells[index].map { spell in
      spell.years.contains(year) && (spell.only.isEmpty || spell.only.contains(year))
    }
  }

  /// The edition nearest to `year` that took place, and where that was read.
  public func nearest(_ index: String, to year: Int) -> (year: Int, source: String)? {
    spells[index].map { spell in
      let known =
        spell.only.isEmpty ? [spell.years.lowerBound, spell.years.upperBound] : spell.only
      let near = known.min { (abs($0 - year), $0) < (abs($1 - year), $1) }
      return (near ?? spell.years.lowerBound, spell.source)
    }
  }
}
