internal import JSONDocument

/// A statement about a design or about a member of a set, as a rule writes it, compiled.
indirect enum Condition: Sendable {
  /// The strength of evidence, from the weakest.
  enum EvidenceStatus: Int, Sendable, CaseIterable {
    case none, asserted, documented, thirdParty
  }

  case compare(Measure, [Comparison])
  case field(FieldPath, FieldTest, ifAbsent: Bool?)
  case member(SetExpression)
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case atLeast(Int, [Condition])
  case evidenced(SetExpression, EvidenceStatus, Threshold)
  case attested(Condition)
}

/// What is asked of one field.
enum FieldTest: Sendable {
  case oneOf([JSONName])
  case isTrue(Bool)
  case includesAny([JSONName])
  case includesAll([JSONName])
  case number([Comparison])
  case date(DateOperator, Measure)
  case isStated
  case isWritten
  case sameText(SetExpression)

  /// How a date lies to another.
  enum DateOperator: Sendable {
    case before, after, onOrBefore, onOrAfter
  }
}

/// One comparison of a number.
struct Comparison: Sendable {
  enum Operator: Sendable {
    case atLeast, atMost, moreThan, lessThan, equals
  }

  let comparator: Operator
  let operand: Measure
}

/// How many members of a set must satisfy something.
enum Threshold: Sendable {
  case every
  case count(Int)
  case share(Ratio)
}
