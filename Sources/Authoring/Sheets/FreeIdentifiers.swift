/// Gives out identifiers, each once.
struct FreeIdentifiers {
  private var taken: Set<String>
  /// The number to try next behind an identifier that is taken, so that many equal names cost no more than others.
  private var next: [String: Int] = [:]

  /// Begins with identifiers that are taken.
  init(taken: Set<String> = []) { self.taken = taken }

  /// Takes an identifier.
  mutating func take(_ id: String) { taken.insert(id) }

  /// Returns and takes an identifier that is free: this one, or with a number behind it.
  mutating func free(_ id: String) -> String {
    var free = id
    var number = next[id] ?? 2
    while !taken.insert(free).inserted {
      free = id + "-" + String(number)
      number += 1
    }
    next[id] = number
    return free
  }
}
