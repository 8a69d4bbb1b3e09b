// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/scorecard.schema.json`.
  static let scorecardSchema: String = #"""
{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:cabildo:scorecard:1",
"title": "Scorecard",
"description": "What designs are judged by: rubrics with their weights, the strategies that turn levels into verdicts and numbers, and the gates.",
"type": "object",
"properties": {
"$schema": {
"title": "Schema",
"description": "Where this schema is kept, for editors.",
"type": "string"
},
"format": {
"title": "Format",
"description": "Marks the file as a scorecard of this version.",
"const": "scorecard/1"
},
"id": {
"title": "Id",
"description": "A short name of the scorecard.",
"type": "string",
"minLength": 1,
"examples": ["ella-2012"]
},
"title": {"description": "The scorecard's name.", "$ref": "#/$defs/text"},
"about": {
"description": "What an evaluation is and is not: the first line of every report.",
"$ref": "#/$defs/text"
},
"languages": {
"title": "Languages",
"description": "The languages (BCP 47 tags) in which every text must be there, the first being the default.",
"type": "array",
"items": {"type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
"minItems": 1,
"uniqueItems": true,
"default": ["en", "es"]
},
"schema": {
"title": "Schema of designs",
"description": "The path of the JSON Schema of the designs.",
"type": "string",
"minLength": 1
},
"libraries": {
"title": "Libraries",
"description": "The paths of the rule libraries, in the order in which they may use each other.",
"type": "array",
"items": {"$ref": "#/$defs/file"}
},
"rubrics": {
"title": "Rubrics",
"description": "The rubrics, one for each lesson, in the order of the report.",
"type": "array",
"items": {"$ref": "#/$defs/file"}
},
"plugins": {
"title": "Process plugins",
"description": "The folders of process plugins, each with a plugin.json, whose strategies this file may name. They run only if the user allows their content.",
"type": "array",
"items": {"type": "string", "minLength": 1},
"uniqueItems": true
},
"verdict": {
"description": "The strategy that gives each lesson its verdict; a classifier.",
"$ref": "#/$defs/strategy"
},
"scale": {
"description": "What a level, 0 to 4, counts in numbers; a scale. Left out: its share of the highest level.",
"$ref": "#/$defs/strategy"
},
"number": {
"description": "The strategy that gives each lesson its number, for trend and comparison only; an aggregator.",
"$ref": "#/$defs/strategy"
},
"overall": {
"title": "Overall",
"description": "The strategy that turns the lessons' numbers into one; an aggregator. null or left out: there is no grand total.",
"oneOf": [{"type": "null"}, {"$ref": "#/$defs/strategy"}],
"default": null
},
"judgeable": {
"description": "The share of a lesson's weight that must be judged for it to have a verdict.",
"default": "2/3",
"$ref": "#/$defs/share"
},
"gates": {
"title": "Gates",
"description": "What decides the exit code where a gate is asked for.",
"type": "object",
"properties": {
"reading": {
"title": "Reading",
"description": "The reading that the gates look at.",
"enum": ["shown", "claimed", "possible"],
"default": "shown"
},
"verdict": {
"title": "Least verdict",
"description": "The verdict that every lesson must at least have.",
"type": "string",
"minLength": 1,
"examples": ["partly"]
},
"number": {
"title": "Least number",
"description": "The number that every lesson must at least have.",
"type": "integer",
"minimum": 0,
"maximum": 100
}
},
"required": [],
"additionalProperties": false
}
},
"required": ["format", "id", "title", "about", "schema", "verdict", "number"],
"additionalProperties": false,
"$defs": {
"text": {
"title": "Text",
"description": "One string for each language that the scorecard lists (BCP 47 tags).",
"examples": [{"en": "At least two families", "es": "Al menos dos familias"}],
"type": "object",
"minProperties": 1,
"properties": {
"en": {"title": "English", "description": "The text in English.", "type": "string"},
"es": {"title": "Spanish", "description": "The text in Spanish.", "type": "string"}
},
"propertyNames": {"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
"additionalProperties": {"type": "string"}
},
"share": {
"title": "Share",
"description": "A percentage or a quotient, kept exactly.",
"type": "string",
"pattern": "^ *[0-9]+(\\.[0-9]+)? *(% *|/ *[0-9]+(\\.[0-9]+)? *)$",
"examples": ["60 %", "1/3"]
},
"file": {
"title": "File",
"description": "A path relative to this file, or a path with a weight.",
"oneOf": [
{"type": "string", "minLength": 1},
{
"type": "object",
"properties": {
"file": {"title": "Path", "description": "The path.", "type": "string", "minLength": 1},
"weight": {
"title": "Weight",
"description": "How much the lesson counts in a score over all lessons.",
"type": "integer",
"minimum": 1,
"maximum": 100,
"default": 1
}
},
"required": ["file"],
"additionalProperties": false
}
],
"examples": ["Rubrics/common.json", {"file": "Rubrics/lesson-1.json", "weight": 1}]
},
"strategy": {
"title": "Strategy with parameters",
"description": "How parts become a whole.",
"type": "object",
"properties": {
"strategy": {
"title": "Strategy",
"description": "The strategy's id; `cabildo plugins` lists them.",
"type": "string",
"minLength": 1,
"examples": ["lesson-verdict", "weighted-mean", "weakest-link"]
},
"with": {
"title": "Parameters",
"description": "The strategy's parameters; `cabildo plugins ID --schema` says which there are.",
"type": "object",
"examples": [{"p": 0, "floor": "1 %"}]
}
},
"required": ["strategy"],
"additionalProperties": false
}
}
}
"""#
}
