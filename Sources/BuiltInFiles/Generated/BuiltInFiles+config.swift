// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `config.json`.
  static let config: String = #"""
{
"$schema": "Rubrics/scorecard.schema.json",
"format": "scorecard/1",
"id": "ella-2012",
"title": {
"en": "Three lessons on multi-actor dialogues",
"es": "Tres lecciones sobre diálogos multiactor",
"pt": "Três lições sobre diálogos multiator"
},
"about": {
"en": "This evaluates a written design against three lessons of a 2012 policy brief. It does not predict success, and it does not replace asking the participants.",
"es": "Esto evalúa un diseño escrito frente a tres lecciones de un documento de política de 2012. No predice el éxito ni reemplaza preguntar a los participantes.",
"pt": "Aqui se avalia um desenho escrito diante de três lições de um documento de políticas públicas de 2012. Não prevê o êxito nem substitui perguntar aos participantes."
},
"languages": ["en", "es", "pt"],
"schema": "Rubrics/dialogue-design.schema.json",
"libraries": ["Rubrics/common.json"],
"rubrics": [
{"file": "Rubrics/lesson-1.json", "weight": 1},
{"file": "Rubrics/lesson-2.json", "weight": 1},
{"file": "Rubrics/lesson-3.json", "weight": 1}
],
"verdict": {"strategy": "lesson-verdict"},
"number": {"strategy": "weighted-mean"},
"overall": null,
"judgeable": "2/3",
"gates": {"reading": "shown", "verdict": "partly"}
}
"""#
}
