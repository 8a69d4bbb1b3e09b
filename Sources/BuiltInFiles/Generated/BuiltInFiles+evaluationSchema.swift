// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/evaluation.schema.json`.
  static let evaluationSchema: String = #"""
{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:cabildo:evaluation:1",
"title": "Evaluation",
"description": "The result of evaluating one dialogue design: lessons, criteria and levels with numbers and evidence, in every language. Every member is always there; null stands for what there is not. Any report can be made from it again.",
"type": "object",
"properties": {
"format": {
"title": "Format",
"description": "Marks the text as an evaluation of this version.",
"const": "evaluation/1"
},
"engine": {"title": "Engine", "description": "The version of the engine.", "type": "string"},
"about": {"description": "What an evaluation is and is not.", "$ref": "#/$defs/text"},
"scorecard": {
"title": "Scorecard",
"description": "What the design was judged by.",
"type": "object",
"properties": {
"id": {"title": "Id", "description": "The scorecard's id.", "type": "string"},
"title": {"description": "The scorecard's name.", "$ref": "#/$defs/text"}
},
"required": ["id", "title"],
"additionalProperties": false
},
"languages": {
"title": "Languages",
"description": "The languages of all texts, the first being the default.",
"type": "array",
"items": {"type": "string"}
},
"design": {"$ref": "#/$defs/design"},
"verdicts": {
"title": "Verdicts",
"description": "The verdicts that a lesson can have, the worst first.",
"type": "array",
"items": {"$ref": "#/$defs/verdict"}
},
"overall": {
"description": "The score over all lessons, where the scorecard names a strategy for one.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/score"}]
},
"lessons": {
"title": "Lessons",
"description": "The lessons, in the order of the scorecard.",
"type": "array",
"items": {"$ref": "#/$defs/lesson"}
},
"changes": {
"title": "Changes",
"description": "What could be done next, the most worthwhile first.",
"type": "array",
"items": {"$ref": "#/$defs/change"}
},
"contradictions": {
"title": "Contradictions",
"description": "What in the design contradicts itself.",
"type": "array",
"items": {"$ref": "#/$defs/contradiction"}
}
},
"required": [
"format",
"engine",
"about",
"scorecard",
"languages",
"design",
"verdicts",
"overall",
"lessons",
"changes",
"contradictions"
],
"additionalProperties": false,
"$defs": {
"text": {
"title": "Text",
"description": "A text by language (BCP 47 tags); “und” where it is the same in all, a name for example.",
"type": "object",
"properties": {
"en": {"title": "English", "description": "The text in English.", "type": "string"},
"es": {"title": "Spanish", "description": "The text in Spanish.", "type": "string"},
"und": {"type": "string", "description": "The text in all languages."}
},
"additionalProperties": {"type": "string"}
},
"ratio": {
"title": "Ratio",
"description": "An exact quotient; not in lowest terms, since 4 of 8 says more than a half.",
"type": "object",
"properties": {
"numerator": {"title": "Numerator", "description": "The dividend.", "type": "integer"},
"denominator": {
"title": "Denominator",
"description": "The divisor.",
"type": "integer",
"minimum": 1
}
},
"required": ["numerator", "denominator"],
"additionalProperties": false
},
"place": {
"title": "Place",
"description": "A place in the design.",
"type": "object",
"properties": {
"pointer": {
"title": "Pointer",
"description": "A JSON Pointer (RFC 6901) into the design.",
"type": "string",
"examples": ["/participants/0/status"]
},
"line": {"title": "Line", "description": "The line, from 1.", "type": "integer", "minimum": 0},
"column": {
"title": "Column",
"description": "The column, from 1, in Unicode code points.",
"type": "integer",
"minimum": 0
}
},
"required": ["pointer", "line", "column"],
"additionalProperties": false
},
"score": {
"title": "Score",
"description": "A score, 0 to 100 with at most seven decimals, in each reading; for trend and comparison only.",
"type": "object",
"properties": {
"shown": {
"description": "What is certain, with the evidence and the word of others that a criterion asks for.",
"type": "number",
"minimum": 0,
"maximum": 100
},
"claimed": {
"description": "The file taken at its word.",
"type": "number",
"minimum": 0,
"maximum": 100
},
"possible": {
"description": "All that is not stated, or waits for others, turns out well.",
"type": "number",
"minimum": 0,
"maximum": 100
}
},
"required": ["shown", "claimed", "possible"],
"additionalProperties": false
},
"design": {
"title": "Design",
"description": "The design that was evaluated.",
"type": "object",
"properties": {
"file": {"title": "File", "description": "The file, as the user named it.", "type": "string"},
"id": {"title": "Id", "description": "The design's id.", "type": "string"},
"title": {"description": "The design's title.", "$ref": "#/$defs/text"},
"status": {
"title": "Status",
"description": "Whether the dialogue is proposed, launched or concluded.",
"type": "string"
},
"asOf": {
"title": "As of",
"description": "The date for which all is said, YYYY-MM-DD.",
"type": "string",
"format": "date"
}
},
"required": ["file", "id", "title", "status", "asOf"],
"additionalProperties": false
},
"verdict": {
"title": "Verdict",
"description": "A verdict that a lesson can have.",
"type": "object",
"properties": {
"id": {"title": "Id", "description": "The verdict's id.", "type": "string"},
"title": {"description": "The verdict's name for people.", "$ref": "#/$defs/text"}
},
"required": ["id", "title"],
"additionalProperties": false
},
"clause": {
"title": "Clause",
"description": "A clause of a lesson.",
"type": "object",
"properties": {
"id": {"title": "Id", "description": "The clause's id.", "type": "string"},
"text": {"description": "The clause in our words.", "$ref": "#/$defs/text"}
},
"required": ["id", "text"],
"additionalProperties": false
},
"lesson": {
"title": "Lesson",
"description": "What the design came to on one lesson.",
"type": "object",
"properties": {
"id": {"title": "Id", "description": "The rubric's id.", "type": "string"},
"title": {"description": "The lesson's name.", "$ref": "#/$defs/text"},
"lesson": {"description": "The lesson in a sentence.", "$ref": "#/$defs/text"},
"weight": {
"title": "Weight",
"description": "The lesson's weight in an overall score.",
"type": "integer",
"minimum": 1,
"maximum": 100
},
"verdict": {
"title": "Verdict",
"description": "The id of the lesson's verdict in each reading.",
"type": "object",
"properties": {
"shown": {
"description": "What is certain, with the evidence and the word of others that a criterion asks for.",
"type": "string"
},
"claimed": {"description": "The file taken at its word.", "type": "string"},
"possible": {
"description": "All that is not stated, or waits for others, turns out well.",
"type": "string"
}
},
"required": ["shown", "claimed", "possible"],
"additionalProperties": false
},
"number": {
"description": "The lesson's number; null where no criterion applies.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/score"}]
},
"scopeNote": {
"description": "Why the lesson applies only in part to this design.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"clauses": {
"title": "Clauses",
"description": "The clauses of the lesson that the criteria make operational.",
"type": "array",
"items": {"$ref": "#/$defs/clause"}
},
"overrides": {
"title": "Changes to another rubric",
"description": "What the rubric changes in those that it extends, with the reasons.",
"type": "array",
"items": {"$ref": "#/$defs/override"}
},
"criteria": {
"title": "Criteria",
"description": "The criteria, in the order of the rubric.",
"type": "array",
"items": {"$ref": "#/$defs/criterion"}
}
},
"required": [
"id",
"title",
"lesson",
"weight",
"verdict",
"number",
"scopeNote",
"clauses",
"overrides",
"criteria"
],
"additionalProperties": false
},
"override": {
"title": "Change to another rubric",
"description": "Something that a rubric changes in one that it extends.",
"type": "object",
"properties": {
"kind": {
"title": "Kind",
"description": "What is changed: a number or all that a level asks for, a criterion's weight, whether it is required, or whether it is there.",
"enum": ["threshold", "condition", "weight", "gate", "added", "dropped"]
},
"base": {"title": "Base", "description": "The id of the rubric that is changed.", "type": "string"},
"criterion": {"title": "Criterion", "description": "The criterion's id.", "type": "string"},
"title": {"description": "The criterion's name.", "$ref": "#/$defs/text"},
"level": {
"title": "Level",
"description": "The level that is changed, where one is.",
"type": ["integer", "null"],
"minimum": 1,
"maximum": 4
},
"label": {
"description": "What is counted, where a threshold is changed.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"before": {
"description": "What the other rubric says; of a criterion left out, the clauses that nothing serves any more.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"after": {
"description": "What this rubric says instead.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"reason": {"description": "Why, in the author's words.", "$ref": "#/$defs/text"}
},
"required": [
"kind",
"base",
"criterion",
"title",
"level",
"label",
"before",
"after",
"reason"
],
"additionalProperties": false
},
"criterion": {
"title": "Criterion",
"description": "What the design came to on one criterion, and why.",
"type": "object",
"properties": {
"id": {"title": "Id", "description": "The criterion's id.", "type": "string"},
"title": {"description": "The criterion's name.", "$ref": "#/$defs/text"},
"question": {"description": "What is asked.", "$ref": "#/$defs/text"},
"why": {"description": "Why it is asked.", "$ref": "#/$defs/text"},
"clauses": {
"title": "Clauses",
"description": "The ids of the clauses that it makes operational.",
"type": "array",
"items": {"type": "string"}
},
"weight": {
"title": "Weight",
"description": "The weight.",
"type": "integer",
"minimum": 1,
"maximum": 100
},
"gate": {
"title": "Gate",
"description": "Whether the lesson's verdict depends on it alone already.",
"type": "boolean"
},
"limits": {
"description": "What a machine cannot see here.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"watch": {
"description": "How it can be met on paper only.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"level": {
"title": "Level",
"description": "The level 0 to 4 in each reading; null where it cannot be judged or does not apply.",
"type": "object",
"properties": {
"shown": {
"description": "What is certain, with the evidence and the word of others that a criterion asks for.",
"type": ["integer", "null"],
"minimum": 0,
"maximum": 4
},
"claimed": {
"description": "The file taken at its word.",
"type": ["integer", "null"],
"minimum": 0,
"maximum": 4
},
"possible": {
"description": "All that is not stated, or waits for others, turns out well.",
"type": ["integer", "null"],
"minimum": 0,
"maximum": 4
}
},
"required": ["shown", "claimed", "possible"],
"additionalProperties": false
},
"outcome": {
"title": "Outcome",
"description": "What keeps the criterion at its shown level.",
"enum": [
"judged",
"not-stated",
"stated-none",
"needs-evidence",
"awaiting-attestation",
"cannot-judge",
"not-applicable"
]
},
"outcomeText": {
"description": "The rubric's words for an outcome that comes from it.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"levels": {
"title": "Levels",
"description": "The five levels, 0 to 4.",
"type": "array",
"items": {"$ref": "#/$defs/level"},
"minItems": 5,
"maxItems": 5
},
"measures": {
"title": "Measures",
"description": "What was counted.",
"type": "array",
"items": {"$ref": "#/$defs/measure"}
},
"evidence": {
"title": "Evidence",
"description": "What the result rests on, and what is missing; the first 24 of each.",
"type": "array",
"items": {"$ref": "#/$defs/evidence"}
},
"advice": {
"description": "How to reach the next level; null at the top and where the criterion does not apply.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"place": {
"description": "Where in the design the answer is written, or the nearest place above it.",
"$ref": "#/$defs/place"
},
"attestation": {
"description": "What others are asked to attest, where the criterion asks that.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/attestation"}]
}
},
"required": [
"id",
"title",
"question",
"why",
"clauses",
"weight",
"gate",
"limits",
"watch",
"level",
"outcome",
"outcomeText",
"levels",
"measures",
"evidence",
"advice",
"place",
"attestation"
],
"additionalProperties": false
},
"level": {
"title": "Level",
"description": "A rung of the ladder. The levels are cumulative.",
"type": "object",
"properties": {
"descriptor": {"description": "What the level looks like.", "$ref": "#/$defs/text"},
"origin": {
"title": "Origin",
"description": "Where the threshold comes from; null for level 0.",
"enum": ["case", "framework", "judgement", null]
},
"note": {
"description": "More on the threshold.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/text"}]
},
"holds": {
"title": "Holds",
"description": "Whether what this level itself asks holds, in each reading.",
"type": "object",
"properties": {
"shown": {
"description": "What is certain, with the evidence and the word of others that a criterion asks for.",
"type": "boolean"
},
"claimed": {"description": "The file taken at its word.", "type": "boolean"},
"possible": {
"description": "All that is not stated, or waits for others, turns out well.",
"type": "boolean"
}
},
"required": ["shown", "claimed", "possible"],
"additionalProperties": false
}
},
"required": ["descriptor", "origin", "note", "holds"],
"additionalProperties": false
},
"measure": {
"title": "Measure",
"description": "What a measure came to.",
"type": "object",
"properties": {
"name": {"title": "Name", "description": "The measure's name in the rubric.", "type": "string"},
"label": {"description": "What is counted.", "$ref": "#/$defs/text"},
"unit": {
"title": "Unit",
"description": "What the number stands for; dates are days since 1 January 1970.",
"enum": ["count", "share", "days", "months", "date"]
},
"value": {
"description": "The value, an interval; null where there is nothing to count.",
"oneOf": [
{"type": "null"},
{
"type": "object",
"properties": {
"least": {
"description": "The least that it may be; null where nothing bounds it below.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/ratio"}]
},
"most": {
"description": "The most that it may be; null where nothing bounds it above.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/ratio"}]
}
},
"required": ["least", "most"],
"additionalProperties": false
}
]
},
"counted": {
"description": "For a share: what was certainly counted.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/ratio"}]
},
"total": {
"description": "For a share: out of how many.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/ratio"}]
},
"text": {"description": "The value in words.", "$ref": "#/$defs/text"}
},
"required": ["name", "label", "unit", "value", "counted", "total", "text"],
"additionalProperties": false
},
"evidence": {
"title": "Evidence",
"description": "A node that the result rests on, or where something is missing.",
"type": "object",
"properties": {
"role": {
"title": "Role",
"description": "Whether the node was counted, or something that would be counted is not stated here.",
"enum": ["counted", "not-stated"]
},
"label": {
"description": "What is there, in a few words; for something not stated the name of the field.",
"$ref": "#/$defs/text"
},
"place": {"$ref": "#/$defs/place"}
},
"required": ["role", "label", "place"],
"additionalProperties": false
},
"attestation": {
"title": "Attestation",
"description": "What others are asked.",
"type": "object",
"properties": {
"question": {"description": "The question to ask.", "$ref": "#/$defs/text"},
"fromLevel": {
"title": "From level",
"description": "The level from which it counts.",
"type": "integer",
"minimum": 1,
"maximum": 4
},
"capacities": {
"title": "Capacities",
"description": "In which capacities people may answer.",
"type": "array",
"items": {"type": "string"}
},
"agreeing": {
"title": "Agreeing",
"description": "How many agree.",
"type": "integer",
"minimum": 0
},
"disagreeing": {
"title": "Disagreeing",
"description": "How many disagree.",
"type": "integer",
"minimum": 0
}
},
"required": ["question", "fromLevel", "capacities", "agreeing", "disagreeing"],
"additionalProperties": false
},
"change": {
"title": "Change",
"description": "One criterion one level up.",
"type": "object",
"properties": {
"criterion": {"title": "Criterion", "description": "The criterion's id.", "type": "string"},
"lesson": {"title": "Lesson", "description": "The lesson's id.", "type": "string"},
"from": {
"title": "From",
"description": "The level now; null where it cannot be judged.",
"type": ["integer", "null"],
"minimum": 0,
"maximum": 4
},
"to": {
"title": "To",
"description": "The level then.",
"type": "integer",
"minimum": 1,
"maximum": 4
},
"kind": {
"title": "Kind",
"description": "Document what is claimed, ask others to attest it, write down what is not stated, or change the design.",
"enum": ["evidence", "attestation", "statement", "design"]
},
"advice": {"description": "What to do.", "$ref": "#/$defs/text"},
"place": {"description": "Where to write it.", "$ref": "#/$defs/place"},
"gain": {
"title": "Gain",
"description": "The points that the lesson's number gains in the shown reading: recomputed, not estimated.",
"type": "number",
"minimum": -100,
"maximum": 100
},
"verdict": {
"title": "Verdict",
"description": "The id of the lesson's verdict then.",
"type": "string"
},
"gate": {"title": "Gate", "description": "Whether the criterion is a gate.", "type": "boolean"},
"missing": {
"title": "Missing",
"description": "How many single conditions of the next level are not met.",
"type": "integer",
"minimum": 0
}
},
"required": [
"criterion",
"lesson",
"from",
"to",
"kind",
"advice",
"place",
"gain",
"verdict",
"gate",
"missing"
],
"additionalProperties": false
},
"contradiction": {
"title": "Contradiction",
"description": "A contradiction that was found; it lowers no level.",
"type": "object",
"properties": {
"id": {"title": "Id", "description": "The contradiction's id.", "type": "string"},
"title": {"description": "Its name.", "$ref": "#/$defs/text"},
"message": {"description": "What contradicts what.", "$ref": "#/$defs/text"},
"lessons": {
"title": "Lessons",
"description": "The ids of the lessons that it concerns.",
"type": "array",
"items": {"type": "string"}
},
"places": {
"title": "Places",
"description": "Where it shows.",
"type": "array",
"items": {"$ref": "#/$defs/place"}
}
},
"required": ["id", "title", "message", "lessons", "places"],
"additionalProperties": false
}
}
}
"""#
}
