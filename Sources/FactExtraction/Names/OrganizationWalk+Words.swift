internal import ReferenceData
internal import VietnameseText

// MARK: - Words ahead

extension OrganizationWalk {
  /// Whether the words before say that a person's name is the body's.
  var isNamedFor: Bool {
    let length = finder.lexicons.phraseLength(
      in: finder.lexicons.namedHeads, endingAt: at, ids: text.ids)
    return length > 1 || length == 1 && at == start + headLength
  }

  /// How many tokens the word of a body at `index` has; 0 if none stands there.
  func nameWord(at index: Int) -> Int {
    guard index < text.tokens.count else { return 0 }
    let lexicons = finder.lexicons
    return [lexicons.nameWords, lexicons.nameVerbs].compactMap {
      $0.longestMatch(in: text.ids, at: index)?.length
    }.max() ?? 0
  }

  /// How many tokens of a phrase in `trie` stand here; 0 if none does.
  func phraseLength(_ trie: PhraseTrie) -> Int {
    trie.longestMatch(in: text.ids, at: at)?.length ?? 0
  }

  /// Whether the words before say that somebody heads the body: "Giám đốc Sở …".
  var isOffice: Bool { finder.lexicons.hasTitle(upTo: start, ids: text.ids) }

  /// Whether three capitalised words follow that name neither a field nor a place.
  var isStranger: Bool {
    isCapital(at) && isCapital(at + 1) && isCapital(at + 2) && nameWord(at: at) == 0
      && finder.units.candidate(at: at, in: text, day: day) == nil
      && finder.places.names.units(at: at, in: text) == nil
  }

  /// One small word that no list has, right behind a capitalised one that none has either: the
  /// second syllable of a name.
  var isOddWord: Bool {
    let isSecond = at == start + headLength + 1 && lastCapital == at && !isKnown(at - 1)
    let next = text.word(at + 1)
    let isCut = next == "\n" || next == "…" || next == "." && text.word(at + 2) == "."
    return (isSecond || isCut)
      && finder.lexicons.stops.longestMatch(in: text.ids, at: at) == nil
  }

  func isKnown(_ index: Int) -> Bool {
    let lexicons = finder.lexicons
    return index <= start
      || [lexicons.nameWords, lexicons.nameVerbs].contains { trie in
        (max(start, index - 3)...index).contains { first in
          trie.longestMatch(in: text.ids, at: first).map { first + $0.length == index + 1 } ?? false
        }
      }
  }

  /// Whether the name is whole and no place goes on from it: "Huyện ủy Lục Yên" has one.
  var isBehindWhole: Bool {
    at == start + headLength
      && finder.lexicons.wholeHeads.longestMatch(in: text.ids, at: start) != nil
      && finder.units.candidate(at: at, in: text, day: day) == nil
      && finder.places.names.units(at: at, in: text) == nil
  }

  /// "Kinh tế - xã hội", "Xúc tiến đầu tư, thương mại, du lịch": one name with marks in it.
  var isEnumerated: Bool {
    guard hasContent, at + 1 < text.tokens.count, isKnown(at - 1),
      text.tokens[at - 1].kind == .word
    else { return false }
    let next = nameWord(at: at + 1)
    if next == 0 { return false }
    if text.word(at) == "-" {
      return finder.lexicons.heads.longestMatch(in: text.ids, at: at + 1) == nil
    }
    let end = at + 1 + next
    let isAnd = end < text.ids.count && finder.lexicons.grammar.and.contains(text.ids[end])
    return !isCapital(at + 1) && (text.word(end) == "," || isAnd || isCapital(end))
  }

  func isCapital(_ index: Int) -> Bool {
    index < text.tokens.count && text.tokens[index].isCapitalised
  }

  var isPersonAhead: Bool {
    if isOffice, isStranger { return true }
    guard let isCommon = finder.lexicons.surnames[text.ids[at]], isCapital(at + 1) else {
      return false
    }
    let isThree = isCapital(at + 2)
    let endsAfter = isThree && (!isCapital(at + 3) || !isCapital(at + 4))
    return endsAfter && !isCommon && finder.units.candidate(at: at, in: text, day: day) == nil
      || endsAfter && hasPlace
  }

  /// A ministry behind a complete name is a name of its own: "Vụ Pháp chế Bộ Y tế".
  var isNewBody: Bool {
    guard let unit = finder.units.candidate(at: at, in: text, day: day)?.0.unit else {
      return false
    }
    return unit.kind == .ministry && at > start + 1
  }
}
