/// The names met so far with their positions, for lists of which most are short.
struct SeenNames {
  private var names: [(mark: UInt32, text: [UInt8])] = []
  /// The same by text, once there are many.
  private var positions: [[UInt8]: Int] = [:]
  private static let many = 48

  /// Adds a name behind the others, unless it is there already: then its position is returned.
  mutating func add(_ name: [UInt8]) -> Int? {
    let mark = Self.mark(name)
    if names.count < Self.many {
      for (position, other) in names.enumerated() where other.mark == mark && other.text == name {
        return position
      }
    } else {
      if positions.isEmpty {
        for (position, other) in names.enumerated() { positions[other.text] = position }
      }
      if let position = positions[name] { return position }
      positions[name] = names.count
    }
    names.append((mark, name))
    return nil
  }

  /// A number that is the same for equal names and tells most others apart: length, first, middle and last byte.
  private static func mark(_ name: [UInt8]) -> UInt32 {
    guard let first = name.first, let last = name.last else { return 0 }
    let middle = name[name.count / 2]
    return UInt32(truncatingIfNeeded: name.count) << 24 | UInt32(first) << 16 | UInt32(middle) << 8
      | UInt32(last)
  }
}
