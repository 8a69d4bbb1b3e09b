package import Reports
package import Rubric

/// What the server is given by the program around it.
package struct ServerSettings {
  /// The language of all texts, where the client asks for none.
  package let language: Language
  /// The strategies that a configuration may name.
  package let registry: StrategyRegistry
  /// The path of the configuration that designs are judged by; nil for the one that the program carries.
  package let configuration: String?
  /// Returns the bytes of a file, or nil where it cannot be read.
  package let read: (String) -> [UInt8]?

  /// Makes settings.
  package init(
    language: Language, registry: StrategyRegistry, configuration: String? = nil,
    read: @escaping (String) -> [UInt8]?
  ) {
    self.language = language
    self.registry = registry
    self.configuration = configuration
    self.read = read
  }
}
