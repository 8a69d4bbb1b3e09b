internal import JSONDocument

/// Makes the strategies that a configuration names, `{"strategy": "weighted-mean", "with": {…}}`.
final class StrategyReader {
  let compiler: RuleCompiler
  let registry: StrategyRegistry
  /// The ids of criteria and lessons that parameters name; the caller knows which there are.
  private(set) var parts: [(id: String, node: NodeID)] = []
  /// Whether every strategy that was named declares that a higher part never lowers the whole.
  private(set) var isMonotone = true

  init(compiler: RuleCompiler, registry: StrategyRegistry) {
    self.compiler = compiler
    self.registry = registry
  }

  func aggregator(_ key: String, in root: RuleObject) -> (any Aggregator)? {
    guard let value = compiler.required(key, in: root) else { return nil }
    return aggregator(at: value, key)
  }

  private func aggregator(at value: NodeID, _ key: String) -> (any Aggregator)? {
    guard let (module, parameters, node) = read(value) else { return nil }
    guard case .aggregator(let make) = module.make else {
      compiler.report(.wrongStrategyKind, at: node, [("strategy", module.id), ("key", key)])
      return nil
    }
    do throws(ScoringFailure) {
      return try make(parameters)
    } catch {
      report(error, module, node)
      return nil
    }
  }

  func classifier(_ key: String, in root: RuleObject) -> (any Classifier)? {
    guard let value = compiler.required(key, in: root), let (module, parameters, node) = read(value) else {
      return nil
    }
    guard case .classifier(let make) = module.make else {
      compiler.report(.wrongStrategyKind, at: node, [("strategy", module.id), ("key", key)])
      return nil
    }
    do throws(ScoringFailure) {
      return try make(parameters)
    } catch {
      report(error, module, node)
      return nil
    }
  }

  func scale(_ key: String, in root: RuleObject) -> (any Scale)? {
    guard let value = compiler.required(key, in: root), let (module, parameters, node) = read(value) else {
      return nil
    }
    guard case .scale(let make) = module.make else {
      compiler.report(.wrongStrategyKind, at: node, [("strategy", module.id), ("key", key)])
      return nil
    }
    do throws(ScoringFailure) {
      return try make(parameters)
    } catch {
      report(error, module, node)
      return nil
    }
  }

  /// Reports parts that a parameter names and that do not exist.
  func checkParts(among known: [String]) {
    for part in parts where !known.contains(part.id) {
      compiler.report(
        .unknownWord, at: part.node, [("word", part.id), ("known", known.joined(separator: ", "))],
        suggestion: spellingSuggestion(for: part.id, among: known))
    }
  }

  // MARK: - Reading

  private func read(
    _ value: NodeID
  ) -> (module: StrategyModule, parameters: StrategyParameters, node: NodeID)? {
    guard let object = compiler.object(value) else { return nil }
    compiler.check(object, allows: ["strategy", "with"])
    guard let node = compiler.required("strategy", in: object), let id = compiler.string(node) else {
      return nil
    }
    guard let module = registry[id] else {
      compiler.report(
        .unknownStrategy, at: node,
        [("strategy", id), ("known", registry.modules.map { $0.id }.joined(separator: ", "))],
        suggestion: spellingSuggestion(for: id, among: registry.modules.map { $0.id }))
      return nil
    }
    let asked: StrategyTraits = module.kind == .scale ? .increasing : .monotone
    if !module.traits.contains(asked) { isMonotone = false }
    guard let parameters = parameters(of: module, object["with"], or: value) else { return nil }
    return (module, parameters, node)
  }

  private func parameters(
    of module: StrategyModule, _ node: NodeID?, or place: NodeID
  ) -> StrategyParameters? {
    var given: RuleObject?
    if let node {
      guard let object = compiler.object(node) else { return nil }
      given = object
      let known = module.parameters.map { $0.name }
      for member in object.members where !known.contains(member.name) {
        compiler.report(
          .unknownParameter, at: member.nameNode, [("name", member.name), ("strategy", module.id)],
          suggestion: spellingSuggestion(for: member.name, among: known))
      }
    }
    return fields(module.parameters, of: given, at: node ?? place, module)
  }

