/// What a measure may be: any value from the least to the most.
struct Interval: Hashable, Sendable {
  /// The least value; nil where nothing bounds it below.
  var least: Ratio?
  /// The most; nil where nothing bounds it above.
  var most: Ratio?

  /// Makes a single value.
  init(exactly value: Ratio) {
    least = value
    most = value
  }

  /// Makes an interval.
  init(least: Ratio?, most: Ratio?) {
    self.least = least
    self.most = most
  }

  /// An interval about which nothing is known.
  static let unknown = Interval(least: nil, most: nil)

  /// The value where it is certain.
  var exact: Ratio? {
    guard let least, let most, least == most else { return nil }
    return least
  }
}
