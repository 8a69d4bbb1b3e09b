import FoundationEssentials

/// Expected outputs that stand in `Tests/Golden`, compared byte by byte.
///
/// With the environment variable `RECORD_REPORTS=1` they are written anew instead; look at the changes before
/// they are committed.
public enum GoldenFile {
  /// Whether expected outputs are written anew.
  public static let isRecording = ProcessInfo.processInfo.environment["RECORD_REPORTS"] != nil
  /// Whether the inputs that outputs are made from are written anew as well, with `RECORD_REPORTS=all`.
  public static let isRecordingInputs = ProcessInfo.processInfo.environment["RECORD_REPORTS"] == "all"

  /// Returns the bytes of a file in `Tests/Golden`, or nil where there is none.
  public static func bytes(_ path: String) -> [UInt8]? {
    SharedMaterial.checkoutBytes("Tests/Golden/" + path)
  }

  /// Writes a file in `Tests/Golden`; tells whether that went well.
  public static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = SharedMaterial.checkout + "/Tests/Golden/" + path
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return FileManager.default.createFile(atPath: file, contents: Data(bytes))
  }

  /// Returns where an output differs from what is expected, or nil where it does not.
  public static func difference(of bytes: [UInt8], from path: String) -> String? {
    if isRecording { return write(bytes, to: path) ? nil : "\(path) cannot be written" }
    guard let expected = self.bytes(path) else {
      return "\(path) is missing: record it with RECORD_REPORTS=1"
    }
    if bytes == expected { return nil }
    let ours = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let theirs = String(decoding: expected, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for number in 0..<min(ours.count, theirs.count) where ours[number] != theirs[number] {
      return "\(path):\(number + 1): expected “\(theirs[number])”, found “\(ours[number])”"
    }
    return "\(path): expected \(theirs.count) lines, found \(ours.count)"
  }
}
