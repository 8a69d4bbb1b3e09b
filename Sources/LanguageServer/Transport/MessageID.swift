/// The id of a request: a number or a string, kept as the client wrote it.
struct MessageID: Hashable {
  /// The id as JSON.
  let json: String
}
