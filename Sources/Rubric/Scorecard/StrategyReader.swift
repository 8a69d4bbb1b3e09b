internal import JSONDocument

/// Makes the strategies that a configuration names, `{"strategy": "weighted-mean", "with": {…}}`.
struct StrategyReader {
  let compiler: RuleCompiler
  let registry: StrategyRegistry

  func aggregator(_ key: String, in root: RuleObject) -> (any Aggregator)? {
    guard let (module, parameters, node) = read(key, in: root) else { return nil }
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
    guard let (module, parameters, node) = read(key, in: root) else { return nil }
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

  private func read(
    _ key: String, in root: RuleObject
  ) -> (module: StrategyModule, parameters: StrategyParameters, node: NodeID)? {
    guard let value = compiler.required(key, in: root), let object = compiler.object(value) else {
      return nil
    }
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
    guard let parameters = parameters(of: module, object["with"]) else { return nil }
    return (module, parameters, node)
  }

  private func parameters(of module: StrategyModule, _ node: NodeID?) -> StrategyParameters? {
    var values: [(name: String, value: StrategyParameters.Value)] = []
    var given: RuleObject?
    if let node {
      guard let object = compiler.object(node) else { return nil }
      given = object
      for member in object.members where !module.parameters.contains(where: { $0.name == member.name }) {
        let known = module.parameters.map { $0.name }
        compiler.report(
          .unknownParameter, at: member.nameNode, [("name", member.name), ("strategy", module.id)],
          suggestion: spellingSuggestion(for: member.name, among: known))
      }
    }
    for parameter in module.parameters {
      guard let node = given?[parameter.name] else {
        values.append((parameter.name, parameter.defaultValue))
        continue
      }
      var number: Double?
      switch compiler.document.kind(of: node) {
      case .number: number = Ratio(compiler.document.number(node))?.double
      case .string: number = Ratio(share: compiler.document.string(node))?.double
      default: break
      }
      guard let number, number >= parameter.least, number <= parameter.most else {
        compiler.report(
          .badParameter, at: node,
          [
            ("name", parameter.name), ("strategy", module.id), ("least", "\(parameter.least)"),
            ("most", "\(parameter.most)"),
          ])
        return nil
      }
      values.append((parameter.name, .number(number)))
    }
    return StrategyParameters(values)
  }

  private func report(_ failure: ScoringFailure, _ module: StrategyModule, _ node: NodeID) {
    var name = ""
    if case .badParameter(let parameter) = failure.kind { name = parameter }
    compiler.report(
      .badParameter, at: node, [("name", name), ("strategy", module.id), ("least", ""), ("most", "")])
  }
}
