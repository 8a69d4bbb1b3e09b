import Foundation
import TestSupport

/// The command as it was built beside these tests.
enum BuiltCommand {
  /// The path of the binary.
  static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("cabildo").path
  }()

  /// Whether it is there.
  static let exists = FileManager.default.isExecutableFile(atPath: path)

  /// What a process left.
  struct Outcome {
    let code: Int32
    let output: [UInt8]
    let errors: [UInt8]

    var outputText: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// Runs a shell script in which `$CABILDO` is the binary.
  static func shell(
    _ script: String, in folder: String = SharedMaterial.checkout, environment: [String: String] = [:]
  ) throws -> Outcome {
    let temporary = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "{ \(script)\n} > \"$CAPTURED/out\" 2> \"$CAPTURED/err\" < /dev/null"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = environment
    variables["CABILDO"] = path
    variables["CAPTURED"] = temporary.path
    variables["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    variables["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    process.environment = variables
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: temporary.read("out") ?? [], errors: temporary.read("err") ?? [])
  }
}
