/// The dynamic scopes of a validation: the resources entered, the outermost first, each once.
///
/// A scope is a number. Entering a resource that is in the scope already changes nothing, since the outermost
/// decides; so there are few scopes, and what has been found out about them is kept.
struct DynamicScopes {
  private struct Scope {
    let parent: UInt32
    let resource: UInt32
  }

  private struct Key: Hashable {
    let scope: UInt32
    let item: UInt32
  }

  /// Scope n is at n − 1; scope 0 is empty.
  private var scopes: [Scope] = []
  private var entered: [Key: UInt32] = [:]
  private var resolved: [Key: UInt32] = [:]

  /// Returns the scope after a resource, by its number from 1, is entered.
  mutating func enter(_ resource: UInt32, from scope: UInt32) -> UInt32 {
    let key = Key(scope: scope, item: resource)
    if let known = entered[key] { return known }
    var result: UInt32 = 0
    var current = scope
    while current != 0 {
      let entry = scopes[Int(current) - 1]
      if entry.resource == resource { result = scope }
      current = entry.parent
    }
    if result == 0 {
      scopes.append(Scope(parent: scope, resource: resource))
      result = UInt32(truncatingIfNeeded: scopes.count)
    }
    entered[key] = result
    return result
  }

  /// Returns the record of an anchor, by the number of its name, in the outermost resource that has it, or `none`.
  mutating func resolve(_ name: UInt32, in scope: UInt32, _ anchors: DynamicAnchors) -> UInt32 {
    let key = Key(scope: scope, item: name)
    if let known = resolved[key] { return known }
    var result = none
    var current = scope
    while current != 0 {
      let entry = scopes[Int(current) - 1]
      let record = anchors.record(resource: entry.resource, name: name)
      if record != none { result = record }
      current = entry.parent
    }
    resolved[key] = result
    return result
  }
}
