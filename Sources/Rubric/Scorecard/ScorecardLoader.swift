package import JSONDocument
internal import JSONSchema

/// Loads a scorecard from its configuration and the files that this names.
package struct ScorecardLoader {
  private let registry: StrategyRegistry
  private let read: (String) -> [UInt8]?

  /// Makes a loader; `read` returns the bytes of a file that the configuration names, by its path as written.
  package init(registry: StrategyRegistry, read: @escaping (String) -> [UInt8]?) {
    self.registry = registry
    self.read = read
  }

  /// What the authors of rubrics ask for besides.
  package struct Options: Sendable {
    /// A format that has been read before, used instead of the configuration's.
    package var format: DesignFormat?
    /// The paths of the rubrics to load instead of those that the configuration names.
    package var rubrics: [String]?
    /// Whether conditions are kept with their places, for ``Scorecard/conditions(of:in:)``.
    package var keepsConditions = false
    /// The libraries and rubrics that the scorecard names, compiled before; they are not read then.
    package var rules: CompiledRules?
    /// The text of the schema that the scorecard names, which is not read either where `rules` has its check.
    package var schema: String?
    /// Whether the scorecard says what its hash is; of rules that were compiled before, `rulesHash` must say it.
    package var makesHash = false
    /// The hash of the schema, libraries and rubrics that were compiled before, as ``Scorecard/rulesHash`` has it.
    package var rulesHash: String?
    /// The names and hashes of the plugins that the configuration names; they are a part of the scorecard's hash.
    package var pluginHashes: [String] = []

    /// Makes options that ask for nothing.
    package init() {}
  }

  private static let keys = [
    "$schema", "format", "id", "title", "about", "languages", "schema", "libraries", "rubrics", "verdict",
    "scale", "number", "overall", "judgeable", "gates", "plugins", "extends", "overrides", "baseline",
    "waivers",
  ]

  /// Loads a scorecard.
  ///
  /// - Throws: `Problems` with all that is wrong in the configuration or in the files that it names.
  package func load(
    _ bytes: [UInt8], file: String, options: Options = Options()
  ) throws(Problems) -> Scorecard {
    let configuration = try EffectiveConfiguration(bytes, file: file, read: read).source
    let document = configuration.document
    let root = RuleObject(document.root, in: document)
    let languages = Self.languages(of: root, in: document)
    let known = options.rules
    var hash = options.makesHash && options.rulesHash == nil ? ScorecardHash() : nil
    let format: DesignFormat
    if let given = options.format {
      format = given
    } else if let known, let check = known.check, let schema = options.schema {
      format = DesignFormat(check: check, places: known.shapes, carried: schema)
    } else {
      format = DesignFormat(try loadSchema(root, configuration, &hash))
    }

    let compiler = RuleCompiler(format: format, languages: languages, source: configuration)
    compiler.keepsProbes = options.keepsConditions
    compiler.measureKinds = registry.measures
    compiler.check(root, allows: Self.keys)
    let id = compiler.string("id", in: root) ?? ""
    let title = compiler.text("title", in: root) ?? LocalizedText([])
    let about = compiler.text("about", in: root) ?? LocalizedText([])
    let reader = StrategyReader(compiler: compiler, registry: registry)
    let classifier = reader.classifier("verdict", in: root)
    let scale = root.has("scale") ? reader.scale("scale", in: root) : nil
    let aggregator = reader.aggregator("number", in: root)
    let overall =
      root["overall"].map { document.kind(of: $0) == .null } == false
      ? reader.aggregator("overall", in: root) : nil
    var judgeable = Ratio(2, 3)
    if let node = root["judgeable"], let text = compiler.string(node) {
      if let share = Ratio(share: text) {
        judgeable = share
      } else {
        compiler.report(.badThreshold, at: node, [("text", text)])
      }
    }

    let rules: CompiledRules
    if let known {
      rules = known
    } else {
      rules = try compile(root, compiler, configuration, options, &hash)
    }
    // Of some rubrics only, the others' criteria are not known.
    if options.rubrics == nil {
      reader.checkParts(among: rules.rubrics.flatMap { [$0.id] + $0.criteria.map { $0.id } })
    }
    let asked = GateReader(
      compiler: compiler, verdicts: classifier?.classes.map { $0.id },
      lessons: options.rubrics == nil ? rules.rubrics.map { $0.id } : nil, hasOverall: overall != nil)
    var gates = Scorecard.Gates()
    if let node = root["gates"] { gates.apply(asked.changes(node)) }
    let overrides = asked.overrides(root)
    let baseline = root["baseline"].flatMap { compiler.string($0) }
    let waivers = root["waivers"].flatMap { compiler.string($0) }
    for problem in compiler.problems where problem.severity == .error {
      throw Problems(list: compiler.problems)
    }
    guard let classifier, let aggregator, rules.facts.count >= compiler.facts.count else {
      throw Problems(list: compiler.problems)
    }
    let rulesHash = options.makesHash ? options.rulesHash ?? hash?.rules : nil
    return Scorecard(
      id: id, title: title, about: about, languages: languages, format: format, gates: gates,
      warnings: compiler.problems, lackingTexts: compiler.lackingTexts, gateOverrides: overrides,
      baseline: baseline, waivers: waivers,
      strategies: Self.strategies(root, in: document), rubrics: rules.rubrics,
      contradictions: rules.contradictions,
      integrity: rules.integrity, facts: rules.facts, factsUsedElsewhere: rules.factsUsedElsewhere,
      fieldsRead: rules.fieldsRead, tables: rules.tables, symbols: rules.symbols, classifier: classifier,
      scale: scale, aggregator: aggregator, overall: overall, judgeableShare: judgeable,
      isMonotone: reader.isMonotone && aggregator.ownTraits?.contains(.monotone) != false,
      rulesHash: rulesHash,
      hash: rulesHash.map {
        ScorecardHash.whole(configuration: document, rules: $0, plugins: options.pluginHashes)
      })
  }

  /// Returns what a configuration says of strategies, laid out in one way.
  private static func strategies(_ root: RuleObject, in document: JSONDocument) -> String {
    var json = JSONWriter(pretty: false)
    json.beginArray()
    for key in ["verdict", "scale", "number", "overall", "judgeable"] {
      if let node = root[key] { json.value(node, of: document) } else { json.null() }
    }
    json.endArray()
    return json.text
  }

  /// Compiles the libraries and rubrics that a scorecard names; what is wrong is reported and left out.
  private func compile(
    _ root: RuleObject, _ compiler: RuleCompiler, _ configuration: RuleCompiler.Source, _ options: Options,
    _ hash: inout ScorecardHash?
  ) throws(Problems) -> CompiledRules {
    var rules = CompiledRules(fieldsRead: compiler.fieldsRead)
    var scope = RuleCompiler.Scope()
    let libraryFiles = files("libraries", in: root, compiler)
    var rubricFiles = files("rubrics", in: root, compiler)
    if let rubrics = options.rubrics { rubricFiles = rubrics.map { ($0, root.node, 1) } }
    for (path, node, _) in libraryFiles {
      guard let source = try open(path, at: node, compiler, configuration) else { continue }
      hash?.add(source.document)
      let library = compiler.library(source, scope: &scope)
      rules.integrity += library.integrity
      rules.contradictions += library.contradictions
    }
    for (path, node, weight) in rubricFiles {
      guard let file = try open(path, at: node, compiler, configuration),
        let (source, overrides) = try RubricExtension(compiler: compiler, read: read).resolve(file),
        var result = compiler.rubric(source, weight: weight, scope: scope)
      else { continue }
      hash?.add(source.document, weight: weight)
      result.rubric.overrides = overrides
      if source.places != nil { result.rubric.whole = source }
      rules.rubrics.append(result.rubric)
      rules.contradictions += result.contradictions
    }
    compiler.compileRemainingFacts()
    compiler.source = configuration
    for slot in compiler.facts {
      guard let expression = slot.expression, let type = slot.type else { break }
      let place = slot.source.place(of: slot.source.document.range(of: slot.node))
      rules.facts.append(
        Scorecard.Fact(
          name: slot.name, expression: expression, type: type, file: place.file, range: place.range,
          uses: slot.uses))
    }
    rules.factsUsedElsewhere = compiler.uses
    rules.fieldsRead = compiler.fieldsRead
    rules.tables = compiler.tables
    rules.symbols = compiler.symbols
    rules.shapes = compiler.format.places
    return rules
  }

  /// Parses a file and refuses members of the same name.
  ///
  /// - Throws: `Problems` with the place.
  package static func parse(_ bytes: [UInt8], file: String) throws(Problems) -> JSONDocument {
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      throw Problems(list: [
        Problem(.invalidJSON, file: file, range: error.range, related: error.opening, detail: .syntax(error))
      ])
    }
    let duplicates = document.duplicateNames()
    if duplicates.isEmpty { return document }
    throw Problems(
      list: duplicates.map { duplicate in
        Problem(
          .duplicateMember, file: file, range: duplicate.second, related: duplicate.first,
          arguments: [("name", duplicate.name)])
      })
  }

  private static func languages(of root: RuleObject, in document: JSONDocument) -> [String] {
    guard let node = root["languages"] else { return ["en", "es"] }
    var languages: [String] = []
    for element in document.elements(of: node) {
      let language = document.string(element)
      // A text has one member for a language, however often the language is named.
      if !languages.contains(language) { languages.append(language) }
    }
    return languages
  }

  private func loadSchema(
    _ root: RuleObject, _ configuration: RuleCompiler.Source, _ hash: inout ScorecardHash?
  ) throws(Problems) -> JSONSchema {
    let document = configuration.document
    guard let node = root["schema"] else {
      throw Problems(list: [
        Problem(
          .missingKey, file: configuration.file,
          range: configuration.place(of: document.range(of: document.root)).range,
          arguments: [("key", "schema")])
      ])
    }
    let path = document.string(node)
    guard let bytes = read(path) else {
      throw Problems(list: [Self.missing(path, at: node, configuration)])
    }
    let schema = try Self.parse(bytes, file: path)
    hash?.add(schema)
    do throws(JSONSchemaError) {
      return try DesignFormat.compile(schema)
    } catch {
      throw Problems(list: [
        Problem(.badSchema, file: path, range: error.range, detail: .schema(error))
      ])
    }
  }

  private func open(
    _ path: String, at node: NodeID, _ compiler: RuleCompiler, _ configuration: RuleCompiler.Source
  ) throws(Problems) -> RuleCompiler.Source? {
    guard let bytes = read(path) else {
      compiler.problems.append(Self.missing(path, at: node, configuration))
      return nil
    }
    return RuleCompiler.Source(file: path, document: try Self.parse(bytes, file: path))
  }

  private static func missing(
    _ path: String, at node: NodeID, _ configuration: RuleCompiler.Source
  ) -> Problem {
    let place = configuration.place(of: configuration.document.range(of: node))
    return Problem(.missingFile, file: place.file, range: place.range, arguments: [("path", path)])
  }

  /// Reads a list of files: paths, or objects with a path and a weight.
  private func files(
    _ key: String, in root: RuleObject, _ compiler: RuleCompiler
  ) -> [(path: String, node: NodeID, weight: Int)] {
    guard let list = root[key] else { return [] }
    var files: [(path: String, node: NodeID, weight: Int)] = []
    for element in compiler.elements(list) ?? [] {
      if compiler.document.kind(of: element) == .string {
        files.append((compiler.document.string(element), element, 1))
      } else if let object = compiler.object(element) {
        compiler.check(object, allows: ["file", "weight"])
        guard let node = compiler.required("file", in: object), let path = compiler.string(node) else {
          continue
        }
        let weight = object["weight"].map { compiler.integer($0, in: 1...100) } ?? 1
        files.append((path, node, weight ?? 1))
      }
    }
    return files
  }
}
