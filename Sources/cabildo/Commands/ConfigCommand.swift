import JSONDocument
import Reports
import Rubric
import Workspace

/// `cabildo config [--file DESIGN]`
enum ConfigCommand {
  static let declaration = CommandDeclaration(
    name: "config", summary: .configSummary, details: [.configDetails, .configSearch],
    options: [
      OptionDeclaration("file", value: .text(.fileWord), help: .configFileHelp),
      .config,
      OptionDeclaration("format", letter: "f", value: .choice(["text", "json"]), help: .configFormatHelp),
    ],
    examples: [
      CommandDeclaration.Example(line: "cabildo config --file Designs/template.json", help: .configExample)
    ]
  ) { parsed, session in
    let input = parsed.value(of: "file").map { InputSource($0) }
    var search = ConfigurationSearch()
    let named = parsed.value(of: "config")
    let source = ScorecardSource.choose(
      named: named, near: named == nil ? search.nearest(to: input ?? .standardInput) : nil)
    // What is wrong with the configuration is told as for an evaluation.
    do throws(Session.Stopped) { _ = try session.load(source, showsWarnings: true) } catch {
      return error.code
    }
    do throws(ScorecardFailure) {
      let listing = try ConfigurationListing(source, for: input)
      return session.write(
        parsed.value(of: "format") == "json" ? json(listing, source, input) : text(listing))
    } catch {
      return .badRequest
    }
  }

  /// A line a value: what it is, and behind it where it comes from.
  private static func text(_ listing: ConfigurationListing) -> String {
    let lines = listing.values.map { terminalSafe(name($0.pointer) + " = " + $0.json) }
    let width = min(lines.map { displayWidth($0) }.max() ?? 0, 60)
    var text = ""
    for (value, line) in zip(listing.values, lines) {
      text += line + String(repeating: " ", count: max(width - displayWidth(line), 0)) + "  "
      text += terminalSafe(value.file) + ":\(value.location.line):\(value.location.column)\n"
    }
    return text
  }

  /// Returns `/gates/lessons/lesson-1` as `gates.lessons.lesson-1`.
  private static func name(_ pointer: String) -> String {
    var name = ""
    for token in JSONPointer(pointer)?.tokens ?? [] {
      if Int(token) != nil {
        name += "[" + token + "]"
      } else {
        name += name.isEmpty ? token : "." + token
      }
    }
    return name
  }

  private static func json(
    _ listing: ConfigurationListing, _ source: ScorecardSource, _ input: InputSource?
  ) -> String {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("format", "configuration/1")
    json.member("configuration", source.path ?? Path.builtInPrefix + "config.json")
    if let input { json.member("design", input.name) }
    json.name("values")
    json.beginArray()
    for value in listing.values {
      json.beginObject()
      json.member("pointer", value.pointer)
      json.name("value")
      json.raw(value.json)
      json.member("file", value.file)
      json.member("line", value.location.line)
      json.member("column", value.location.column)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.text + "\n"
  }
}
