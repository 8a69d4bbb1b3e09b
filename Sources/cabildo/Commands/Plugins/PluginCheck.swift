import JSONDocument
import Reports
import Rubric
import StrategyLaws
import Workspace

/// Holds a strategy to the laws from the command line.
struct PluginCheck {
  let session: Session
  let module: StrategyModule
  let plugins: PluginSet

  /// Does it; 1 says that a law is broken, 4 that a plugin could not be asked.
  func run(with text: String?) -> ExitCode {
    guard let parameters = parameters(text) else {
      session.say(
        .unknownValue(text ?? "", option: "--with", known: ["{\"NAME\": VALUE, …}"], suggestion: nil),
        command: "plugins")
      return .badRequest
    }
    let kit = StrategyLaws(rounds: plugins[module.id] == nil ? 200 : 40)
    let language = session.language
    do throws(ScoringFailure) {
      let violations = try kit.violations(of: module, with: parameters)
      if let failure = plugins[module.id]?.failure {
        session.say(Message(text: failure.text.text(in: language.tag)))
        return .incomplete
      }
      let counterexamples = try kit.counterexamples(of: module, with: parameters)
      var lines: [String] = []
      for violation in violations {
        lines.append(CommandPhrase.lawBroken.text(in: language, ("law", violation.description)))
      }
      for example in counterexamples {
        lines.append(CommandPhrase.lawNotDeclared.text(in: language, ("law", example.description)))
      }
      let phrase: CommandPhrase = violations.isEmpty ? .lawsKept : .lawsBroken
      lines.append(
        phrase.text(in: language, ("id", module.id), ("count", "\(violations.count)")))
      let written = session.write(lines.map { terminalSafe($0) + "\n" }.joined())
      return written == .done && !violations.isEmpty ? .gateMissed : written
    } catch {
      var help = [CommandPhrase.pluginsList.text(in: language)]
      if case .other(let words) = error.kind { help = [words.text(in: language.tag)] }
      session.say(
        Message(text: CommandPhrase.needsParameters.text(in: language, ("id", module.id)), help: help))
      return .badRequest
    }
  }

  /// Reads parameters; those that are left out have their defaults. Nil for what the strategy does not take.
  private func parameters(_ text: String?) -> StrategyParameters? {
    guard let text else { return module.parameters() }
    guard let document = try? JSONDocument(parsing: Array(text.utf8)),
      document.kind(of: document.root) == .object
    else { return nil }
    var given: [(name: String, value: StrategyParameters.Value)] = []
    for member in document.members(of: document.root) {
      let name = document.string(member.name)
      guard module.parameters.contains(where: { $0.name == name }),
        let value = value(member.value, document)
      else { return nil }
      given.append((name, value))
    }
    return module.parameters(given)
  }

  private func value(_ node: NodeID, _ document: JSONDocument) -> StrategyParameters.Value? {
    switch document.kind(of: node) {
    case .number: return Ratio(document.number(node)).map { .number($0.double) }
    case .true: return .boolean(true)
    case .false: return .boolean(false)
    case .string, .name: return .text(document.string(node))
    case .null: return nil
    case .array:
      var values: [StrategyParameters.Value] = []
      for element in document.elements(of: node) {
        guard let value = value(element, document) else { return nil }
        values.append(value)
      }
      return .list(values)
    case .object:
      if let name = document.value(of: node, named: "strategy") { return aggregator(name, node, document) }
      var entries: [(name: String, value: StrategyParameters.Value)] = []
      for member in document.members(of: node) {
        guard let value = value(member.value, document) else { return nil }
        entries.append((document.string(member.name), value))
      }
      return .table(StrategyParameters(entries))
    }
  }

  private func aggregator(
    _ name: NodeID, _ node: NodeID, _ document: JSONDocument
  ) -> StrategyParameters.Value? {
    guard document.kind(of: name) == .string,
      let module = session.plugins.strategies[document.string(name)],
      case .aggregator(let make) = module.make
    else { return nil }
    var given: [(name: String, value: StrategyParameters.Value)] = []
    if let with = document.value(of: node, named: "with") {
      for member in document.members(of: with) {
        guard let value = value(member.value, document) else { return nil }
        given.append((document.string(member.name), value))
      }
    }
    return (try? make(module.parameters(given))).map { .aggregator($0) }
  }
}