  private func fields(
    _ declared: [StrategyModule.Parameter], of object: RuleObject?, at place: NodeID, _ module: StrategyModule
  ) -> StrategyParameters? {
    var values: [(name: String, value: StrategyParameters.Value)] = []
    var isComplete = true
    for parameter in declared {
      if let node = object?[parameter.name] {
        if let value = value(node, parameter.shape, parameter.name, module) {
          values.append((parameter.name, value))
        } else {
          isComplete = false
        }
      } else if let value = parameter.defaultValue {
        values.append((parameter.name, value))
      } else if parameter.isRequired {
        compiler.report(.missingKey, at: place, [("key", parameter.name)])
        isComplete = false
      }
    }
    return isComplete ? StrategyParameters(values) : nil
  }

  private func value(
    _ node: NodeID, _ shape: StrategyModule.Shape, _ name: String, _ module: StrategyModule
  ) -> StrategyParameters.Value? {
    switch shape {
    case .number(let least, let most):
      var number: Double?
      switch compiler.document.kind(of: node) {
      case .number: number = Ratio(compiler.document.number(node))?.double
      case .string: number = Ratio(share: compiler.document.string(node))?.double
      default: break
      }
      guard let number, number >= least, number <= most else {
        compiler.report(
          .badParameter, at: node,
          [("name", name), ("strategy", module.id), ("least", "\(least)"), ("most", "\(most)")])
        return nil
      }
      return .number(number)
    case .boolean:
      return compiler.boolean(node).map { .boolean($0) }
    case .text(let words):
      guard let text = compiler.string(node) else { return nil }
      if !words.isEmpty, !words.contains(text) {
        compiler.report(
          .unknownWord, at: node, [("word", text), ("known", words.joined(separator: ", "))],
          suggestion: spellingSuggestion(for: text, among: words))
        return nil
      }
      return .text(text)
    case .part:
      guard let text = compiler.string(node) else { return nil }
      parts.append((text, node))
      return .text(text)
    case .list(let element, let least):
      guard let nodes = compiler.elements(node) else { return nil }
      guard nodes.count >= least else {
        compiler.report(.emptyList, at: node)
        return nil
      }
      var values: [StrategyParameters.Value] = []
      for node in nodes {
        if let value = value(node, element, name, module) { values.append(value) }
      }
      return values.count == nodes.count ? .list(values) : nil
    case .table(let element):
      guard let object = compiler.object(node) else { return nil }
      var entries: [(name: String, value: StrategyParameters.Value)] = []
      for member in object.members {
        parts.append((member.name, member.nameNode))
        if let value = value(member.value, element, name, module) { entries.append((member.name, value)) }
      }
      return entries.count == object.members.count ? .table(StrategyParameters(entries)) : nil
    case .record(let declared):
      guard let object = compiler.object(node) else { return nil }
      compiler.check(object, allows: declared.map { $0.name })
      return fields(declared, of: object, at: node, module).map { .table($0) }
    case .aggregator:
      return aggregator(at: node, name).map { .aggregator($0) }
    }
  }

  private func report(_ failure: ScoringFailure, _ module: StrategyModule, _ node: NodeID) {
    var name = ""
    var text: LocalizedText?
    switch failure.kind {
    case .badParameter(let parameter): name = parameter
    case .other(let words): text = words
    case .noParts, .outOfRange: break
    }
    compiler.problems.append(
      Problem(
        .badParameter, file: compiler.source.file, range: compiler.document.range(of: node),
        arguments: [("name", name), ("strategy", module.id), ("least", ""), ("most", "")], text: text))
  }
}
