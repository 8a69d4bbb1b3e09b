internal import JSONDocument

extension Evaluator {
  /// Evaluates a measure; `element` is the member at hand.
  func measure(_ measure: Measure, at element: Element?) throws(EvaluationFailure) -> MeasureValue {
    switch measure {
    case .constant(let value): return MeasureValue(interval: Interval(exactly: value))
    case .named(let slot): return try namedMeasure(slot)
    case .count(let expression): return count(try set(expression, at: element))
    case .share(let condition, let of, let weighing):
      return try share(condition, of: try set(of, at: element), weighing: weighing)
    case .sum(let source, let of): return try sum(source, of: try set(of, at: element))
    case .extreme(let source, let of, let isLargest):
      return try extreme(source, of: try set(of, at: element), isLargest: isLargest)
    case .date(let field, let of, let isLatest):
      return try date(field, of: try set(of, at: element), isLatest: isLatest)
    case .days(let from, let to):
      return try span(from: from, to: to, at: element) { (start, end) in
        end.subtracting(start)
      }
    case .months(let from, let to):
      return try span(from: from, to: to, at: element) { (start, end) in
        let first = CivilDate(dayNumber: start.numerator)
        return Ratio(first.months(to: CivilDate(dayNumber: end.numerator)))
      }
    case .ratio(let top, let bottom): return try ratio(top, to: bottom, at: element)
    case .group(let expression, let by, let sum, let isLargest):
      return try group(try set(expression, at: element), by: by, sum: sum, isLargest: isLargest)
    case .repeated(let expression): return try repeated(try set(expression, at: element))
    case .calculated(let module, let source, let of):
      return try calculated(module, source, of: try set(of, at: element))
    case .criteriaAt(let level):
      var reached = 0
      for known in claimedLevels where known >= level { reached += 1 }
      guard !claimedLevels.isEmpty else { return .nothing }
      let share = Ratio(Int64(reached), Int64(claimedLevels.count))
      return MeasureValue(
        interval: Interval(exactly: share), counted: Ratio(reached), total: Ratio(claimedLevels.count))
    }
  }

  private func sources(of set: ElementSet) -> [NodeID] {
    guard explains else { return [] }
    var nodes: [NodeID] = []
    nodes.reserveCapacity(set.elements.count)
    for member in set.elements where member.isCertain && member.source != 0 {
      nodes.append(NodeID(index: member.source))
    }
    return nodes
  }

  private func count(_ set: ElementSet) -> MeasureValue {
    let interval = Interval(
      least: Ratio(set.certainCount), most: set.isOpen ? nil : Ratio(set.elements.count))
    return MeasureValue(
      interval: interval, nodes: sources(of: set), gaps: set.gaps, isStatedNone: set.isStatedNone)
  }

  // MARK: - Shares

  /// The share of the members for which a condition holds.
  ///
  /// The least is reached when every doubtful member belongs and fails, the most when it belongs and passes, or
  /// stays away where it must fail.
  private func share(
    _ condition: Condition, of set: ElementSet, weighing: FieldPath?
  ) throws(EvaluationFailure) -> MeasureValue {
    var value = MeasureValue(interval: nil, gaps: set.gaps)
    var sums = ShareSums()
    try spend(set.elements.count)
    for member in set.elements {
      let truth = try truth(condition, at: member, gaps: &value.gaps)
      var weight = Interval(exactly: Ratio(1))
      if let weighing {
        weight = numberInterval(weighing, of: NodeID(index: member.key), gaps: &value.gaps)
      }
      guard sums.add(weight, truth: truth, isCertain: member.isCertain) else { throw tooLarge() }
      if explains, truth == .true, member.isCertain, member.source != 0 {
        value.nodes.append(NodeID(index: member.source))
      }
    }
    value.counted = sums.counted
    value.total = sums.total
    if set.isCertainlyEmpty { return MeasureValue(interval: nil, isStatedNone: set.isStatedNone) }
    if set.isOpen || sums.hasUnknownWeight {
      value.interval = Interval(least: Ratio(0), most: Ratio(1))
      return value
    }
    value.interval = sums.interval
    return value
  }

