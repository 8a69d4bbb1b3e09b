import Workspace

extension OptionDeclaration {
  /// What every command takes that loads a scorecard.
  static let scorecard: [OptionDeclaration] = [.config] + plugins

  /// What every command takes that may start a process plugin.
  static let plugins: [OptionDeclaration] = [.allowPlugin, .pluginTimeout]

  /// What is allowed to run.
  static let allowPlugin = OptionDeclaration(
    "allow-plugin", value: .text(.pluginHashWord), isRepeatable: true, help: .allowPluginHelp)

  /// How long a plugin may take.
  static let pluginTimeout = OptionDeclaration(
    "plugin-timeout", value: .number(.numberWord, 1...600), help: .pluginTimeoutHelp)
}

extension Session {
  /// Takes the options about process plugins.
  ///
  /// - Throws: `UsageError` for one that says nothing.
  mutating func allowPlugins(_ parsed: ParsedArguments) throws(UsageError) {
    for occurrence in parsed.occurrences where occurrence.name == "allow-plugin" {
      guard let allowance = PluginPolicy.Allowance(occurrence.value) else {
        throw .unknownValue(
          occurrence.value, option: "--allow-plugin", known: ["NAME@sha256:HASH"], suggestion: nil)
      }
      pluginPolicy.allowances.append(allowance)
    }
    if let seconds = parsed.number(of: "plugin-timeout") { pluginPolicy.seconds = seconds }
  }
}
