// swift-tools-version: 6.2

import PackageDescription

// The benchmarks of the ground floors are a package of their own, so that the main one builds without Foundation, which
// they compare with. They compile the modules that they measure anew, from symbolic links to their sources, because
// `package` declarations end at a package's border. The folder `evaluate` belongs to the main package.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "cabildo-benchmarks",
  targets: [
    .target(name: "JSONDocument", swiftSettings: strict),
    .target(name: "LinearRegex", swiftSettings: strict),
    .target(name: "JSONPath", dependencies: ["JSONDocument", "LinearRegex"], swiftSettings: strict),
    .target(name: "JSONSchema", dependencies: ["JSONDocument", "LinearRegex"], swiftSettings: strict),
    .executableTarget(
      name: "cabildo-bench", dependencies: ["JSONDocument", "LinearRegex", "JSONPath", "JSONSchema"],
      swiftSettings: strict),
  ]
)