  /// The sums from which the least and the most share follow.
  private struct ShareSums {
    /// Weights of certain members that pass.
    var counted = Ratio(0)
    /// Weights of certain members.
    var total = Ratio(0)
    /// Weights of certain members that may pass.
    var doubtful = Ratio(0)
    /// Weights of possible members that pass or may pass.
    var fringePassing = Ratio(0)
    /// Weights of possible members that do not surely pass.
    var fringeFailing = Ratio(0)
    var hasUnknownWeight = false

    /// Adds a member; false where a sum does not fit.
    mutating func add(_ weight: Interval, truth: Kleene, isCertain: Bool) -> Bool {
      guard let exact = weight.exact else {
        hasUnknownWeight = true
        return true
      }
      if isCertain {
        guard add(exact, to: &total) else { return false }
        switch truth {
        case .true: return add(exact, to: &counted)
        case .unknown: return add(exact, to: &doubtful)
        case .false: return true
        }
      }
      if truth != .false, !add(exact, to: &fringePassing) { return false }
      return truth == .true || add(exact, to: &fringeFailing)
    }

    private func add(_ value: Ratio, to sum: inout Ratio) -> Bool {
      guard let new = sum.adding(value) else { return false }
      sum = new
      return true
    }

    /// The least and the most share; nil where there is nothing to divide by.
    var interval: Interval? {
      guard let leastTotal = total.adding(fringeFailing), let mostTotal = total.adding(fringePassing),
        let mostCounted = counted.adding(doubtful)?.adding(fringePassing)
      else { return nil }
      if mostTotal.numerator == 0 && leastTotal.numerator == 0 { return nil }
      let least = leastTotal.numerator > 0 ? counted.divided(by: leastTotal) : Ratio(0)
      let most = mostTotal.numerator > 0 ? mostCounted.divided(by: mostTotal) : Ratio(0)
      return Interval(least: least, most: most)
    }
  }

  private func ratio(_ top: Measure, to bottom: Measure, at element: Element?) throws(EvaluationFailure)
    -> MeasureValue
  {
    let dividend = try measure(top, at: element)
    let divisor = try measure(bottom, at: element)
    var value = MeasureValue(interval: nil, nodes: dividend.nodes, gaps: dividend.gaps)
    for gap in divisor.gaps where !value.gaps.contains(gap) { value.gaps.append(gap) }
    guard let above = dividend.interval, let below = divisor.interval else { return value }
    if let most = below.most, most.numerator <= 0 {
      value.isStatedNone = true
      return value
    }
    value.counted = above.least
    value.total = below.exact
    var least: Ratio? = Ratio(0)
    if let numerator = above.least, let denominator = below.most {
      least = numerator.divided(by: denominator)
    }
    var most: Ratio?
    if let numerator = above.most, let denominator = below.least, denominator.numerator > 0 {
      guard let quotient = numerator.divided(by: denominator) else { throw tooLarge() }
      most = quotient
    }
    value.interval = Interval(least: least, most: most)
    return value
  }

  // MARK: - Numbers over members

  private func number(
    _ source: Measure.Source, of member: Element, gaps: inout [Gap]
  ) throws(EvaluationFailure) -> Interval? {
    switch source {
    case .field(let field): return numberInterval(field, of: NodeID(index: member.key), gaps: &gaps)
    case .measure(let measure):
      let value = try self.measure(measure, at: member)
      for gap in value.gaps where gaps.count < 32 { gaps.append(gap) }
      return value.interval
    }
  }

  private func sum(_ source: Measure.Source, of set: ElementSet) throws(EvaluationFailure) -> MeasureValue {
    var value = MeasureValue(interval: nil, nodes: sources(of: set), gaps: set.gaps)
    var least = Ratio(0)
    var most: Ratio? = set.isOpen ? nil : Ratio(0)
    for member in set.elements {
      try spend(1)
      guard let number = try number(source, of: member, gaps: &value.gaps) else { continue }
      if member.isCertain {
        guard let sum = least.adding(number.least ?? Ratio(0)) else { throw tooLarge() }
        least = sum
      }
      if let known = most {
        guard let part = number.most else {
          most = nil
          continue
        }
        guard let sum = known.adding(part) else { throw tooLarge() }
        most = sum
      }
    }
    value.interval = Interval(least: least, most: most)
    value.isStatedNone = set.isStatedNone
    return value
  }

