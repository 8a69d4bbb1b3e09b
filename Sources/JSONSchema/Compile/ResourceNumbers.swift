/// The numbers of resources by their URIs.
struct ResourceNumbers {
  private var uris: [(uri: String, number: UInt32)] = []
  /// The same by URI, once there are many.
  private var numbers: [String: UInt32] = [:]
  private static let many = 16

  /// Returns the number of a resource, or nil.
  subscript(uri: String) -> UInt32? {
    if uris.count > Self.many { return numbers[uri] }
    for known in uris where known.uri == uri { return known.number }
    return nil
  }

  /// Makes a resource known by a URI, unless another is.
  mutating func add(_ number: UInt32, uri: String) {
    guard self[uri] == nil else { return }
    uris.append((uri, number))
    guard uris.count > Self.many else { return }
    if numbers.isEmpty {
      for known in uris { numbers[known.uri] = known.number }
    } else {
      numbers[uri] = number
    }
  }
}
