// swift-tools-version: 6.2

import PackageDescription

/// Flags shared by all targets. Together they make data races, hidden imports, untyped existentials
/// and unmarked unsafe memory use compile errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Flags of the floors that must also compile, unchanged, as Embedded Swift for WebAssembly.
let lower: [SwiftSetting] = strict + [.treatWarning("EmbeddedRestrictions", as: .error)]

/// The scoring strategies, one folder each in `Plugins`.
let plugins = [
  // Scales.
  "BooleanScale", "GoalpostScale", "LevelScale", "LogNormalScale", "PiecewiseScale",
  // Aggregators.
  "Choquet", "EvidentialReasoning", "Gates", "PassFraction", "WeakestLink", "WeightedMean", "WeightedOWA",
  // Classifiers.
  "ElectreTriB", "LessonVerdict", "MRSort", "MaturityLevel",
  // Comparators.
  "Lexicographic", "Promethee", "Topsis", "TopsisFixed", "Vikor",
]

/// The reports that are modules of their own, one folder each in `Plugins`.
let reporters: [String] = []

let package = Package(
  name: "cabildo",
  products: [
    .executable(name: "cabildo", targets: ["cabildo"]),
    .library(name: "Rubric", targets: ["Rubric"]),
    .library(name: "CabildoKit", targets: ["CabildoKit"]),
  ],
  targets: [
    // The lower floors: Swift standard library only.
    .target(name: "JSONDocument", swiftSettings: lower),
    .target(name: "LinearRegex", swiftSettings: lower),
    .target(name: "JSONPath", dependencies: ["JSONDocument", "LinearRegex"], swiftSettings: lower),
    .target(name: "JSONSchema", dependencies: ["JSONDocument", "LinearRegex"], swiftSettings: lower),
    .target(
      name: "Rubric",
      dependencies: ["JSONDocument", "LinearRegex", "JSONPath", "JSONSchema"],
      swiftSettings: lower),
    .target(
      name: "Reports",
      dependencies: ["JSONDocument", "LinearRegex", "JSONPath", "JSONSchema", "Rubric", "Decisions"],
      swiftSettings: lower),
    .target(
      name: "Authoring", dependencies: ["JSONDocument", "JSONPath", "JSONSchema", "Rubric"],
      swiftSettings: lower),
    .target(name: "BuiltInFiles", dependencies: ["Rubric"], swiftSettings: lower),
    .target(name: "StrategyLaws", dependencies: ["Rubric"], swiftSettings: lower),
    .target(
      name: "BuiltInStrategies", dependencies: ["Rubric"] + plugins.map { .byName(name: $0) },
      swiftSettings: lower),
    .target(name: "Decisions", dependencies: ["Rubric"], swiftSettings: lower),
    .target(
      name: "Engine",
      dependencies: [
        "JSONDocument", "JSONSchema", "Rubric", "Decisions", "Reports", "Authoring", "BuiltInStrategies",
      ],
      swiftSettings: lower),

    // The library for other packages: evaluates designs, and reads no files.
    .target(
      name: "CabildoKit",
      dependencies: ["JSONDocument", "Rubric", "Reports", "BuiltInFiles", "BuiltInStrategies"],
      swiftSettings: lower),

    // The language server: no files, no threads; what it needs to read it is given.
    .target(
      name: "LanguageServer",
      dependencies: ["JSONDocument", "JSONSchema", "Rubric", "Reports", "Authoring", "BuiltInFiles"],
      swiftSettings: strict),

    // The edge: files, processes, terminals.
    .target(name: "CProcess"),
    .target(
      name: "Workspace",
      dependencies: [
        "CProcess", "JSONDocument", "JSONSchema", "Rubric", "Authoring", "Reports", "BuiltInFiles",
      ],
      swiftSettings: strict),
    .target(
      name: "Workbench", dependencies: ["Engine", "JSONDocument", "Reports", "Rubric"], exclude: ["Page"],
      swiftSettings: strict),
    .executableTarget(
      name: "cabildo",
      dependencies: [
        "Engine", "Workbench",
        "JSONDocument", "JSONSchema", "Rubric", "Reports", "BuiltInFiles", "BuiltInStrategies", "Decisions",
        "Authoring", "Workspace", "LanguageServer", "StrategyLaws",
      ] + (plugins + reporters).map { .byName(name: $0) },
      swiftSettings: strict),

    // Writes the rules that the command carries, compiled; run by Scripts/embed-files.
    .executableTarget(
      name: "compile-rules", dependencies: ["Rubric", "Authoring", "BuiltInStrategies", "Engine"],
      swiftSettings: strict),

    // Measurements.
    .executableTarget(
      name: "evaluate-benchmark",
      dependencies: ["JSONDocument", "Rubric", "BuiltInFiles"] + plugins.map { .byName(name: $0) },
      path: "Benchmarks/evaluate", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),

    .executableTarget(
      name: "keystroke-benchmark",
      dependencies: ["LanguageServer", "JSONDocument", "Reports", "Rubric", "BuiltInStrategies", "Workspace"]
        + plugins.map { .byName(name: $0) },
      path: "Benchmarks/keystroke", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),

    // Tests.
    .executableTarget(
      name: "conformance-probe", dependencies: ["JSONDocument", "JSONPath", "JSONSchema"],
      path: "Sources/conformance-probe", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "engine-probe", dependencies: ["Engine", "JSONDocument", "Rubric"], swiftSettings: strict),
    .target(
      name: "StrategyTestSupport", dependencies: ["Rubric", "StrategyLaws", "JSONDocument", "TestSupport"],
      path: "Tests/StrategyTestSupport", swiftSettings: strict),
    .testTarget(
      name: "JSONDocumentTests", dependencies: ["JSONDocument", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LinearRegexTests", dependencies: ["LinearRegex", "JSONDocument", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "JSONPathTests", dependencies: ["JSONPath", "JSONDocument", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "JSONSchemaTests",
      dependencies: ["JSONSchema", "JSONDocument", "LinearRegex", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RubricTests",
      dependencies: [
        "Rubric", "JSONDocument", "JSONSchema", "BuiltInFiles", "BuiltInStrategies", "StrategyLaws",
        "TestSupport",
      ] + plugins.map { .byName(name: $0) },
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Rubric", "JSONDocument", "JSONPath", "JSONSchema", "LinearRegex", "BuiltInFiles",
        "BuiltInStrategies", "TestSupport",
      ]
        + plugins.map { .byName(name: $0) },
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "CabildoKitTests", dependencies: ["CabildoKit", "Rubric", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "AuthoringTests",
      dependencies: ["Authoring", "Rubric", "JSONDocument", "JSONSchema", "BuiltInFiles", "TestSupport"]
        + plugins.map { .byName(name: $0) },
      swiftSettings: strict),
    .testTarget(
      name: "StrategyLawsTests",
      dependencies: [
        "StrategyLaws", "BuiltInStrategies", "Rubric", "JSONDocument", "JSONSchema", "StrategyTestSupport",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DecisionsTests",
      dependencies: ["Decisions", "BuiltInStrategies", "Rubric", "StrategyTestSupport", "TestSupport"]
        + plugins.map { .byName(name: $0) },
      swiftSettings: strict),
    .testTarget(
      name: "EngineTests",
      dependencies: [
        "Engine", "BuiltInFiles", "BuiltInStrategies", "Rubric", "Reports", "Decisions", "JSONDocument",
        "TestSupport",
      ] + plugins.map { .byName(name: $0) },
      swiftSettings: strict),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: [
        "LanguageServer", "JSONDocument", "Reports", "Rubric", "BuiltInFiles", "BuiltInStrategies",
        "Workspace", "TestSupport",
      ] + plugins.map { .byName(name: $0) },
      swiftSettings: strict),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: ["Workspace", "Reports", "Rubric", "JSONDocument", "TestSupport"]
        + plugins.map { .byName(name: $0) },
      swiftSettings: strict),
    .testTarget(
      name: "CabildoTests",
      dependencies: [
        "cabildo", "Workspace", "Reports", "Rubric", "Decisions", "JSONDocument", "JSONSchema", "TestSupport",
      ],
      swiftSettings: strict),
  ]
    + plugins.map {
      .target(
        name: $0, dependencies: ["Rubric"], path: "Plugins/\($0)/Sources", swiftSettings: lower)
    }
    + reporters.map {
      .target(
        name: $0, dependencies: ["Rubric", "Reports"], path: "Plugins/\($0)/Sources", swiftSettings: lower)
    }
    + reporters.map {
      .testTarget(
        name: "\($0)Tests",
        dependencies: [
          .byName(name: $0), "BuiltInFiles", "BuiltInStrategies", "JSONDocument", "Reports", "Rubric",
        ],
        path: "Plugins/\($0)/Tests", swiftSettings: strict)
    }
    + plugins.map {
      .testTarget(
        name: "\($0)Tests",
        dependencies: [.byName(name: $0), "Rubric", "StrategyLaws", "StrategyTestSupport"],
        path: "Plugins/\($0)/Tests", swiftSettings: strict)
    }
)
