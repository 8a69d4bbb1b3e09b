internal import JSONDocument
package import Rubric

extension RubricScaffold {
  /// Returns the files of a rubric that extends another: one change, of the first criterion's weight, with its reason
  /// and a test; nil where the name is not made of `a`–`z`, digits and hyphens, or the base has no criteria.
  ///
  /// `base` is the base's path as the new file writes it, `scorecard` one of the base alone.
  ///
  /// - Throws: `Problems` where the base cannot judge a design that states nothing.
  package static func files(
    name: String, folder: String, extending base: String, of scorecard: Scorecard
  ) throws(Problems) -> [File]? {
    guard isName(name), let page = scorecard.criterionPages.first else { return nil }
    let design = try scorecard.load(Array(RubricTestRunner.emptyDesign.utf8), file: name)
    guard let result = try? scorecard.judge(page.id, in: design) else { return nil }
    let prefix = folder.isEmpty ? name : folder + "/" + name
    return [
      File(path: prefix + ".json", bytes: rubric(name, base: base, page)),
      File(path: prefix + ".tests.json", bytes: tests(name, page, level: result.level.shown)),
    ]
  }

  private static func rubric(_ name: String, base: String, _ page: CriterionPage) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    member("format", "rubric/1", &json)
    member("id", name, &json)
    text(
      "title", en: page.lessonTitle.text(in: "en") + ", here", es: page.lessonTitle.text(in: "es") + ", aquí",
      pt: page.lessonTitle.text(in: "pt") + ", aqui", &json)
    member("extends", base, &json)
    json.name("changes")
    json.beginArray()
    json.beginObject()
    member("criterion", page.id, &json)
    json.name("weight")
    json.integer(min(page.weight + 1, 100))
    text(
      "reason", en: "Say here why " + page.id + " counts more in this place.",
      es: "Diga aquí por qué " + page.id + " cuenta más en este lugar.",
      pt: "Diga aqui por que " + page.id + " conta mais neste lugar.", &json)
    json.endObject()
    json.endArray()
    json.endObject()
    json.endText()
    return json.bytes
  }

  private static func tests(_ name: String, _ page: CriterionPage, level: Int?) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    member("format", "rubric-tests/1", &json)
    member("rubric", name, &json)
    json.name("tests")
    json.beginArray()
    json.beginObject()
    member("criterion", page.id, &json)
    member("name", "Nothing stated", &json)
    json.name("merge")
    json.beginObject()
    json.endObject()
    json.name("level")
    if let level { json.integer(level) } else { json.null() }
    json.endObject()
    json.endArray()
    json.endObject()
    json.endText()
    return json.bytes
  }

  private static func member(_ name: String, _ text: String, _ json: inout JSONWriter) {
    json.name(name)
    json.string(text)
  }

  private static func text(
    _ name: String, en english: String, es spanish: String, pt portuguese: String, _ json: inout JSONWriter
  ) {
    json.name(name)
    json.beginObject()
    member("en", english, &json)
    member("es", spanish, &json)
    member("pt", portuguese, &json)
    json.endObject()
  }
}
