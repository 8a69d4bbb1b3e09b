internal import JSONDocument

/// A set of nodes or values, as a rule writes it, compiled.
indirect enum SetExpression: Sendable {
  /// A named fact, by its slot.
  case fact(Int)
  /// The member at hand.
  case current
  /// What a path selects from the root.
  case select(Selection)
  /// What a path selects from each member.
  case selectIn(SetExpression, Selection)
  /// The members for which a condition holds.
  case filter(SetExpression, Condition)
  /// What the members' references point to.
  case follow(SetExpression, FieldPath)
  /// The members whose references point into another set.
  case referring(SetExpression, FieldPath, to: SetExpression)
  case union([SetExpression])
  case intersection([SetExpression])
  case difference(SetExpression, SetExpression)
  /// The distinct values of a field, looked up in a table where one is given.
  case values(SetExpression, FieldPath, table: Int?)
  /// Values written in the rule.
  case list([SymbolTable.Symbol])
}

extension SetExpression {
  /// Whether the set is another for another member at hand.
  ///
  /// What stands in the condition of a filter speaks of the filter's own members, so it does not count.
  var dependsOnCurrent: Bool {
    switch self {
    case .fact, .select, .list: return false
    case .current: return true
    case .selectIn(let base, _), .filter(let base, _), .follow(let base, _): return base.dependsOnCurrent
    case .values(let base, _, table: _): return base.dependsOnCurrent
    case .referring(let base, _, let target): return base.dependsOnCurrent || target.dependsOnCurrent
    case .union(let parts), .intersection(let parts):
      for part in parts where part.dependsOnCurrent { return true }
      return false
    case .difference(let left, let right): return left.dependsOnCurrent || right.dependsOnCurrent
    }
  }
}

/// What a set holds, known before any design is read.
enum ElementType: Hashable, Sendable {
  /// Nodes of these shapes.
  case nodes([FormatShape.ID])
  /// Values; their names come from a table, or from the enumeration of a shape.
  case values(table: Int?, shapes: [FormatShape.ID])
}

/// Maps values to others, and names those.
struct ValueTable: Sendable {
  let name: String
  /// Pairs of symbols, sorted by the first.
  var map: [(from: SymbolTable.Symbol, to: SymbolTable.Symbol)]
  var labels: [(value: SymbolTable.Symbol, label: LocalizedText)]

  /// Returns what a value maps to, or nil.
  func value(for symbol: SymbolTable.Symbol) -> SymbolTable.Symbol? {
    var low = 0
    var high = map.count
    while low < high {
      let middle = (low + high) / 2
      if map[middle].from < symbol { low = middle + 1 } else { high = middle }
    }
    return low < map.count && map[low].from == symbol ? map[low].to : nil
  }
}
