internal import JSONDocument
internal import JSONPath

/// A path (RFC 9535) that selects nodes.
///
/// Paths of plain names and `[*]`, nearly all there are, are walked step by step, because only so can a list
/// that is not stated be told from one that is empty.
enum Selection: Sendable {
  /// One step of a plain path.
  enum Step: Sendable {
    case name(JSONName)
    case each
  }

  case plain([Step])
  case search(MemberSearch)
  case general(JSONPath)
}
