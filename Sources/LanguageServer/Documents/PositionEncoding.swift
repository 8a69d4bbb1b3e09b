/// What a client counts within a line.
enum PositionEncoding: String {
  /// Bytes of UTF-8.
  case utf8 = "utf-8"
  /// Code units of UTF-16, which every client understands.
  case utf16 = "utf-16"

  /// Chooses from what a client offers: UTF-8, which needs no conversion, else UTF-16.
  init(offered: [String]) {
    self = offered.contains(PositionEncoding.utf8.rawValue) ? .utf8 : .utf16
  }
}
