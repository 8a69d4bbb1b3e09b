import Foundation
import TestSupport
import Testing

/// A repository with a history, made by real git, in a folder that is gone when the test ends.
struct ScratchRepository {
  let folder: TemporaryFolder

  /// Makes a repository without commits.
  init() throws {
    folder = try TemporaryFolder()
    try git("init --quiet --initial-branch main")
  }

  /// Runs git; a failure is an issue of the test.
  @discardableResult
  func git(_ arguments: String) throws -> String {
    let outcome = try shell("git " + arguments)
    #expect(outcome.code == 0, "git \(arguments): \(outcome.errorText)")
    return outcome.outputText
  }

  /// Commits everything and returns the commit.
  @discardableResult
  func commit(_ message: String) throws -> String {
    try git("add --all")
    try git("commit --quiet --message '\(message)'")
    return try git("rev-parse HEAD").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Runs `cabildo` with some words behind it.
  func cabildo(_ words: String) throws -> BuiltCommand.Outcome { try shell("\"$CABILDO\" " + words) }

  /// Runs a script in the repository.
  func shell(_ script: String) throws -> BuiltCommand.Outcome {
    try BuiltCommand.shell(
      script, in: folder.path,
      environment: [
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A Test",
        "GIT_AUTHOR_EMAIL": "test@example.org", "GIT_COMMITTER_NAME": "A Test",
        "GIT_COMMITTER_EMAIL": "test@example.org", "HOME": folder.path,
      ])
  }

  /// Writes the sound example as a design, with some changes of its members.
  func writeDesign(_ name: String, _ change: (inout [String: Any]) -> Void = { _ in }) throws {
    let bytes = try #require(SharedMaterial.checkoutBytes("Designs/illustration-water-security.json"))
    var design = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    change(&design)
    let data = try JSONSerialization.data(withJSONObject: design, options: [.sortedKeys, .prettyPrinted])
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: folder.file(name)).deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    try folder.write([UInt8](data), to: name)
  }

  /// What a lint found, as JSON.
  func findings(_ outcome: BuiltCommand.Outcome) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
    return try #require(object?["findings"] as? [[String: Any]])
  }

  /// Whether git is there.
  static let hasGit: Bool = {
    let outcome = try? BuiltCommand.shell("git --version")
    return outcome?.code == 0
  }()
}
