/// The parameters that a configuration gives a strategy; each is declared, and checked before.
public struct StrategyParameters: Sendable {
  /// The value of a parameter.
  public indirect enum Value: Sendable {
    case number(Double)
    case boolean(Bool)
    case text(String)
    /// Values in their order.
    case list([Value])
    /// Values by the id of a criterion or lesson, or by the name of a field, in the order of the text.
    case table(StrategyParameters)
    /// Another strategy, made already.
    case aggregator(any Aggregator)
  }

  /// The parameters, in order.
  public let entries: [(name: String, value: Value)]

  /// Makes parameters.
  public init(_ values: [(name: String, value: Value)]) {
    entries = values
  }

  /// The value of a name, or nil.
  public subscript(name: String) -> Value? {
    for entry in entries where entry.name == name { return entry.value }
    return nil
  }

  /// Tells whether there is a value of this name.
  public func has(_ name: String) -> Bool { self[name] != nil }

  /// Returns a number.
  ///
  /// - Throws: `ScoringFailure` where there is none of this name.
  public func number(_ name: String) throws(ScoringFailure) -> Double {
    guard case .number(let number)? = self[name] else { throw ScoringFailure(.badParameter(name: name)) }
    return number
  }

  /// Returns whether something is so.
  ///
  /// - Throws: `ScoringFailure` where there is no boolean of this name.
  public func boolean(_ name: String) throws(ScoringFailure) -> Bool {
    guard case .boolean(let value)? = self[name] else { throw ScoringFailure(.badParameter(name: name)) }
    return value
  }

  /// Returns a text.
  ///
  /// - Throws: `ScoringFailure` where there is none of this name.
  public func text(_ name: String) throws(ScoringFailure) -> String {
    guard case .text(let text)? = self[name] else { throw ScoringFailure(.badParameter(name: name)) }
    return text
  }

  /// Returns a list.
  ///
  /// - Throws: `ScoringFailure` where there is none of this name.
  public func list(_ name: String) throws(ScoringFailure) -> [Value] {
    guard case .list(let values)? = self[name] else { throw ScoringFailure(.badParameter(name: name)) }
    return values
  }

  /// Returns a list of numbers.
  ///
  /// - Throws: `ScoringFailure` where there is none of this name, or one that holds anything else.
  public func numbers(_ name: String) throws(ScoringFailure) -> [Double] {
    var numbers: [Double] = []
    for value in try list(name) {
      guard case .number(let number) = value else { throw ScoringFailure(.badParameter(name: name)) }
      numbers.append(number)
    }
    return numbers
  }

  /// Returns a list of texts.
  ///
  /// - Throws: `ScoringFailure` where there is none of this name, or one that holds anything else.
  public func texts(_ name: String) throws(ScoringFailure) -> [String] {
    var texts: [String] = []
    for value in try list(name) {
      guard case .text(let text) = value else { throw ScoringFailure(.badParameter(name: name)) }
      texts.append(text)
    }
    return texts
  }

  /// Returns a list of records.
  ///
  /// - Throws: `ScoringFailure` where there is none of this name, or one that holds anything else.
  public func records(_ name: String) throws(ScoringFailure) -> [StrategyParameters] {
    var records: [StrategyParameters] = []
    for value in try list(name) {
      guard case .table(let record) = value else { throw ScoringFailure(.badParameter(name: name)) }
      records.append(record)
    }
    return records
  }

  /// Returns a table.
  ///
  /// - Throws: `ScoringFailure` where there is none of this name.
  public func table(_ name: String) throws(ScoringFailure) -> StrategyParameters {
    guard case .table(let table)? = self[name] else { throw ScoringFailure(.badParameter(name: name)) }
    return table
  }

  /// Returns a table of numbers.
  ///
  /// - Throws: `ScoringFailure` where there is none of this name, or one that holds anything else.
  public func numberTable(_ name: String) throws(ScoringFailure) -> [(id: String, number: Double)] {
    var numbers: [(id: String, number: Double)] = []
    for entry in try table(name).entries {
      guard case .number(let number) = entry.value else { throw ScoringFailure(.badParameter(name: name)) }
      numbers.append((entry.name, number))
    }
    return numbers
  }

  /// Returns another strategy.
  ///
  /// - Throws: `ScoringFailure` where there is none of this name.
  public func aggregator(_ name: String) throws(ScoringFailure) -> any Aggregator {
    guard case .aggregator(let aggregator)? = self[name] else {
      throw ScoringFailure(.badParameter(name: name))
    }
    return aggregator
  }
}