  private func extreme(
    _ source: Measure.Source, of set: ElementSet, isLargest: Bool
  ) throws(EvaluationFailure) -> MeasureValue {
    var value = MeasureValue(interval: nil, nodes: sources(of: set), gaps: set.gaps)
    if set.isCertainlyEmpty {
      value.isStatedNone = set.isStatedNone
      return value
    }
    var bounds = ExtremeBounds(isLargest: isLargest, isOpen: set.isOpen)
    for member in set.elements {
      try spend(1)
      guard let number = try number(source, of: member, gaps: &value.gaps) else { continue }
      bounds.add(number, isCertain: member.isCertain)
    }
    value.interval = bounds.interval
    return value
  }

  /// The least and the most that a minimum or maximum may be.
  private struct ExtremeBounds {
    let isLargest: Bool
    var isOpen: Bool
    private var least: Ratio?
    private var most: Ratio?
    private var hasCertain = false
    private var hasUnboundedMost = false
    private var fringe: [Interval] = []

    init(isLargest: Bool, isOpen: Bool) {
      self.isLargest = isLargest
      self.isOpen = isOpen
    }

    mutating func add(_ number: Interval, isCertain: Bool) {
      guard isCertain else {
        fringe.append(number)
        return
      }
      if number.most == nil { hasUnboundedMost = true }
      if hasCertain {
        least = Self.pick(least, number.least, isLargest: isLargest)
        most = Self.pick(most, number.most, isLargest: isLargest)
      } else {
        (least, most) = (number.least, number.most)
      }
      hasCertain = true
    }

    private static func pick(_ left: Ratio?, _ right: Ratio?, isLargest: Bool) -> Ratio? {
      guard let left, let right else { return isLargest ? nil : left ?? right }
      return isLargest ? max(left, right) : min(left, right)
    }

    var interval: Interval? {
      if !hasCertain { return fringe.isEmpty && !isOpen ? nil : .unknown }
      var result = Interval(least: least, most: hasUnboundedMost && isLargest ? nil : most)
      for number in fringe {
        if isLargest {
          result.most = number.most.flatMap { bound in result.most.map { max($0, bound) } }
        } else {
          result.least = number.least.flatMap { bound in result.least.map { min($0, bound) } }
        }
      }
      if isOpen {
        if isLargest { result.most = nil } else { result.least = nil }
      }
      return result
    }
  }

  private func date(_ field: FieldPath, of set: ElementSet, isLatest: Bool) throws(EvaluationFailure)
    -> MeasureValue
  {
    var value = MeasureValue(interval: nil, nodes: sources(of: set), gaps: set.gaps)
    if set.isCertainlyEmpty {
      value.isStatedNone = set.isStatedNone
      return value
    }
    var bounds = ExtremeBounds(isLargest: isLatest, isOpen: set.isOpen)
    for member in set.elements {
      try spend(1)
      switch self.value(field, of: NodeID(index: member.key)) {
      case .value(let node):
        if let day = dayNumber(node) { bounds.add(Interval(exactly: day), isCertain: member.isCertain) }
      case .absent(let gap), .unknown(let gap):
        bounds.isOpen = true
        if let gap { value.gaps.append(gap) }
      case .none: break
      }
    }
    value.interval = bounds.interval
    return value
  }

  private func span(
    from: Measure, to: Measure, at element: Element?, _ difference: (Ratio, Ratio) -> Ratio?
  ) throws(EvaluationFailure) -> MeasureValue {
    let start = try measure(from, at: element)
    let end = try measure(to, at: element)
    var value = MeasureValue(interval: nil, nodes: start.nodes + end.nodes, gaps: start.gaps + end.gaps)
    guard let first = start.interval, let last = end.interval else { return value }
    var interval = Interval.unknown
    if let earliest = first.least, let latest = last.most { interval.most = difference(earliest, latest) }
    if let latest = first.most, let earliest = last.least { interval.least = difference(latest, earliest) }
    value.interval = interval
    return value
  }

  // MARK: - Modules

