/// A number computed from sets, as a rule writes it, compiled.
indirect enum Measure: Sendable {
  /// A number for each member.
  indirect enum Source: Sendable {
    case field(FieldPath)
    case measure(Measure)
  }

  case count(SetExpression)
  case share(Condition, of: SetExpression, weighing: FieldPath?)
  case sum(Source, of: SetExpression)
  case extreme(Source, of: SetExpression, isLargest: Bool)
  case date(FieldPath, of: SetExpression, isLatest: Bool)
  case days(from: Measure, to: Measure)
  case months(from: Measure, to: Measure)
  case ratio(Measure, to: Measure)
  case group(SetExpression, by: SetExpression, sum: FieldPath?, isLargest: Bool)
  case repeated(SetExpression)
  case criteriaAt(Int)
  /// What a module makes of the members' numbers.
  case calculated(MeasureModule, Source, of: SetExpression)
  /// A measure that the criterion declares, by its slot.
  case named(Int)
  case constant(Ratio)
}

/// What a measure's number stands for.
public enum MeasureUnit: String, Sendable, CaseIterable {
  case count, share, days, months, date
}
