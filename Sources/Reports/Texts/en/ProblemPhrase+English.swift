internal import Rubric

extension ProblemPhrase {
  var english: String {
    switch self {
    case .message(let code): Self.englishMessage(code)
    case .mend(let code): Self.englishMend(code)
    case .strategyRefuses: "the strategy `{strategy}` refuses these parameters"
    case .readStrategy: "give a value that the strategy `{strategy}` takes"
    }
  }

  static func englishMessage(_ code: Problem.Code) -> String {
    switch code {
    case .invalidJSON: "this is not JSON"
    case .duplicateMember: "`{name}` stands twice in one object"
    case .unknownKey: "`{key}` is not a key that may stand here"
    case .missingKey: "the key `{key}` is missing"
    case .wrongType: "this must be {expected}, not {found}"
    case .wrongFormat: "the format is `{found}`, not `{expected}`"
    case .missingFile: "there is no file `{path}`, or it cannot be read"

    case .schemaViolation: "this does not fit the format of designs"
    case .duplicateIdentity: "`{id}` stands twice as `{field}` in `{list}`"
    case .danglingReference: "`{id}` is not in the list `{list}`"
    case .referenceToWrongList: "`{id}` is in `{other}`, but this field refers to `{list}`"
    case .unchecked: "`{subject}` could not be checked within the budget of steps"
    case .integrity: "this contradicts another part of the file"
    case .staleAttestation: "`{id}` is the word of others on another version of this design"
    case .unboundAttestation: "agreement that does not say with which version of the design: {count}"

    case .unknownSetForm: "this is none of the forms of a set"
    case .unknownMeasureForm: "this is none of the forms of a measure"
    case .unknownConditionForm: "this is none of the forms of a condition"
    case .missingComparison: "a measure stands here with nothing to compare it with"
    case .severalTests: "`{second}` is a second test of the same field, beside `{first}`"
    case .emptyList: "this list may not be empty"
    case .unknownFact: "there is no fact `{name}`"
    case .unknownMeasure: "there is no measure `{name}` in this criterion"
    case .unknownMeasureKind: "the program has no measure kind `{name}`"
    case .unknownTable: "there is no table `{name}`"
    case .unknownField: "designs have no field `{name}` here"
    case .unknownPlaceholder: "there is no fact or measure `{name}` to fill in"
    case .unknownWord: "`{word}` is not a word that may stand here"
    case .noMemberAtHand: "there is no member at hand here for `@` or a field to speak of"
    case .valuesHaveNoFields: "these are values, not nodes of the design: they have no fields"
    case .notAReference: "the field `{name}` does not refer to a list"
    case .notADate: "this measure is not a date"
    case .mixedSet: "a set holds either nodes or values, not both"
    case .differenceOfTwo: "a difference is of two sets"
    case .cyclicFact: "the fact `{name}` is defined by means of itself"
    case .duplicateName: "the name `{name}` is taken already"
    case .duplicateID: "the id `{id}` is taken already"
    case .missingTranslation: "the text for the language `{language}` is missing"
    case .unknownClause:
      "the criterion `{criterion}` names the clause `{clause}`, which this lesson does not have"
    case .uncoveredClause: "no criterion makes the clause `{clause}` operational"
    case .badPath: "this path cannot be used"
    case .badThreshold: "this is not a threshold"
    case .badDate: "`{text}` is not a date"
    case .numberOutOfRange: "this must be a whole number from {least} to {most}"
    case .fiveLevels: "a ladder has five levels, 0 to 4, but here are {count}"
    case .backingNotAllowed: "evidence and the word of others may not be asked for here"
    case .criteriaOnlyInContradictions: "only a contradiction may look at the results of criteria"
    case .badSchema: "this schema cannot be used"

    case .cyclicExtension: "this file extends itself by way of `{path}`"
    case .unknownCriterion: "the rubric `{rubric}` has no criterion `{id}`"
    case .unknownThreshold:
      "level {level} of {criterion} does not compare the measure `{measure}` by `{comparison}`"
    case .unclearThreshold:
      "level {level} compares the measure `{measure}` by `{comparison}` in several places"
    case .repeatedChange: "another change changes the same"
    case .unknownChangeForm: "this says nothing that could be changed"

    case .unknownStrategy: "there is no strategy `{strategy}`"
    case .wrongStrategyKind: "the strategy `{strategy}` does not do what `{key}` asks for"
    case .unknownParameter: "the strategy `{strategy}` has no parameter `{name}`"
    case .badParameter: "the strategy `{strategy}` does not take this value for `{name}`"
    case .gateWithoutOverall: "there is no score over all lessons to ask a number of"
    case .emptyText: "nothing is said here"
    }
  }

