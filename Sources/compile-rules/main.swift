import BuiltInStrategies
import Foundation
import Rubric

// Compiles the rules of a configuration file and writes their image to standard output: how they are built,
// a zero byte, their texts.

guard CommandLine.arguments.count == 2,
  let folder = CommandLine.arguments.last.map(URL.init(fileURLWithPath:))
else {
  FileHandle.standardError.write(Data("usage: compile-rules CONFIG\n".utf8))
  exit(3)
}

func bytes(_ path: String) -> [UInt8]? {
  let file = folder.deletingLastPathComponent().appendingPathComponent(path)
  return (try? Data(contentsOf: file)).map { Array($0) }
}

let name = folder.lastPathComponent
guard let configuration = bytes(name) else {
  FileHandle.standardError.write(Data("\(name) cannot be read\n".utf8))
  exit(2)
}
do throws(Problems) {
  let loader = ScorecardLoader(registry: .builtIn, read: bytes)
  let image = try loader.load(configuration, file: name).rulesImage
  FileHandle.standardOutput.write(Data((image.structure + "\0" + image.texts).utf8))
} catch {
  for problem in error.list {
    FileHandle.standardError.write(Data("\(problem.file): \(problem.code)\n".utf8))
  }
  exit(2)
}
