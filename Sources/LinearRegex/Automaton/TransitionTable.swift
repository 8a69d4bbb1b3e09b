/// The deterministic form of a program for one goal: a row for each set of states, a column for each symbol.
///
/// A cell holds the place of the row that follows. The first row is where no match is possible any more, the
/// second where a search has found its match; both end the walk. A last column says whether a text that ends
/// here matches.
struct TransitionTable: Sendable {
  let cells: [UInt16]
  /// The cells of a row.
  let width: Int
  /// The place of the row that a walk begins in.
  let start: Int

  /// Builds the table, or returns nil if it would have more cells than the limit or take too many steps.
  init?(_ program: Program, _ alphabet: Alphabet, goal: Goal, cells limit: Int) {
    var builder = Builder(program, alphabet, goal: goal, limit: min(limit, Int(UInt16.max) + 1))
    guard let start = builder.build() else { return nil }
    cells = builder.cells
    width = builder.width
    self.start = start
  }

  /// Makes a table of its parts; nil where a walk could leave it.
  init?(cells: [UInt16], width: Int, start: Int) {
    let last = cells.count - width
    guard width > 1, last >= width, start >= 0, start <= last else { return nil }
    for cell in cells where cell > last { return nil }
    self.cells = cells
    self.width = width
    self.start = start
  }

  /// Walks the table over a text.
  func matches(_ text: borrowing Span<UInt8>, _ range: Range<Int>, alphabet: Alphabet) -> Bool {
    let cells = cells.span
    let asciiSymbols = alphabet.asciiSymbols.span
    var row = start
    var place = range.lowerBound
    while row > width, place < range.upperBound {
      let byte = text[place]
      if byte < 0x80 {
        place &+= 1
        row = Int(cells[row &+ Int(asciiSymbols[Int(byte)])])
      } else {
        row = Int(cells[row &+ alphabet.nextSymbol(text, &place, end: range.upperBound)])
      }
    }
    return row == width || (row > width && cells[row + width - 1] != 0)
  }
}

// MARK: - Building

extension TransitionTable {
  /// Finds all sets of states that texts can lead to.
  private struct Builder {
    private(set) var cells: [UInt16] = []
    let width: Int

    private let program: Program
    private let alphabet: Alphabet
    private let goal: Goal
    private let limit: Int
    /// How many steps may still be taken before the table is given up as too costly.
    private var budget: Int
    /// The sets found so far, with their rows.
    private var found: [(key: Key, row: Int)] = []
    /// The same by set, once there are many.
    private var rows: [Key: Int] = [:]
    private static let many = 96
    private var current: StateSet
    private var following: StateSet

    /// A set of states that wait, and what lay before as far as that can still matter to them.
    private struct Key: Hashable {
      let waiting: StateSet.Waiting
      let before: Neighbour
    }

    init(_ program: Program, _ alphabet: Alphabet, goal: Goal, limit: Int) {
      self.program = program
      self.alphabet = alphabet
      self.goal = goal
      self.limit = limit
      width = alphabet.symbolCount + 1
      budget = limit * 2
      current = StateSet(program)
      following = StateSet(program)
    }

    /// Fills the cells and returns the first row, or nil.
    mutating func build() -> Int? {
      guard width * 2 <= limit else { return nil }
      cells = [UInt16](repeating: 0, count: width * 2)
      following.insert(program.start, program, Surroundings(before: .edge, after: nil))
      guard let start = rowOfFollowing(after: .edge) else { return nil }
      var done = 0
      while done < found.count {
        guard fill(found[done].row, of: found[done].key) else { return nil }
        done += 1
      }
      return start
    }

    private mutating func fill(_ row: Int, of key: Key) -> Bool {
      var loaded: Neighbour?
      for symbol in 0..<alphabet.symbolCount {
        let kind = alphabet.neighbour(symbol)
        if loaded != kind {
          current.replace(by: key.waiting)
          current.lookAhead(program, before: key.before, after: kind)
          loaded = kind
        }
        let target: Int?
        if goal == .somewhere, current.hasMatch {
          target = width
        } else {
          let steps = following.steps
          following.advance(from: current, program, over: symbol, kind, goal: goal)
          budget -= 4 + following.steps - steps
          target = budget >= 0 ? rowOfFollowing(after: kind) : nil
        }
        guard let target else { return false }
        cells[row + symbol] = UInt16(target)
      }
      current.replace(by: key.waiting)
      current.lookAhead(program, before: key.before, after: .edge)
      cells[row + width - 1] = current.hasMatch ? 1 : 0
      return true
    }

    /// Returns the row for the states in `following`, a new one if need be, or nil if there is no room.
    private mutating func rowOfFollowing(after before: Neighbour) -> Int? {
      if following.isEmpty(program) { return 0 }
      if goal == .somewhere, following.hasMatch { return width }
      let before = program.relevant(before)
      if found.count <= Self.many {
        for known in found
        where known.key.before == before && following.waits(for: known.key.waiting, program) {
          return known.row
        }
      }
      let key = Key(waiting: following.waiting(program), before: before)
      if let row = rows[key] { return row }
      let row = cells.count
      guard row + width <= limit else { return nil }
      cells.append(contentsOf: repeatElement(0, count: width))
      found.append((key, row))
      if found.count > Self.many + 1 {
        rows[key] = row
      } else if found.count > Self.many {
        for known in found { rows[known.key] = known.row }
      }
      return row
    }
  }
}