  static func englishMend(_ code: Problem.Code) -> String {
    switch code {
    case .invalidJSON: "write the file as JSON (RFC 8259); an editor with JSON support shows the place"
    case .duplicateMember: "keep one of the two, or put both values into one list"
    case .unknownKey: "correct the key, or take it out"
    case .missingKey: "add `\"{key}\"`"
    case .wrongType: "write {expected} here"
    case .wrongFormat: "use a file of the format `{expected}`, or correct `format`"
    case .missingFile: "correct the path; it starts from the folder of the file that names it"

    case .schemaViolation: "see the field's description in the schema of designs"
    case .duplicateIdentity: "give each entry of `{list}` its own `{field}`"
    case .danglingReference: "add an entry `{id}` to `{list}`, correct the reference, or write `\"unknown\"`"
    case .referenceToWrongList: "name an entry of `{list}`, or add one"
    case .unchecked: "make the lists of the file shorter or less nested; nothing was taken as a pass"
    case .integrity: "correct the one or the other"
    case .staleAttestation:
      "ask again, then write `{hash}`; until then an agreement does not count, and an objection still does"
    case .unboundAttestation:
      "add the `document_hash` that `cabildo attest` prints to those who have seen this version; until then they do not count"

    case .unknownSetForm:
      "use the name of a fact, or an object with `select`, `in`, `follow`, `union`, `values` …"
    case .unknownMeasureForm: "use an object with `count`, `share`, `sum`, `minimum`, `days`, `ratio` …"
    case .unknownConditionForm: "use a measure with a comparison, a `field`, `allOf`, `anyOf`, `not` …"
    case .missingComparison: "add `atLeast`, `atMost`, `moreThan`, `lessThan` or `equals`"
    case .severalTests: "write a condition for each test, and join them with `allOf` or `anyOf`"
    case .emptyList: "add at least one entry"
    case .unknownFact: "declare it under `facts`, in this file or in a library"
    case .unknownMeasureKind:
      "compose it of the measures of the rule language, or build the program with a module that has it"
    case .unknownMeasure: "declare it under `measures` of the criterion"
    case .unknownTable: "declare it under `tables` of a library"
    case .unknownField: "name a field of the design's schema"
    case .unknownPlaceholder: "name a fact or a measure; a brace that is meant as such is written twice, `{{`"
    case .unknownWord: "use one of: {known}"
    case .noMemberAtHand: "use it inside `where`, `share`, `minimum` and the like, which go through members"
    case .valuesHaveNoFields: "start from the set of nodes before `values`"
    case .notAReference: "name a field that the schema marks with `x-refers-to`"
    case .notADate: "use `earliest`, `latest`, a measure of dates, or a date as in \"2026-01-31\""
    case .mixedSet: "turn the nodes into values with `values` first"
    case .differenceOfTwo: "write two sets: what to keep from, and what to take away"
    case .cyclicFact: "break the circle: a fact may use others, but never itself by way of them"
    case .duplicateName: "choose another name"
    case .duplicateID: "choose another id"
    case .missingTranslation: "add `\"{language}\": \"…\"`"
    case .unknownClause: "correct the clause, or add it under `clauses`"
    case .uncoveredClause: "name it under `clauses` of a criterion"
    case .badPath: "write the path after RFC 9535, as in `$.participants[*]`"
    case .badThreshold: "write a number, or a share as \"60 %\" or \"1/3\""
    case .badDate: "write year-month-day, as in 2026-01-31"
    case .numberOutOfRange: "write a whole number from {least} to {most}"
    case .fiveLevels: "describe the levels 0, 1, 2, 3 and 4, in this order"
    case .backingNotAllowed:
      "use `evidenced` and `attested` for a level as a whole, not inside `where`, `share` or `not`"
    case .criteriaOnlyInContradictions: "move `criteriaAt` into a contradiction"
    case .badSchema: "correct the schema at this place"

    case .cyclicExtension: "extend a file that does not extend this one"
    case .unknownCriterion: "name a criterion of that rubric, or use `add` for a new one"
    case .unknownThreshold:
      "this level compares: {known}; to ask for something else, write the whole condition as `when`"
    case .unclearThreshold: "write the whole condition as `when`"
    case .repeatedChange: "keep one of the two"
    case .unknownChangeForm:
      "add `weight`, `gate`, `\"drop\": true`, or a `level` with `measure` and a comparison or with `when`"

    case .unknownStrategy: "use one of: {known}"
    case .wrongStrategyKind: "name a strategy of the other kind: some give verdicts, some give numbers"
    case .unknownParameter: "correct the parameter, or take it out"
    case .badParameter: "give a number from {least} to {most}"
    case .gateWithoutOverall: "name a strategy as `overall`, or ask the number of lessons"
    case .emptyText: "write a word or a sentence that others can hold you to"
    }
  }
}