  /// What a module makes of numbers. It sees them only where all are known, or known between bounds that it is monotone
  /// in; of anything else nothing is known.
  private func calculated(
    _ module: MeasureModule, _ source: Measure.Source, of set: ElementSet
  ) throws(EvaluationFailure) -> MeasureValue {
    var value = MeasureValue(interval: nil, nodes: sources(of: set), gaps: set.gaps)
    if set.isCertainlyEmpty {
      value.isStatedNone = set.isStatedNone
      return value
    }
    var isKnown = !set.isOpen
    var isExact = true
    var least: [Ratio] = []
    var most: [Ratio] = []
    for member in set.elements {
      try spend(1)
      guard let number = try number(source, of: member, gaps: &value.gaps) else { continue }
      guard member.isCertain, let low = number.least, let high = number.most else {
        isKnown = false
        continue
      }
      least.append(low)
      most.append(high)
      if low != high { isExact = false }
    }
    guard isKnown, isExact || module.isMonotone else {
      value.interval = .unknown
      return value
    }
    guard !least.isEmpty, let low = module.kind.measure(of: least),
      let high = isExact ? low : module.kind.measure(of: most)
    else { return value }
    value.interval = Interval(least: low, most: high)
    return value
  }

  // MARK: - Groups

  private func group(
    _ set: ElementSet, by: SetExpression, sum: FieldPath?, isLargest: Bool
  ) throws(EvaluationFailure) -> MeasureValue {
    var value = MeasureValue(interval: nil, gaps: set.gaps)
    if set.isCertainlyEmpty {
      value.isStatedNone = set.isStatedNone
      return value
    }
    var parts: [GroupPart] = []
    parts.reserveCapacity(set.elements.count)
    var isUncertain = set.isOpen
    for member in set.elements {
      try spend(1)
      let groups = try self.set(by, at: member)
      if groups.isOpen {
        isUncertain = true
        for gap in groups.gaps where value.gaps.count < 32 { value.gaps.append(gap) }
      }
      var size = Interval(exactly: Ratio(1))
      if let sum { size = numberInterval(sum, of: NodeID(index: member.key), gaps: &value.gaps) }
      for group in groups.elements {
        parts.append(GroupPart(key: group.key, size: size, isCertain: member.isCertain && group.isCertain))
      }
    }
    // The parts are larger than what they are sorted by: a key with the part's position behind it.
    var order: [UInt64] = []
    order.reserveCapacity(parts.count)
    for (position, part) in parts.enumerated() { order.append(UInt64(part.key) &<< 32 | UInt64(position)) }
    order.sort()
    var bounds = ExtremeBounds(isLargest: isLargest, isOpen: isUncertain)
    var position = 0
    while position < order.count {
      let key = order[position] &>> 32
      var least = Ratio(0)
      var most: Ratio? = Ratio(0)
      while position < order.count, order[position] &>> 32 == key {
        let part = parts[Int(truncatingIfNeeded: order[position] & 0xFFFF_FFFF)]
        if part.isCertain {
          guard let sum = least.adding(part.size.least ?? Ratio(0)) else { throw tooLarge() }
          least = sum
        }
        if let bound = most, let size = part.size.most {
          guard let sum = bound.adding(size) else { throw tooLarge() }
          most = sum
        } else {
          most = nil
        }
        position += 1
      }
      bounds.add(Interval(least: least, most: most), isCertain: least.numerator > 0)
    }
    value.interval = bounds.interval
    return value
  }

  /// What a member adds to a group.
  private struct GroupPart {
    let key: UInt32
    let size: Interval
    let isCertain: Bool
  }

  private func repeated(_ set: ElementSet) throws(EvaluationFailure) -> MeasureValue {
    var texts = SymbolTable()
    var counts: [Int] = []
    var most = 0
    var mostText: [UInt8] = []
    for member in set.elements where member.isCertain {
      try spend(1)
      let text = normalized(document.utf8(NodeID(index: member.source)))
      guard !text.isEmpty else { continue }
      let symbol = Int(texts.intern(text.span, in: 0..<text.count))
      if symbol == counts.count { counts.append(0) }
      counts[symbol] += 1
      if counts[symbol] > most { (most, mostText) = (counts[symbol], text) }
    }
    var value = MeasureValue(interval: Interval(least: Ratio(most), most: nil), gaps: set.gaps)
    if !set.isOpen, set.certainCount == set.elements.count { value.interval = Interval(exactly: Ratio(most)) }
    for member in set.elements where member.isCertain {
      if most > 1, normalized(document.utf8(NodeID(index: member.source))) == mostText {
        value.nodes.append(NodeID(index: member.source))
      }
    }
    return value
  }
}
