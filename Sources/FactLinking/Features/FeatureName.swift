/// The names of all features; a new feature is a case here and a line in its family.
enum FeatureName: Int, CaseIterable, Sendable {
  case kindShare, kindField, kindHeading, lastKind, lastLevel, groupAlone, groupSet, scopeParent
  case scopeImplied, parallelLoose, pageRanks, sentenceCue, lineCue, placeStraight, placeEnds
  case placeEndsParted
  case absent, absentRole, alikeIndex, alikePeriod, alikeSubject, announced, before, beforeTwo
  case behind, behindTwo, besideIndex, best, body, bracketed, carried, carriedMeasure
  case carriedWord, clauseBefore, clauseBehind, clausePair, compared, componentHere
  case conditionCue, conditionEnd, conditionFar, conditionLead, conditionLength, conditionNext
  case conditionSkips, conditionStart, conditionStartTwo, conditionWord, cueBefore, cueBehind
  case density, direction, directionCue, directionFar, directionPair, directionValues, edition
  case editionFromTo, editionLastYear, editionMeasure, first, firstSubject, fromTo
  case groupBaseline, groupBaselineSubject, groupBefore, groupFirst, groupIndex, groupInside
  case groupLast, groupLength, groupNamed, groupNext, groupNoun, groupWord, hasTotal, inTitle
  case indexAny, indexBefore, indexBetween, indexFar, indexHere, indexID, indexKind, indexScale
  case kindAverage, kindCue, kindCueBehind, kindFits, kindIndex, kindMeasure, kindReference
  case kindSide, kindValue, knownComponent, knownHere, labelBefore, labelBeforeTwo, labelCapital
  case labelCue, labelCueBefore, labelCueBehind, labelFirst, labelJoined, labelKnown, labelLast
  case labelLength, labelNext, labelNextTwo, labelOpens, labelOverKnown, labelPair, labelQuoted
  case labelValues, labelWord, lastAlike, lastBaseline, lastComponent, lastComponentMeasure
  case lastIndex, lastIndexMeasure, lastMeasure, lastPeriod, lastPeriodBaseline
  case lastPeriodBracket, lastPeriodFromTo, lastPeriodMeasure, lastPeriodSubject, lastPeriodThen
  case lastPeriodWord, lastScope, lastScopeIndex, lastScopeMeasure, lastSubject
  case lastSubjectBaseline, lastSubjectBracket, lastSubjectIndex, lastSubjectMeasure
  case lastSubjectWord, lastSubjectWords, lastTotal, lastTotalFar, latest, levelHere, likely
  case likelyMeasure, linkedShare, month, most, name, named, nearEdition, noBaseline
  case noBaselineComponent, noBaselineWord, noComponent, noComponentBest, noComponentIndex
  case noComponentLast, noComponentNamed, noComponentWord, noCondition, noConditionBefore
  case noDirection, noEdition, noLast, noPeriod, noPeriodPublished, noTotal, noTotalIndex, noun
  case often, only, onlyUnit, opens, ordinal, ownTotal, parallel, place, placeAlike
  case placeBetween, placeCueBefore, placeCueBetween, placeDistance, placeFar, placeFarLast
  case placeFarNext, placeKind, placeLast, placeLastTwo, placeLater, placeLine, placeNext
  case placeNextTwo, placeOwned, placeOwner, placeParted, placeValues, previous, published
  case publishedLag, publishedMonth, publishedSide, rivals, rivalsBetween, role, scale
  case scopeIndex, scopeKind, scopeOnly, scopeSubject, scopeTopic, sentenceSubject, sharedAlike
  case sharedCue, sharedEnough, sharedFar, sharedGap, sharedList, sharedMeasure, sharedParallel
  case sharedWord, signed, size, subjectCount, text, timeKind, topic, totalComponent, totalCue
  case totalFar, totalKind, totalLead, totalLevel, totalNoun, totalScope, totalSize
  case totalSubject, unitAndIndex, unitBaseline, unitBefore, unitBehind, unitBetween, weak
  case ledIn, ledInCue, openingPeriod, mainPeriod, editionAndLast, lastPeriodCue, placeFarRole
  case taken, referenceFocus, openingIndex, nearIndex, cueKind, takenComponent, openingComponent
  case ledInMeasure, mainAndLast, kindWord, placeFarCue
  case implied, impliedTopic, matter, matterNearest, matterHere
  case placeCueBehind, placeFarCueBehind, publishes, lastNamed, samePeriod
  case proposed, proposedSurely, unproposed
  case yearLead, yearsBack, yearsBackCompared, yearsBackLast
}

extension FeatureName {
  private static let hashes = allCases.map { FeatureHash.of(String(describing: $0).utf8) }
  /// The number of the name.
  var hash: UInt64 { Self.hashes[rawValue] }
  /// The name as model files write it.
  var text: String { String(describing: self) }
}

/// The names of all features, for reports.
package enum FeatureNames {
  /// The names in the order of their declaration.
  package static let all = FeatureName.allCases.map(\.text)
}
