import Authoring
import BuiltInStrategies
import Engine
import Foundation
import Rubric

// Compiles the rules of a configuration file and writes their image to standard output: how they are built,
// a zero byte, their texts, a zero byte, the hash of the files that they were compiled from, a zero byte, and what the
// workbench is given.

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
  var options = ScorecardLoader.Options()
  options.makesHash = true
  let scorecard = try loader.load(configuration, file: name, options: options)
  let image = scorecard.rulesImage
  let hash = scorecard.rulesHash ?? ""
  func text(_ path: String) -> String { String(decoding: bytes(path) ?? [], as: UTF8.self) }
  func compact(_ paths: [String]) -> [(String, String)] {
    paths.map { ($0, WorkbenchData.withoutIndentation(text($0))) }
  }
  let project = RubricProject(configuration: configuration, file: name, registry: .builtIn, read: bytes)
  let rules = project.paths("libraries") + project.paths("rubrics")
  let data = WorkbenchData(
    bundle: EngineBundle(
      configuration: name, files: compact([name, "Rubrics/dialogue-design.schema.json"] + rules)),
    // They would make the page a thirtieth larger; with `--config` it has those of the configuration.
    tests: [],
    templates: [
      ("en", text("Designs/template.json")), ("es", text("Designs/template.es.json")),
      ("pt", text("Designs/template.pt.json")),
    ],
    example: text("Designs/illustration-water-security.json"))
  let parts = [image.structure, image.texts, hash, String(decoding: data.json, as: UTF8.self)]
  FileHandle.standardOutput.write(Data(parts.joined(separator: "\0").utf8))
} catch {
  for problem in error.list {
    FileHandle.standardError.write(Data("\(problem.file): \(problem.code)\n".utf8))
  }
  exit(2)
}
