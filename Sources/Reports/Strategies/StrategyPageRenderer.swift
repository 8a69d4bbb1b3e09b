package import Rubric

/// Lays out what a strategy is and can be told, for a terminal.
package struct StrategyPageRenderer {
  /// The language of the text.
  package let language: Language
  /// The width of lines in columns, at least 40.
  package let width: Int

  /// Makes a renderer.
  package init(language: Language, width: Int) {
    self.language = language
    self.width = max(width, 40)
  }

  /// Returns a line for each strategy, kind by kind.
  package func list(_ modules: [StrategyModule]) -> String {
    var text = ""
    for kind in StrategyModule.Kind.allCases {
      let own = modules.filter { $0.kind == kind }.sorted { $0.id < $1.id }
      if own.isEmpty { continue }
      if !text.isEmpty { text += "\n" }
      text += label(.kinds(kind)) + "\n"
      for module in own {
        let held = traits(of: module).held
        let promises = held.isEmpty ? "" : " (" + held.joined(separator: "; ") + ")"
        text += block(module.id + ": " + words(module.title) + promises, indent: 2)
      }
    }
    return text
  }

  /// Returns a line for each measure kind that the program is built with; nothing where there is none.
  package func list(_ measures: [MeasureModule]) -> String {
    var text = measures.isEmpty ? "" : label(.measures) + "\n"
    for module in measures.sorted(by: { $0.id < $1.id }) {
      text += block(module.id + ": " + words(module.title) + ". " + words(module.summary), indent: 2)
    }
    return text
  }

  /// Returns the page of a strategy.
  package func text(_ module: StrategyModule) -> String {
    var text = block(module.id + ": " + words(module.title), indent: 0)
    text += block(label(.kind(module.kind)), indent: 0)
    text += "\n" + block(words(module.summary), indent: 0)
    if !module.parameters.isEmpty {
      text += "\n" + label(.parameters) + "\n"
      for parameter in module.parameters { text += lines(of: parameter, indent: 2) }
    }
    let (held, others) = traits(of: module)
    if !held.isEmpty { text += "\n" + block(label(.traits) + ": " + held.joined(separator: "; "), indent: 0) }
    if !others.isEmpty {
      text += block(label(.counterTraits) + ": " + others.joined(separator: "; "), indent: 0)
    }
    return text + "\n" + block(label(.source) + ": " + module.reference, indent: 0)
  }

  /// The traits that a strategy promises with its default parameters, and those that it does not.
  private func traits(of module: StrategyModule) -> (held: [String], others: [String]) {
    var held: [String] = []
    var others: [String] = []
    for (trait, name) in StrategyTraits.all where concerns(trait, module.kind) {
      if module.traits.contains(trait) {
        held.append(words(name))
      } else if trait != .absoluteWeights {
        // An exception that a strategy does not make is nothing that it lacks.
        others.append(words(name))
      }
    }
    return (held, others)
  }

  /// Traits that a kind of strategy can have at all.
  private func concerns(_ trait: StrategyTraits, _ kind: StrategyModule.Kind) -> Bool {
    switch kind {
    case .scale: trait == .increasing || trait == .decreasing
    case .aggregator: trait != .increasing && trait != .decreasing && trait != .independentOfOthers
    case .classifier: trait == .monotone || trait == .usesWeights || trait == .absoluteWeights
    case .comparator: trait == .monotone || trait == .usesWeights || trait == .independentOfOthers
    }
  }

  private func lines(of parameter: StrategyModule.Parameter, indent: Int) -> String {
    var line = parameter.name + ": " + words(parameter.summary) + " (" + shape(parameter.shape)
    if let value = parameter.defaultValue {
      line += "; " + StrategyPagePhrase.standard.text(in: language, ("value", value.json))
    } else {
      line += "; " + label(parameter.isRequired ? .required : .optional)
    }
    return block(line + ")", indent: indent) + fields(of: parameter.shape, indent: indent + 2)
  }

  private func fields(of shape: StrategyModule.Shape, indent: Int) -> String {
    switch shape {
    case .record(let fields):
      var text = ""
      for field in fields { text += lines(of: field, indent: indent) }
      return text
    case .list(let element, _): return self.fields(of: element, indent: indent)
    case .table(let value): return fields(of: value, indent: indent)
    case .number, .boolean, .text, .part, .aggregator: return ""
    }
  }

  private func shape(_ shape: StrategyModule.Shape) -> String {
    switch shape {
    case .number(let least, let most):
      StrategyPagePhrase.numberRange.text(
        in: language, ("least", StrategyParameters.Value.number(least).json),
        ("most", StrategyParameters.Value.number(most).json))
    case .boolean: label(.yesOrNo)
    case .text(let words):
      words.isEmpty
        ? label(.anyText)
        : StrategyPagePhrase.oneOf.text(in: language, ("words", words.joined(separator: ", ")))
    case .part: label(.partID)
    case .list(let element, _):
      StrategyPagePhrase.list.text(in: language, ("element", self.shape(element)))
    case .table(let value): StrategyPagePhrase.table.text(in: language, ("element", self.shape(value)))
    case .record: label(.fields)
    case .aggregator: label(.aggregator)
    }
  }

  private func block(_ text: String, indent: Int) -> String {
    var result = ""
    for line in TextWrapper.lines(of: text, width: width - indent) {
      result += String(repeating: " ", count: indent) + line + "\n"
    }
    return result
  }

  private func label(_ phrase: StrategyPagePhrase) -> String {
    phrase.text(in: language)
  }

  private func words(_ text: LocalizedText) -> String {
    text.text(in: language.tag)
  }
}
