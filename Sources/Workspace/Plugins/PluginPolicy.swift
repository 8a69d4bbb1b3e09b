/// Which process plugins may run, and how much of the machine each may use.
package struct PluginPolicy: Sendable {
  /// A plugin with the content that is allowed.
  package struct Allowance: Hashable, Sendable {
    /// The plugin's name.
    package let name: String
    /// The SHA-256 of its folder, as 64 hexadecimal digits.
    package let hash: String

    /// Reads `NAME@sha256:HASH`; nil for anything else.
    package init?(_ text: String) {
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].hasPrefix("sha256:") else { return nil }
      let digits = parts[1].dropFirst(7)
      guard digits.utf8.count == 64, digits.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else {
        return nil
      }
      name = String(parts[0])
      hash = String(digits)
    }
  }

  /// What may run.
  package var allowances: [Allowance] = []
  /// The seconds that an answer may take.
  package var seconds = 10
  /// The seconds of processor time that a plugin may use in all.
  package var cpuSeconds = 120
  /// The bytes of address space.
  package var memoryBytes = 1 << 30
  /// The bytes that an answer may have.
  package var outputBytes = 16 << 20

  /// Allows nothing.
  package init() {}

  /// Returns the hash that is allowed for a plugin; nil where it is not allowed. What was allowed last counts.
  func allowed(_ name: String) -> String? {
    for allowance in allowances.reversed() where allowance.name == name { return allowance.hash }
    return nil
  }

  /// The name of the file beside a configuration that holds allowances, one a line.
  package static let lockFile = "cabildo-plugins.lock"

  /// Adds the allowances of the lock file in a folder, where there is one; they count less than those that are there.
  ///
  /// Lines that begin with `#` and empty ones are passed over.
  ///
  /// - Throws: `FileFailure` where it is there and cannot be read.
  package mutating func addLockFile(in folder: String) throws(FileFailure) {
    let path = Path.join(folder, Self.lockFile)
    guard FileSystem.status(of: path) != nil else { return }
    var found: [Allowance] = []
    for line in String(decoding: try InputFile.read(path), as: UTF8.self).split(separator: "\n") {
      let text = line.split(separator: " ").joined()
      if let allowance = Allowance(text) { found.append(allowance) }
    }
    allowances = found + allowances
  }
}
