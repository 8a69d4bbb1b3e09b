extension JSONPath {
  /// The function extensions of RFC 9535, section 2.4.
  package enum Function: Equatable, Sendable, CaseIterable {
    case length, count, match, search, value

    /// The function of a name, or nil.
    package init?(name: [UInt8]) {
      for function in Self.allCases where function.name.utf8.elementsEqual(name) {
        self = function
        return
      }
      return nil
    }

    /// The name in a path's text.
    package var name: String {
      switch self {
      case .length: "length"
      case .count: "count"
      case .match: "match"
      case .search: "search"
      case .value: "value"
      }
    }

    /// What is declared of the parameters.
    package var parameters: [ExpressionType] {
      switch self {
      case .length: [.value]
      case .count, .value: [.nodes]
      case .match, .search: [.value, .value]
      }
    }

    /// What is declared of the result.
    package var result: ExpressionType {
      switch self {
      case .length, .count, .value: .value
      case .match, .search: .logical
      }
    }
  }

  /// The types of expressions (RFC 9535, section 2.4.1).
  package enum ExpressionType: Equatable, Sendable {
    /// A JSON value or nothing.
    case value
    /// A truth value, which is no JSON value.
    case logical
    /// A list of nodes.
    case nodes
  }
}
