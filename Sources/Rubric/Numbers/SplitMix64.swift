/// A generator of 64-bit numbers that gives the same stream on every platform (Steele, Lea and Flood, 2014).
///
/// The state is a counter, so that any place of the stream is reached in one step: whoever computes draw number
/// n gets the same bits, in whatever order or thread.
public struct SplitMix64: Hashable, Sendable {
  private var state: UInt64

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Makes a stream.
  public init(seed: UInt64) {
    state = seed
  }

  /// Makes the stream of one analysis, so that analyses with one seed do not share their draws: the seed, mixed
  /// with the FNV-1a hash of the analysis's name.
  public init(seed: UInt64, analysis: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in analysis.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.init(seed: seed ^ hash)
  }

  /// Returns the stream without its first `count` numbers.
  public func skipping(_ count: UInt64) -> SplitMix64 {
    SplitMix64(seed: state &+ count &* Self.step)
  }

  /// Returns the next number.
  public mutating func next() -> UInt64 {
    state &+= Self.step
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns the next number as one from 0 up to, not including, 1: its upper 53 bits.
  public mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Returns a number from 0 up to, not including, `count`; nearly even, which is enough for samples.
  public mutating func below(_ count: Int) -> Int {
    Int(unit() * Double(max(count, 1)))
  }
}
