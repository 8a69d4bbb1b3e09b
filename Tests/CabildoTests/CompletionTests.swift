import Foundation
import TestSupport
import Testing

@testable import cabildo

@Suite("Completions and the manual page")
struct CompletionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What bash offers for a line; the last word is the one that is being typed.
  private func offers(_ words: [String]) throws -> [String] {
    let script = try folder.write(cabildo("completions", "bash").output, to: "completion")
    let bash = Process()
    let output = Pipe()
    bash.executableURL = URL(fileURLWithPath: "/bin/bash")
    bash.currentDirectoryURL = URL(fileURLWithPath: SharedMaterial.checkout + "/Designs")
    bash.arguments =
      [
        "-c",
        "source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _cabildo; echo \"${COMPREPLY[@]}\"",
        script,
      ] + words
    bash.standardOutput = output
    try bash.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    bash.waitUntilExit()
    #expect(bash.terminationStatus == 0)
    return text.split(separator: "\n").flatMap { $0.split(separator: " ").map { String($0) } }.sorted()
  }

  @Test(
    "bash offers what may stand at a place",
    arguments: [
      (["cabildo", "eval"], ["evaluate"]),
      (["cabildo", "--lang", "es", "ran"], ["rank"]),
      (["cabildo", "--ver"], ["--version"]),
      (["cabildo", "evaluate", "--min"], ["--min-verdict"]),
      (["cabildo", "evaluate", "--format", ""], ["csv", "html", "json", "ndjson", "text"]),
      (["cabildo", "evaluate", "-f", "nd"], ["ndjson"]),
      (["cabildo", "rank", "peru-acu"], ["peru-acuerdo-nacional-2002.json"]),
      (["cabildo", "evaluate", "--output", "peru-mesa"], ["peru-mesa-concertacion-2001.json"]),
      (["cabildo", "evaluate", "--width", ""], []),
    ])
  func bash(words: [String], expected: [String]) throws {
    #expect(try offers(words) == expected)
  }

  @Test("Every shell has all commands and options", arguments: Shell.allCases)
  func complete(shell: Shell) {
    let script = cabildo("completions", shell.rawValue).output
    for command in Commands(plugins: .builtIn).all {
      #expect(script.contains(command.name))
      for option in command.allOptions { #expect(script.contains(option.name), "\(command.name)") }
    }
  }

  @Test("Another shell is refused with those that are known")
  func unknownShell() {
    let outcome = cabildo("completions", "powershell")
    #expect(outcome.code == .badRequest)
    #expect(outcome.errors.contains("bash, zsh, fish"))
  }

  @Test(
    "The manual has all commands and options, and no line that is taken for a macro",
    arguments: ["en", "es", "pt"])
  func manual(language: String) {
    let page = cabildo("manual", "--lang", language).output
    for command in Commands(plugins: .builtIn).all {
      #expect(page.contains(".SS cabildo \(command.name.replacing("-", with: "\\-"))"))
      for option in command.options {
        #expect(page.contains("\\-\\-" + option.name.replacing("-", with: "\\-")), "\(command.name)")
      }
    }
    let macros = Set(
      page.split(separator: "\n").filter { $0.hasPrefix(".") }.map { $0.split(separator: " ")[0] })
    #expect(
      macros.isSubset(of: [".TH", ".SH", ".SS", ".TP", ".B", ".I", ".P", ".br", ".EX", ".EE", ".RS", ".RE"]))
  }
}
