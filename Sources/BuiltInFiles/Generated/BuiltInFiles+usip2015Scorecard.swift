// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/usip-2015.scorecard.json`.
  static let usip2015Scorecard: String = #"""
{
"$schema": "scorecard.schema.json",
"format": "scorecard/1",
"id": "usip-2015",
"title": {
"en": "Six principles for national dialogues",
"es": "Seis principios para diálogos nacionales",
"pt": "Seis princípios para diálogos nacionais"
},
"about": {
"en": "This evaluates a written design against six principles that a 2015 brief of the United States Institute of Peace puts forward as a hypothesis (Stigant and Murray, National Dialogues: A Tool for Conflict Transformation?). The levels are ours. It does not predict success, and it does not replace asking the participants.",
"es": "Esto evalúa un diseño escrito frente a seis principios que un documento de 2015 del United States Institute of Peace propone como hipótesis (Stigant y Murray, National Dialogues: A Tool for Conflict Transformation?). Los niveles son nuestros. No predice el éxito ni reemplaza preguntar a los participantes.",
"pt": "Aqui se avalia um desenho escrito diante de seis princípios que um documento de 2015 do United States Institute of Peace propõe como hipótese (Stigant e Murray, National Dialogues: A Tool for Conflict Transformation?). Os níveis são nossos. Não prevê o êxito nem substitui perguntar aos participantes."
},
"languages": ["en", "es", "pt"],
"schema": "dialogue-design.schema.json",
"libraries": ["common.json"],
"rubrics": ["usip-2015.json"],
"verdict": {"strategy": "lesson-verdict"},
"number": {"strategy": "weighted-mean"},
"overall": null,
"judgeable": "2/3",
"gates": {"reading": "shown", "verdict": "partly"}
}
"""#
}
