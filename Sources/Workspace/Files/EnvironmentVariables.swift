internal import Glibc

/// The process's environment.
package enum EnvironmentVariables {
  /// Returns the variables of these names that are set.
  package static func values(of names: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for name in names {
      if let value = unsafe getenv(name) { values[name] = unsafe String(cString: value) }
    }
    return values
  }
}
