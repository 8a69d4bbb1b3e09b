// swift-tools-version: 6.2

import PackageDescription

// The fuzzer is a package of its own, because a target that needs libFuzzer would keep `swift test` from linking.
// `package` declarations end at a package's border, so the modules under test are compiled anew here, from symbolic
// links to their sources. Scripts/fuzz has the flags that instrument them.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// As in the main package's manifest.
let plugins = [
  "BooleanScale", "GoalpostScale", "LevelScale", "LogNormalScale", "PiecewiseScale",
  "Choquet", "EvidentialReasoning", "Gates", "PassFraction", "WeakestLink", "WeightedMean", "WeightedOWA",
  "ElectreTriB", "LessonVerdict", "MRSort", "MaturityLevel",
  "Lexicographic", "Promethee", "Topsis", "TopsisFixed", "Vikor",
]

let package = Package(
  name: "cabildo-fuzz",
  targets: [
    .target(name: "JSONDocument", swiftSettings: strict),
    .target(name: "LinearRegex", swiftSettings: strict),
    .target(name: "JSONPath", dependencies: ["JSONDocument", "LinearRegex"], swiftSettings: strict),
    .target(name: "JSONSchema", dependencies: ["JSONDocument", "LinearRegex"], swiftSettings: strict),
    .target(
      name: "Rubric", dependencies: ["JSONDocument", "LinearRegex", "JSONPath", "JSONSchema"],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: ["JSONDocument", "LinearRegex", "JSONPath", "JSONSchema", "Rubric", "Decisions"],
      swiftSettings: strict),
    .target(
      name: "Authoring", dependencies: ["JSONDocument", "JSONPath", "JSONSchema", "Rubric"],
      swiftSettings: strict),
    .target(name: "Decisions", dependencies: ["Rubric"], swiftSettings: strict),
    .target(name: "BuiltInFiles", dependencies: ["Rubric"], swiftSettings: strict),
    .target(
      name: "BuiltInStrategies", dependencies: ["Rubric"] + plugins.map { .byName(name: $0) },
      swiftSettings: strict),
    .executableTarget(
      name: "cabildo-fuzz",
      dependencies: [
        "JSONDocument", "LinearRegex", "JSONPath", "JSONSchema", "Rubric", "Reports", "Authoring",
        "BuiltInFiles",
        "BuiltInStrategies",
      ], swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
  ]
    + plugins.map {
      .target(name: $0, dependencies: ["Rubric"], path: "Plugins/\($0)/Sources", swiftSettings: strict)
    }
)
