package import Reports
package import Rubric

/// What the server is given by the program around it.
package struct ServerSettings {
  /// The language of all texts, where the client asks for none.
  package let language: Language
  /// The strategies that a configuration may name.
  package let registry: StrategyRegistry
  /// The path of the configuration that all designs are judged by; nil for the nearest of each.
  package let configuration: String?
  /// Returns the bytes of a file, or nil where it cannot be read.
  package let read: (String) -> [UInt8]?
  /// What the server cannot know by itself.
  package let surroundings: Surroundings

  /// What the program around the server knows of configurations and of the day.
  package struct Surroundings {
    /// Returns the path of the configuration that a design at a path is judged by; nil for the one that the program carries.
    package let configuration: (String) -> String?
    /// Tells whether a path is named by a pattern of paths, both as the configuration's folder sees them.
    package let isNamed: (_ path: String, _ pattern: String) -> Bool
    /// Returns the day for which waivers count, YYYY-MM-DD.
    package let today: () -> String

    /// Surroundings without configurations.
    package static var none: Surroundings {
      Surroundings(configuration: { _ in nil }, isNamed: { $0 == $1 }, today: { "" })
    }

    /// Makes surroundings.
    package init(
      configuration: @escaping (String) -> String?, isNamed: @escaping (String, String) -> Bool,
      today: @escaping () -> String
    ) {
      self.configuration = configuration
      self.isNamed = isNamed
      self.today = today
    }
  }

  /// Makes settings.
  package init(
    language: Language, registry: StrategyRegistry, configuration: String? = nil,
    surroundings: Surroundings = .none, read: @escaping (String) -> [UInt8]?
  ) {
    self.language = language
    self.registry = registry
    self.configuration = configuration
    self.surroundings = surroundings
    self.read = read
  }
}
