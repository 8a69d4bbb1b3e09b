extension Problem {
  /// What can be wrong with an input file; a catalogue of texts has a message and a mend for each.
  package enum Code: String, Sendable, CaseIterable {
    // Any file.
    case invalidJSON, duplicateMember, unknownKey, missingKey, wrongType, wrongFormat, missingFile
    // Designs.
    case schemaViolation, duplicateIdentity, danglingReference, referenceToWrongList, integrity, unchecked
    case staleAttestation, unboundAttestation
    // Rules.
    case unknownSetForm, unknownMeasureForm, unknownConditionForm, missingComparison, severalTests
    case emptyList
    case unknownFact, unknownMeasure, unknownMeasureKind, unknownTable, unknownField, unknownPlaceholder,
      unknownWord
    case noMemberAtHand, valuesHaveNoFields, notAReference, notADate, mixedSet, differenceOfTwo
    case cyclicFact, duplicateName, duplicateID, missingTranslation, unknownClause, uncoveredClause
    case badPath, badThreshold, badDate, numberOutOfRange, fiveLevels, backingNotAllowed
    case criteriaOnlyInContradictions, badSchema
    // Rubrics that extend another.
    case cyclicExtension, unknownCriterion, unknownThreshold, unclearThreshold, repeatedChange
    case unknownChangeForm
    // Scorecards.
    case unknownStrategy, wrongStrategyKind, unknownParameter, badParameter, gateWithoutOverall
    // Waivers and baselines.
    case emptyText
  }
}
