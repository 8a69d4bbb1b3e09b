import BuiltInStrategies
import FoundationEssentials
import JSONDocument
import JSONSchema
import Rubric
import TestSupport
import Testing

/// What keeps folders, manifest and registry in step.
@Suite struct PluginFolderTests {
  /// The folders of strategies; reports have folders there too.
  static let folders: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: SharedMaterial.checkout + "/Plugins")) ?? [])
    .filter { text("Plugins/\($0)/Sources/\($0).swift").contains("StrategyModule(") }.sorted()

  private static func text(_ path: String) -> String {
    String(decoding: SharedMaterial.checkoutBytes(path) ?? [], as: UTF8.self)
  }

  @Test("There are plugins, and as many as are registered")
  func count() {
    #expect(Self.folders.count == StrategyRegistry.builtIn.modules.count)
    #expect(Self.folders.count > 20)
  }

  @Test("Each folder is in the manifest, in the registry, and holds itself to the laws", arguments: folders)
  func folder(_ name: String) {
    #expect(Self.text("Package.swift").contains("\"\(name)\""))
    let registry = Self.text("Sources/BuiltInStrategies/BuiltInStrategies.swift")
    #expect(registry.contains("import \(name)\n"))
    #expect(registry.contains("    \(name).module,\n"))
    #expect(Self.text("Plugins/\(name)/Tests/\(name)Tests.swift").contains("of: \(name).module"))
  }

  @Test("Each strategy imports the engine's public interface and nothing else", arguments: folders)
  func imports(_ name: String) {
    let source = Self.text("Plugins/\(name)/Sources/\(name).swift")
    let imports = source.split(separator: "\n").filter { $0.contains("import ") && !$0.contains("///") }
    #expect(imports == ["public import Rubric"])
    #expect(!source.contains("package "))
  }

  @Test(
    "Each id is unique and every text is there in every language", arguments: StrategyRegistry.builtIn.modules
  )
  func texts(_ module: StrategyModule) {
    #expect(StrategyRegistry.builtIn.modules.filter { $0.id == module.id }.count == 1)
    #expect(!module.reference.isEmpty)
    var texts = [module.title, module.summary]
    func add(_ parameters: [StrategyModule.Parameter]) {
      for parameter in parameters {
        texts.append(parameter.summary)
        add(parameter.shape)
      }
    }
    func add(_ shape: StrategyModule.Shape) {
      switch shape {
      case .record(let fields): add(fields)
      case .list(let element, _): add(element)
      case .table(let value): add(value)
      case .number, .boolean, .text, .part, .aggregator: break
      }
    }
    add(module.parameters)
    for text in texts { #expect(text.has("en") && text.has("es") && text.has("pt"), "\(text)") }
    #expect(module.summary.text(in: "en").count > 100)
    #expect(module.summary.text(in: "es").count > 100)
    #expect(module.summary.text(in: "pt").count > 100)
  }

  @Test("The JSON Schema of the parameters is one", arguments: StrategyRegistry.builtIn.modules)
  func schemas(_ module: StrategyModule) throws {
    for language in ["en", "es", "pt"] {
      let text = module.parameterSchema(in: language)
      let schema = try JSONSchema(JSONDocument(parsing: Array(text.utf8)))
      let unknown = try JSONDocument(parsing: Array(#"{"no such parameter": 1}"#.utf8))
      #expect(!schema.validate(unknown).isValid)
      if !module.parameters.contains(where: { $0.isRequired }) {
        #expect(schema.validate(try JSONDocument(parsing: Array("{}".utf8))).isValid)
      }
    }
  }
}
