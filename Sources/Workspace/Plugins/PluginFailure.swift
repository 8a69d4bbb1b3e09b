package import Rubric

/// What is wrong with a process plugin; every one names the plugin.
package struct PluginFailure: Error, Hashable, Sendable {
  /// What went wrong.
  package enum Kind: Hashable, Sendable {
    /// The user has not allowed it; `hash` is that of its folder.
    case notAllowed(hash: String)
    /// It is not what the user allowed any more.
    case changed(allowed: String, found: String)
    /// Its folder or manifest cannot be used, for this reason.
    case badManifest(String)
    /// It could not be started.
    case notStarted
    /// It ended, or closed its output, without an answer.
    case ended
    /// It did not answer in time.
    case timedOut(seconds: Int)
    /// It wrote more than an answer may have.
    case tooMuchOutput(limit: Int)
    /// It wrote something that is no JSON-RPC 2.0 response.
    case badMessage
    /// It answered another request than the one that was asked.
    case wrongID
    /// It speaks another version of the protocol, or does not say which.
    case wrongProtocol
    /// It is of another name or kind than its manifest says.
    case otherPlugin
    /// It refused, in its own words.
    case refused(String)
    /// It gave another number of results than it was asked for.
    case wrongCount
    /// It gave a result that is no number from 0 to 1, or no class that it declares.
    case outOfRange
  }

  /// The plugin's name.
  package let plugin: String
  /// What went wrong.
  package let kind: Kind

  /// Makes a failure.
  package init(_ plugin: String, _ kind: Kind) {
    self.plugin = plugin
    self.kind = kind
  }

  /// The failure as a strategy reports it, in words, so that an evaluation is incomplete and says why.
  package var scoringFailure: ScoringFailure { ScoringFailure(.other(text)) }
}
