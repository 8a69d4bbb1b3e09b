// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/library.schema.json`.
  static let librarySchema: String = #"""
{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:cabildo:rule-library:1",
"title": "Rule library",
"description": "What several rubrics share: tables, facts, integrity rules and contradictions.",
"type": "object",
"properties": {
"$schema": {
"title": "Schema",
"description": "Where this schema is kept, for editors.",
"type": "string"
},
"format": {
"title": "Format",
"description": "Marks the file as a library of this version.",
"const": "library/1"
},
"tables": {
"title": "Tables",
"description": "Tables by name.",
"type": "object",
"additionalProperties": {"$ref": "#/$defs/table"}
},
"facts": {"$ref": "#/$defs/facts"},
"integrity": {
"title": "Integrity rules",
"description": "What must hold in every design beyond its schema.",
"type": "array",
"items": {"$ref": "#/$defs/integrityRule"}
},
"contradictions": {
"title": "Contradictions",
"description": "What in a design contradicts itself.",
"type": "array",
"items": {"$ref": "#/$defs/contradiction"}
}
},
"required": ["format"],
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
"template": {
"title": "Text with placeholders",
"description": "A text in which {name} stands for the members of the fact, or the value of the measure, of that name; {name|words} gives the words for when there is nothing to list. {{ is a brace.",
"examples": [
{"en": "Invite {missing|further families}.", "es": "Invitar a {missing|otras familias}."}
],
"type": "object",
"minProperties": 1,
"properties": {
"en": {"title": "English", "description": "The text in English.", "type": "string"},
"es": {"title": "Spanish", "description": "The text in Spanish.", "type": "string"}
},
"propertyNames": {"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"},
"additionalProperties": {"type": "string"}
},
"field": {
"title": "Field",
"description": "What would stand behind $. in a path. A field that itself begins with $. is looked up from the root of the design.",
"type": "string",
"pattern": "^(\\$\\.)?[^.]+(\\.[^.]+)*$",
"examples": ["status", "mandate.type", "$.decision_rules.method"]
},
"path": {
"title": "Path",
"description": "A JSONPath (RFC 9535).",
"type": "string",
"pattern": "^\\$",
"examples": ["$.agenda[*]", "$.problem_framing.positions[*]"]
},
"words": {
"title": "Words",
"description": "The values that are asked for, as the design's schema spells them.",
"type": "array",
"items": {"type": "string"},
"minItems": 1,
"examples": [["confirmed", "signed"]]
},
"share": {
"title": "Share",
"description": "A percentage or a quotient, kept exactly.",
"type": "string",
"pattern": "^ *[0-9]+(\\.[0-9]+)? *(% *|/ *[0-9]+(\\.[0-9]+)? *)$",
"examples": ["60 %", "1/3"]
},
"date": {
"title": "Date",
"description": "A day, YYYY-MM-DD.",
"type": "string",
"format": "date",
"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
"examples": ["2026-01-31"]
},
"set": {
"title": "Set",
"description": "A set of nodes of the design, or of values: the name of a fact, “@” for the member at hand (inside where, share, minimum …), or an expression.",
"examples": [
"participants",
"@",
{"select": "$.agenda[*]"},
{"values": "participants", "of": "sector", "table": "family"}
],
"oneOf": [
{"type": "string", "minLength": 1},
{"$ref": "#/$defs/selectSet"},
{"$ref": "#/$defs/whereSet"},
{"$ref": "#/$defs/followSet"},
{"$ref": "#/$defs/referringSet"},
{"$ref": "#/$defs/unionSet"},
{"$ref": "#/$defs/intersectionSet"},
{"$ref": "#/$defs/differenceSet"},
{"$ref": "#/$defs/valuesSet"},
{"$ref": "#/$defs/listSet"}
]
},
"selectSet": {
"title": "Selection",
"description": "Nodes of the design, or of each member of a set, that a path selects.",
"examples": [{"select": "$.agenda[*]"}, {"in": "positions", "select": "$.held_by[*]"}],
"type": "object",
"properties": {
"select": {"$ref": "#/$defs/path"},
"in": {
"description": "Select from each member of this set, $ being the member, instead of from the design's root.",
"$ref": "#/$defs/set"
}
},
"required": ["select"],
"additionalProperties": false
},
"whereSet": {
"title": "Filter",
"description": "The members of a set for which a condition holds.",
"examples": [{"in": "participants", "where": {"field": "status", "in": ["confirmed"]}}],
"type": "object",
"properties": {
"in": {"description": "The set to choose from.", "$ref": "#/$defs/set"},
"where": {
"description": "The condition, about “@”. Where it is unknown the member may belong, but is not certain to.",
"$ref": "#/$defs/condition"
}
},
"required": ["in", "where"],
"additionalProperties": false
},
"followSet": {
"title": "Followed references",
"description": "What the members' references in a field point to.",
"examples": [{"follow": "positions", "by": "held_by"}],
"type": "object",
"properties": {
"follow": {"description": "Whose references to follow.", "$ref": "#/$defs/set"},
"by": {"description": "The field that holds the references.", "$ref": "#/$defs/field"}
},
"required": ["follow", "by"],
"additionalProperties": false
},
"referringSet": {
"title": "Referring members",
"description": "The members whose references in a field point into another set.",
"examples": [{"in": "participants", "referring": "actor_id", "to": "executive_actors"}],
"type": "object",
"properties": {
"in": {"description": "The set to choose from.", "$ref": "#/$defs/set"},
"referring": {"description": "The field that holds the references.", "$ref": "#/$defs/field"},
"to": {"description": "What they must point to.", "$ref": "#/$defs/set"}
},
"required": ["in", "referring", "to"],
"additionalProperties": false
},
"unionSet": {
"title": "Union",
"description": "What belongs to any of these sets.",
"examples": [{"union": ["conveners", "participants"]}],
"type": "object",
"properties": {"union": {"type": "array", "items": {"$ref": "#/$defs/set"}, "minItems": 1}},
"required": ["union"],
"additionalProperties": false
},
"intersectionSet": {
"title": "Intersection",
"description": "What belongs to all of these sets.",
"examples": [{"intersection": ["conveners", "participants"]}],
"type": "object",
"properties": {"intersection": {"type": "array", "items": {"$ref": "#/$defs/set"}, "minItems": 1}},
"required": ["intersection"],
"additionalProperties": false
},
"differenceSet": {
"title": "Difference",
"description": "What belongs to the first set but not to the second.",
"examples": [{"difference": ["stakeholders", "participants"]}],
"type": "object",
"properties": {
"difference": {"type": "array", "items": {"$ref": "#/$defs/set"}, "minItems": 2, "maxItems": 2}
},
"required": ["difference"],
"additionalProperties": false
},
"valuesSet": {
"title": "Values",
"description": "The distinct values of a field.",
"examples": [{"values": "participants", "of": "sector", "table": "family"}],
"type": "object",
"properties": {
"values": {"description": "Whose field to read.", "$ref": "#/$defs/set"},
"of": {"description": "The field; of a list, each entry counts.", "$ref": "#/$defs/field"},
"table": {
"title": "Table",
"description": "The table in which to look the values up; what it lacks is left out.",
"type": "string"
}
},
"required": ["values", "of"],
"additionalProperties": false
},
"listSet": {
"title": "List",
"description": "Values written in the rule.",
"examples": [{"list": ["F1", "F2"], "table": "family"}],
"type": "object",
"properties": {
"list": {
"title": "Values",
"description": "The values.",
"type": "array",
"items": {"type": "string"}
},
"table": {
"title": "Table",
"description": "The table that has labels for the values.",
"type": "string"
}
},
"required": ["list"],
"additionalProperties": false
},
"measureForm": {
"title": "Form of a measure",
"description": "One of the ways to get a number out of sets.",
"oneOf": [
{"$ref": "#/$defs/countMeasure"},
{"$ref": "#/$defs/shareMeasure"},
{"$ref": "#/$defs/sumMeasure"},
{"$ref": "#/$defs/minimumMeasure"},
{"$ref": "#/$defs/maximumMeasure"},
{"$ref": "#/$defs/earliestMeasure"},
{"$ref": "#/$defs/latestMeasure"},
{"$ref": "#/$defs/daysMeasure"},
{"$ref": "#/$defs/monthsMeasure"},
{"$ref": "#/$defs/ratioMeasure"},
{"$ref": "#/$defs/largestGroupMeasure"},
{"$ref": "#/$defs/smallestGroupMeasure"},
{"$ref": "#/$defs/repeatedMeasure"},
{"$ref": "#/$defs/criteriaAtMeasure"},
{"$ref": "#/$defs/namedMeasure"}
]
},
"measure": {
"title": "Measure",
"description": "A number computed from sets: an interval, exact where everything is stated.",
"examples": [
{"count": "positions"},
{"share": {"field": "independent", "equals": true}, "of": "intermediaries"},
{"measure": "women"}
],
"$ref": "#/$defs/measureForm",
"unevaluatedProperties": false
},
"declaredMeasure": {
"title": "Measure with a label",
"description": "A measure that texts and levels of the criterion can name.",
"examples": [
{
"label": {"en": "families of participants", "es": "familias de participantes"},
"count": "participant_families"
}
],
"allOf": [{"$ref": "#/$defs/measureForm"}],
"type": "object",
"properties": {"label": {"description": "What is counted, in a few words.", "$ref": "#/$defs/text"}},
"required": ["label"],
"unevaluatedProperties": false
},
"numberSource": {
"title": "Number of each member",
"description": "A number field, or a measure about “@”.",
"oneOf": [{"$ref": "#/$defs/field"}, {"$ref": "#/$defs/measure"}],
"examples": ["seats", {"count": {"in": "@", "select": "$.accepted_by[*]"}}]
},
"dateSource": {
"title": "Date",
"description": "A date, or a measure that is a date.",
"oneOf": [{"$ref": "#/$defs/date"}, {"$ref": "#/$defs/measure"}],
"examples": ["2026-01-31", {"latest": "date", "of": "sessions"}]
},
"countMeasure": {
"title": "Count",
"description": "How many members a set has.",
"examples": [{"count": "positions"}],
"type": "object",
"properties": {"count": {"description": "What to count.", "$ref": "#/$defs/set"}},
"required": ["count"]
},
"shareMeasure": {
"title": "Share",
"description": "The share of the members for which a condition holds. Of nothing there is no share.",
"examples": [{"share": {"member": "accepting"}, "of": "participants"}],
"type": "object",
"properties": {
"share": {"description": "The condition, about “@”.", "$ref": "#/$defs/condition"},
"of": {"description": "Over which members.", "$ref": "#/$defs/set"},
"weighing": {
"description": "A number field with which each member counts.",
"$ref": "#/$defs/field"
}
},
"required": ["share", "of"]
},
"sumMeasure": {
"title": "Sum",
"description": "The sum over the members.",
"examples": [{"sum": "seats", "of": "participants"}],
"type": "object",
"properties": {
"sum": {"$ref": "#/$defs/numberSource"},
"of": {"description": "Over which members.", "$ref": "#/$defs/set"}
},
"required": ["sum", "of"]
},
"minimumMeasure": {
"title": "Minimum",
"description": "The smallest over the members; of nothing there is none.",
"examples": [{"minimum": "seats", "of": "participants"}],
"type": "object",
"properties": {
"minimum": {"$ref": "#/$defs/numberSource"},
"of": {"description": "Over which members.", "$ref": "#/$defs/set"}
},
"required": ["minimum", "of"]
},
"maximumMeasure": {
"title": "Maximum",
"description": "The largest over the members; of nothing there is none.",
"examples": [{"maximum": "seats", "of": "participants"}],
"type": "object",
"properties": {
"maximum": {"$ref": "#/$defs/numberSource"},
"of": {"description": "Over which members.", "$ref": "#/$defs/set"}
},
"required": ["maximum", "of"]
},
"earliestMeasure": {
"title": "Earliest date",
"description": "The first date of a field over the members.",
"examples": [{"earliest": "date", "of": "sessions"}],
"type": "object",
"properties": {
"earliest": {"description": "The date field.", "$ref": "#/$defs/field"},
"of": {"description": "Over which members.", "$ref": "#/$defs/set"}
},
"required": ["earliest", "of"]
},
"latestMeasure": {
"title": "Latest date",
"description": "The last date of a field over the members.",
"examples": [{"latest": "date", "of": "sessions"}],
"type": "object",
"properties": {
"latest": {"description": "The date field.", "$ref": "#/$defs/field"},
"of": {"description": "Over which members.", "$ref": "#/$defs/set"}
},
"required": ["latest", "of"]
},
"span": {
"title": "Span of time",
"description": "From one date to another; negative when the second lies before the first.",
"type": "object",
"properties": {
"from": {"description": "The first date.", "$ref": "#/$defs/dateSource"},
"to": {"description": "The second date.", "$ref": "#/$defs/dateSource"}
},
"required": ["from", "to"],
"additionalProperties": false
},
"daysMeasure": {
"title": "Days",
"description": "The days from one date to another.",
"examples": [
{
"days": {
"from": {"latest": "date", "of": "sessions"},
"to": {"earliest": "deadline", "of": "results"}
}
}
],
"type": "object",
"properties": {"days": {"$ref": "#/$defs/span"}},
"required": ["days"]
},
"monthsMeasure": {
"title": "Months",
"description": "The whole calendar months from one date to another.",
"examples": [
{
"months": {
"from": {"latest": "date", "of": "sessions"},
"to": {"earliest": "deadline", "of": "results"}
}
}
],
"type": "object",
"properties": {"months": {"$ref": "#/$defs/span"}},
"required": ["months"]
},
"ratioMeasure": {
"title": "Ratio",
"description": "The quotient of two measures.",
"examples": [{"ratio": {"count": "hard_questions"}, "to": {"count": "questions"}}],
"type": "object",
"properties": {
"ratio": {"description": "The dividend.", "$ref": "#/$defs/measure"},
"to": {"description": "The divisor.", "$ref": "#/$defs/measure"}
},
"required": ["ratio", "to"]
},
"largestGroupMeasure": {
"title": "Largest group",
"description": "The members are grouped; the size of the largest group.",
"examples": [
{
"largestGroup": "participants",
"by": {"values": {"follow": "@", "by": "actor_id"}, "of": "sector", "table": "family"},
"sum": "seats"
}
],
"type": "object",
"properties": {
"largestGroup": {"description": "What to group.", "$ref": "#/$defs/set"},
"by": {
"description": "By what: a set about “@”, for example its values of a field.",
"$ref": "#/$defs/set"
},
"sum": {"description": "Add up this number field instead of counting.", "$ref": "#/$defs/field"}
},
"required": ["largestGroup", "by"]
},
"smallestGroupMeasure": {
"title": "Smallest group",
"description": "The members are grouped; the size of the smallest group.",
"examples": [
{
"smallestGroup": "participants",
"by": {"values": {"follow": "@", "by": "actor_id"}, "of": "sector", "table": "family"},
"sum": "seats"
}
],
"type": "object",
"properties": {
"smallestGroup": {"description": "What to group.", "$ref": "#/$defs/set"},
"by": {
"description": "By what: a set about “@”, for example its values of a field.",
"$ref": "#/$defs/set"
},
"sum": {"description": "Add up this number field instead of counting.", "$ref": "#/$defs/field"}
},
"required": ["smallestGroup", "by"]
},
"repeatedMeasure": {
"title": "Repeated text",
"description": "How often the most frequent text occurs, ignoring case and white space.",
"examples": [{"repeated": {"select": "$.results[*].indicator"}}],
"type": "object",
"properties": {"repeated": {"description": "Text nodes.", "$ref": "#/$defs/set"}},
"required": ["repeated"]
},
"criteriaAtMeasure": {
"title": "Criteria at a level",
"description": "The share of all criteria whose claimed level is at least this one; only in contradictions.",
"examples": [{"criteriaAt": 4}],
"type": "object",
"properties": {
"criteriaAt": {
"title": "Level",
"description": "The level.",
"type": "integer",
"minimum": 0,
"maximum": 4
}
},
"required": ["criteriaAt"]
},
"namedMeasure": {
"title": "Declared measure",
"description": "The measure of that name.",
"examples": [{"measure": "women"}],
"type": "object",
"properties": {
"measure": {
"title": "Name",
"description": "The name of a measure that the criterion declares above.",
"type": "string",
"minLength": 1
}
},
"required": ["measure"]
},
"operand": {
"title": "Number to compare with",
"description": "A number, a share, or a measure.",
"oneOf": [{"type": "number"}, {"$ref": "#/$defs/share"}, {"$ref": "#/$defs/measure"}],
"examples": [2, "40 %", "1/3", {"count": "positions"}]
},
"comparisons": {
"title": "Comparisons",
"description": "One or several; all must hold.",
"type": "object",
"properties": {
"atLeast": {"description": "The number is ≥ this.", "$ref": "#/$defs/operand"},
"atMost": {"description": "The number is ≤ this.", "$ref": "#/$defs/operand"},
"moreThan": {"description": "The number is > this.", "$ref": "#/$defs/operand"},
"lessThan": {"description": "The number is < this.", "$ref": "#/$defs/operand"},
"equals": {"description": "The number is = this.", "$ref": "#/$defs/operand"}
},
"anyOf": [
{"required": ["atLeast"]},
{"required": ["atMost"]},
{"required": ["moreThan"]},
{"required": ["lessThan"]},
{"required": ["equals"]}
]
},
"conditions": {
"title": "Conditions",
"description": "At least one.",
"type": "array",
"items": {"$ref": "#/$defs/condition"},
"minItems": 1
},
"condition": {
"title": "Condition",
"description": "A statement about the design, or about the member at hand: true, false, or unknown where what it asks is not stated.",
"examples": [
{"count": "positions", "atLeast": 2},
{"field": "status", "in": ["confirmed"]},
{"allOf": [{"count": "conveners", "atLeast": 1}, {"measure": "women", "atLeast": "40 %"}]}
],
"oneOf": [
{"$ref": "#/$defs/measureCondition"},
{"$ref": "#/$defs/fieldCondition"},
{"$ref": "#/$defs/allOfCondition"},
{"$ref": "#/$defs/anyOfCondition"},
{"$ref": "#/$defs/notCondition"},
{"$ref": "#/$defs/atLeastCondition"},
{"$ref": "#/$defs/memberCondition"},
{"$ref": "#/$defs/evidencedCondition"},
{"$ref": "#/$defs/attestedCondition"}
]
},
"measureCondition": {
"title": "Comparison of a measure",
"description": "A measure with one comparison or several.",
"examples": [{"count": "positions", "atLeast": 2}, {"measure": "women", "atLeast": "40 %"}],
"allOf": [{"$ref": "#/$defs/measureForm"}, {"$ref": "#/$defs/comparisons"}],
"unevaluatedProperties": false
},
"allOfCondition": {
"title": "All of",
"description": "All of these conditions hold.",
"examples": [{"allOf": [{"count": "conveners", "atLeast": 1}, {"count": "positions", "atLeast": 2}]}],
"type": "object",
"properties": {"allOf": {"$ref": "#/$defs/conditions"}},
"required": ["allOf"],
"additionalProperties": false
},
"anyOfCondition": {
"title": "Any of",
"description": "At least one of these conditions holds.",
"examples": [{"anyOf": [{"count": "conveners", "atLeast": 1}, {"count": "positions", "atLeast": 2}]}],
"type": "object",
"properties": {"anyOf": {"$ref": "#/$defs/conditions"}},
"required": ["anyOf"],
"additionalProperties": false
},
"notCondition": {
"title": "Not",
"description": "The condition does not hold.",
"examples": [{"not": {"field": "status", "equals": "declined"}}],
"type": "object",
"properties": {"not": {"$ref": "#/$defs/condition"}},
"required": ["not"],
"additionalProperties": false
},
"atLeastCondition": {
"title": "At least so many",
"description": "At least so many of these conditions hold.",
"examples": [
{"atLeast": 2, "of": [{"field": "quorum", "is": "stated"}, {"field": "threshold", "is": "stated"}]}
],
"type": "object",
"properties": {
"atLeast": {
"title": "Number",
"description": "How many must hold.",
"type": "integer",
"minimum": 0,
"maximum": 1000
},
"of": {"$ref": "#/$defs/conditions"}
},
"required": ["atLeast", "of"],
"additionalProperties": false
},
"memberCondition": {
"title": "Member",
"description": "“@” belongs to the set.",
"examples": [{"member": "signatories"}],
"type": "object",
"properties": {"member": {"$ref": "#/$defs/set"}},
"required": ["member"],
"additionalProperties": false
},
"evidenceStatus": {
"title": "Strength of evidence",
"description": "Asserted by the author, documented, or documented by a third party.",
"enum": ["asserted", "documented", "third_party"]
},
"evidencedCondition": {
"title": "Evidenced",
"description": "The members of the set have evidence of at least this status. Asked only in the shown reading; false for an empty set. Not inside where, share or not.",
"examples": [{"evidenced": "commitments", "by": "documented", "atLeast": "50 %"}],
"type": "object",
"properties": {
"evidenced": {"description": "The nodes.", "$ref": "#/$defs/set"},
"by": {"description": "The least status.", "$ref": "#/$defs/evidenceStatus"},
"atLeast": {
"title": "How many",
"description": "How many members must have such evidence, a whole number or a share; all where it is left out.",
"oneOf": [{"type": "integer"}, {"$ref": "#/$defs/share"}]
}
},
"required": ["evidenced", "by"],
"additionalProperties": false
},
"attestedCondition": {
"title": "Attested",
"description": "What only others can say. Asked only in the shown reading. Not inside where, share or not.",
"examples": [{"attested": {"count": "attesting_participants", "atLeast": 3}}],
"type": "object",
"properties": {"attested": {"$ref": "#/$defs/condition"}},
"required": ["attested"],
"additionalProperties": false
},
"fieldCondition": {
"title": "Condition on a field",
"description": "A field of the member at hand, or of the design, with one test.",
"examples": [
{"field": "status", "in": ["confirmed"]},
{"field": "exists", "equals": true},
{"field": "seats", "atLeast": 3},
{"field": "date", "before": {"latest": "date", "of": "sessions"}},
{"field": "reason", "is": "stated"}
],
"type": "object",
"properties": {
"field": {"$ref": "#/$defs/field"},
"ifAbsent": {
"title": "If absent",
"description": "What an absent field means; without it, it means unknown.",
"type": "boolean"
}
},
"required": ["field"],
"oneOf": [
{
"properties": {"in": {"description": "The field is one of these.", "$ref": "#/$defs/words"}},
"required": ["in"]
},
{
"properties": {
"includesAny": {"description": "The field's list holds one of these.", "$ref": "#/$defs/words"}
},
"required": ["includesAny"]
},
{
"properties": {
"includesAll": {"description": "The field's list holds all of these.", "$ref": "#/$defs/words"}
},
"required": ["includesAll"]
},
{
"properties": {
"is": {
"title": "State",
"description": "stated: the field has a value that is neither “unknown” nor “none” nor empty. written: the same, but absence makes it false.",
"enum": ["stated", "written"]
}
},
"required": ["is"]
},
{
"properties": {
"sameTextAs": {
"description": "The text equals that of a member, ignoring case, spaces and punctuation at the ends.",
"$ref": "#/$defs/set"
}
},
"required": ["sameTextAs"]
},
{
"properties": {
"before": {"description": "The date lies before this one.", "$ref": "#/$defs/dateSource"}
},
"required": ["before"]
},
{
"properties": {
"after": {"description": "The date lies after this one.", "$ref": "#/$defs/dateSource"}
},
"required": ["after"]
},
{
"properties": {
"onOrBefore": {
"description": "The date lies on or before this one.",
"$ref": "#/$defs/dateSource"
}
},
"required": ["onOrBefore"]
},
{
"properties": {
"onOrAfter": {
"description": "The date lies on or after this one.",
"$ref": "#/$defs/dateSource"
}
},
"required": ["onOrAfter"]
},
{
"properties": {
"equals": {
"title": "Value",
"description": "The value of the field.",
"type": ["string", "boolean"]
}
},
"required": ["equals"]
},
{"$ref": "#/$defs/comparisons"}
],
"unevaluatedProperties": false
},
"facts": {
"title": "Facts",
"description": "Named sets, in any order; a fact may use others, but not itself.",
"type": "object",
"additionalProperties": {"$ref": "#/$defs/set"},
"examples": [{"agenda": {"select": "$.agenda[*]"}}]
},
"contradiction": {
"title": "Contradiction",
"description": "A flag beside the verdict; it never lowers a level.",
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "A short name, for example X1.",
"type": "string",
"minLength": 1
},
"title": {"description": "The contradiction's name.", "$ref": "#/$defs/text"},
"when": {"description": "When it is there.", "$ref": "#/$defs/condition"},
"nodes": {"description": "The places to show.", "$ref": "#/$defs/set"},
"message": {
"description": "What contradicts what; {nodes} stands for the places.",
"$ref": "#/$defs/template"
},
"lessons": {
"title": "Lessons",
"description": "The ids of the rubrics that it concerns.",
"type": "array",
"items": {"type": "string"}
}
},
"required": ["id", "title", "when", "message"],
"additionalProperties": false
},
"table": {
"title": "Table",
"description": "Maps values to others, and names them.",
"examples": [
{
"map": {"legislature": "F2"},
"labels": {"F2": {"en": "representative politics", "es": "política representativa"}}
}
],
"type": "object",
"properties": {
"map": {
"title": "Map",
"description": "To which value each value belongs.",
"type": "object",
"additionalProperties": {"type": "string"},
"examples": [{"legislature": "F2"}]
},
"labels": {
"title": "Labels",
"description": "The names of values for people.",
"type": "object",
"additionalProperties": {"$ref": "#/$defs/text"}
}
},
"required": [],
"additionalProperties": false
},
"integrityRule": {
"title": "Integrity rule",
"description": "Something that must not be in a design.",
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "A short name, for example R4.",
"type": "string",
"minLength": 1
},
"nodes": {"description": "Every certain member is a fault.", "$ref": "#/$defs/set"},
"message": {
"description": "What is wrong; {nodes} stands for the member.",
"$ref": "#/$defs/template"
},
"severity": {
"title": "Severity",
"description": "An error keeps the design from being evaluated.",
"enum": ["error", "warning"],
"default": "error"
}
},
"required": ["id", "nodes", "message"],
"additionalProperties": false
}
}
}
"""#
}
