internal import JSONDocument

/// The facts that an expression may name: those of its own object, then those around it.
///
/// It is a class, so that the many places that see the same facts share one table.
final class FactScope {
  private let outer: FactScope?
  private var names = SymbolTable()
  /// The slots of the facts, by the symbols of their names.
  private var slots: [Int] = []

  init(within outer: FactScope?) {
    self.outer = outer
  }

  /// Adds a fact; of those with the same name the last counts.
  func add(_ name: String, slot: Int) {
    let symbol = Int(names.intern(JSONName(name)))
    if symbol < slots.count { slots[symbol] = slot } else { slots.append(slot) }
  }

  /// Returns the slot of a fact, or nil where there is none of this name.
  subscript(_ name: String) -> Int? {
    let utf8 = Array(name.utf8)
    var scope: FactScope? = self
    while let current = scope {
      if let symbol = current.names.find(utf8.span, in: 0..<utf8.count) { return current.slots[Int(symbol)] }
      scope = current.outer
    }
    return nil
  }

  /// All names, sorted.
  var allNames: [String] {
    var all = outer?.allNames ?? []
    for name in names.names where !all.contains(name.text) { all.append(name.text) }
    return all.sorted()
  }
}
