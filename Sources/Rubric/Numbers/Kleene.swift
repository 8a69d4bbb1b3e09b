/// A truth value of Kleene's three-valued logic: what is not stated is neither true nor false.
enum Kleene: Sendable {
  case `false`, unknown, `true`

  init(_ value: Bool) {
    self = value ? .true : .false
  }

  static prefix func ! (value: Kleene) -> Kleene {
    switch value {
    case .true: .false
    case .false: .true
    case .unknown: .unknown
    }
  }

  /// The weaker of two.
  func and(_ other: Kleene) -> Kleene {
    if self == .false || other == .false { return .false }
    return self == .true && other == .true ? .true : .unknown
  }

  /// The stronger of two.
  func or(_ other: Kleene) -> Kleene {
    if self == .true || other == .true { return .true }
    return self == .false && other == .false ? .false : .unknown
  }
}
