import FoundationEssentials

/// The material beside a developer's checkout (conformance suites, score vectors), which is not part of the project.
///
/// Tests that read it are skipped, with the reason, where it does not exist.
public enum SharedMaterial {
  /// The folder `shared` beside the checkout.
  public static let folder: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    parts.removeLast(4)
    return (parts + ["shared"]).joined(separator: "/")
  }()

  /// The root of this checkout.
  public static let checkout: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// Tells whether a file or folder of the shared material exists.
  public static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + path)
  }

  /// Returns the names in a shared folder, in order; none where it cannot be read.
  public static func names(_ path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + path)) ?? []).sorted()
  }

  /// Returns the bytes of a shared file, or nil where it cannot be read.
  public static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder + "/" + path).map { [UInt8]($0) }
  }

  /// Returns the bytes of a file of the checkout, or nil where it cannot be read.
  public static func checkoutBytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: checkout + "/" + path).map { [UInt8]($0) }
  }
}
