// Written by Scripts/embed-files; change the file that it carries instead.
// swift-format-ignore-file

extension BuiltInFiles {
  /// The text of `Rubrics/rubric.schema.json`.
  static let rubricSchema: String = #"""
{
"$schema": "https://json-schema.org/draft/2020-12/schema",
"$id": "urn:cabildo:rubric:1",
"title": "Rubric",
"description": "One lesson: what is looked at in a design, and how it is placed on ladders of five levels.",
"type": "object",
"properties": {
"$schema": {
"title": "Schema",
"description": "Where this schema is kept, for editors.",
"type": "string"
},
"format": {
"title": "Format",
"description": "Marks the file as a rubric of this version.",
"const": "rubric/1"
},
"id": {
"title": "Id",
"description": "A short name, for example lesson-1.",
"type": "string",
"minLength": 1,
"examples": ["lesson-1"]
},
"title": {"description": "The lesson's name.", "$ref": "#/$defs/text"},
"extends": {
"title": "Extends",
"description": "The rubric that this one changes: a path relative to this file, or builtin: and the path of a rubric that the program carries. All of it holds here too, but for what stands under changes.",
"type": "string",
"minLength": 1,
"examples": ["lesson-1.json", "builtin:Rubrics/lesson-1.json"]
},
"changes": {
"title": "Changes",
"description": "What is different from the rubric that is extended, each with its reason; reports list them all.",
"type": "array",
"items": {"$ref": "#/$defs/change"}
},
"lesson": {"description": "The lesson in a sentence or two.", "$ref": "#/$defs/text"},
"clauses": {
"title": "Clauses",
"description": "The clauses of the lesson, by id; each must be served by some criterion.",
"type": "object",
"additionalProperties": {"$ref": "#/$defs/text"},
"examples": [{"L1a": {"en": "The promoting core is plural.", "es": "El núcleo promotor es plural."}}]
},
"scope": {
"title": "Scope",
"description": "For which designs the lesson holds only in part; nothing is scored differently.",
"type": "object",
"properties": {
"unless": {"description": "When the lesson applies only in part.", "$ref": "#/$defs/condition"},
"text": {"description": "What is said then.", "$ref": "#/$defs/text"}
},
"required": ["unless", "text"],
"additionalProperties": false
},
"facts": {"$ref": "#/$defs/facts"},
"criteria": {
"title": "Criteria",
"description": "The questions, in the order of the report.",
"type": "array",
"items": {"$ref": "#/$defs/criterion"}
},
"contradictions": {
"title": "Contradictions",
"description": "What in a design contradicts itself, of this lesson.",
"type": "array",
"items": {"$ref": "#/$defs/contradiction"}
}
},
"required": ["format", "id", "title"],
"if": {"required": ["extends"]},
"then": {"properties": {"criteria": false}},
"else": {"required": ["lesson", "clauses", "criteria"], "properties": {"changes": false}},
"additionalProperties": false,
"$defs": {
"change": {
"title": "Change",
"description": "Something that is different from the rubric that is extended: a criterion's weight, whether it is a gate, a threshold, all that a level asks, a criterion more or one less.",
"oneOf": [
{"$ref": "#/$defs/weightChange"},
{"$ref": "#/$defs/thresholdChange"},
{"$ref": "#/$defs/conditionChange"},
{"$ref": "#/$defs/dropChange"},
{"$ref": "#/$defs/addChange"}
],
"examples": [
{
"criterion": "L1-01",
"weight": 3,
"reason": {"en": "Breadth decides here.", "es": "Aquí decide la amplitud."}
}
]
},
"changedCriterion": {
"title": "Criterion",
"description": "The id of a criterion of the rubric that is extended.",
"type": "string",
"minLength": 1,
"examples": ["L1-01"]
},
"reason": {
"description": "Why this is different here; reports print it.",
"$ref": "#/$defs/text"
},
"weightChange": {
"title": "Weight or gate",
"description": "Counts a criterion more or less, or makes the verdict depend on it or not.",
"type": "object",
"properties": {
"criterion": {"$ref": "#/$defs/changedCriterion"},
"weight": {
"title": "Weight",
"description": "How much it counts here.",
"type": "integer",
"minimum": 1,
"maximum": 100
},
"gate": {
"title": "Gate",
"description": "Whether the lesson's verdict depends on it here.",
"type": "boolean"
},
"reason": {"$ref": "#/$defs/reason"}
},
"required": ["criterion", "reason"],
"anyOf": [{"required": ["weight"]}, {"required": ["gate"]}],
"additionalProperties": false
},
"changedLevel": {
"title": "Level",
"description": "The level whose condition is different here.",
"type": "integer",
"minimum": 1,
"maximum": 4
},
"changedOrigin": {
"title": "Origin",
"description": "Where what is asked here comes from.",
"enum": ["case", "framework", "judgement"]
},
"changedThreshold": {
"title": "Threshold",
"description": "The number or share that is asked here.",
"oneOf": [{"type": "number"}, {"$ref": "#/$defs/share"}]
},
"thresholdChange": {
"title": "Threshold",
"description": "Asks for another number where a level compares a declared measure.",
"type": "object",
"properties": {
"criterion": {"$ref": "#/$defs/changedCriterion"},
"level": {"$ref": "#/$defs/changedLevel"},
"measure": {
"title": "Measure",
"description": "The declared measure that the level compares.",
"type": "string",
"minLength": 1,
"examples": ["families"]
},
"atLeast": {"$ref": "#/$defs/changedThreshold"},
"atMost": {"$ref": "#/$defs/changedThreshold"},
"moreThan": {"$ref": "#/$defs/changedThreshold"},
"lessThan": {"$ref": "#/$defs/changedThreshold"},
"equals": {"$ref": "#/$defs/changedThreshold"},
"origin": {"$ref": "#/$defs/changedOrigin"},
"descriptor": {"description": "What the level looks like here.", "$ref": "#/$defs/text"},
"advice": {"description": "How to reach it here.", "$ref": "#/$defs/template"},
"note": {
"description": "More on the threshold; the reason where it is left out.",
"$ref": "#/$defs/text"
},
"reason": {"$ref": "#/$defs/reason"}
},
"required": ["criterion", "level", "measure", "origin", "reason"],
"anyOf": [
{"required": ["atLeast"]},
{"required": ["atMost"]},
{"required": ["moreThan"]},
{"required": ["lessThan"]},
{"required": ["equals"]}
],
"additionalProperties": false
},
"conditionChange": {
"title": "Condition",
"description": "Asks for something else at a level.",
"type": "object",
"properties": {
"criterion": {"$ref": "#/$defs/changedCriterion"},
"level": {"$ref": "#/$defs/changedLevel"},
"when": {"description": "What the level asks here.", "$ref": "#/$defs/condition"},
"origin": {"$ref": "#/$defs/changedOrigin"},
"descriptor": {"description": "What the level looks like here.", "$ref": "#/$defs/text"},
"advice": {"description": "How to reach it here.", "$ref": "#/$defs/template"},
"note": {
"description": "More on the threshold; the reason where it is left out.",
"$ref": "#/$defs/text"
},
"reason": {"$ref": "#/$defs/reason"}
},
"required": ["criterion", "level", "when", "origin", "descriptor", "reason"],
"additionalProperties": false
},
"dropChange": {
"title": "Criterion left out",
"description": "Leaves out a criterion, and with it the clauses that no other serves.",
"type": "object",
"properties": {
"criterion": {"$ref": "#/$defs/changedCriterion"},
"drop": {"title": "Drop", "description": "Says that it is left out.", "const": true},
"reason": {"$ref": "#/$defs/reason"}
},
"required": ["criterion", "drop", "reason"],
"additionalProperties": false
},
"addChange": {
"title": "Criterion added",
"description": "Adds a criterion; it comes after the others.",
"type": "object",
"properties": {"add": {"$ref": "#/$defs/criterion"}, "reason": {"$ref": "#/$defs/reason"}},
"required": ["add", "reason"],
"additionalProperties": false
},
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
"criterion": {
"title": "Criterion",
"description": "One question about a design, with a ladder of five levels.",
"type": "object",
"properties": {
"id": {
"title": "Id",
"description": "A short name that stays, for example L1-01.",
"type": "string",
"minLength": 1,
"examples": ["L1-01"]
},
"title": {"description": "The criterion's name.", "$ref": "#/$defs/text"},
"question": {"description": "What is asked.", "$ref": "#/$defs/text"},
"why": {"description": "Why it is asked.", "$ref": "#/$defs/text"},
"clauses": {
"title": "Clauses",
"description": "The clauses of lessons that the criterion makes operational; other lessons' too.",
"type": "array",
"items": {"type": "string"},
"minItems": 1,
"examples": [["L1a"]]
},
"weight": {
"title": "Weight",
"description": "How much it counts; 1 where it is left out.",
"type": "integer",
"minimum": 1,
"maximum": 100,
"default": 1
},
"gate": {
"title": "Gate",
"description": "Whether the lesson's verdict depends on it alone already.",
"type": "boolean",
"default": false
},
"limits": {"description": "What a machine cannot see here.", "$ref": "#/$defs/text"},
"watch": {
"description": "How the criterion can be met on paper only, and what to read with it.",
"$ref": "#/$defs/text"
},
"judgeableWhen": {
"description": "Where the condition is not true, the criterion cannot be judged.",
"$ref": "#/$defs/guard"
},
"appliesWhen": {
"description": "Where the condition is false, the criterion does not apply, and counts neither for nor against.",
"$ref": "#/$defs/guard"
},
"facts": {"description": "Facts of this criterion only.", "$ref": "#/$defs/facts"},
"measures": {
"title": "Measures",
"description": "Numbers that levels and texts can name; a measure may use those before it.",
"type": "object",
"additionalProperties": {"$ref": "#/$defs/declaredMeasure"}
},
"evidence": {
"title": "Evidence",
"description": "From these levels on, at least one member of the set must have evidence of that status.",
"examples": [{"of": "conveners", "atLevel3": "documented", "atLevel4": "third_party"}],
"type": "object",
"properties": {
"of": {
"description": "The nodes of which at least one must have the evidence.",
"$ref": "#/$defs/set"
},
"atLevel1": {
"description": "The status asked for from level 1 on.",
"$ref": "#/$defs/evidenceStatus"
},
"atLevel2": {
"description": "The status asked for from level 2 on.",
"$ref": "#/$defs/evidenceStatus"
},
"atLevel3": {
"description": "The status asked for from level 3 on.",
"$ref": "#/$defs/evidenceStatus"
},
"atLevel4": {
"description": "The status asked for from level 4 on.",
"$ref": "#/$defs/evidenceStatus"
}
},
"required": ["of"],
"additionalProperties": false
},
"attestation": {
"title": "Attestation",
"description": "From this level on, more people of these capacities must agree than disagree.",
"type": "object",
"properties": {
"fromLevel": {
"title": "From level",
"description": "The level from which it counts.",
"type": "integer",
"minimum": 1,
"maximum": 4
},
"by": {
"title": "Capacities",
"description": "In which capacities people may answer.",
"type": "array",
"items": {"type": "string"},
"examples": [["participant"]]
},
"question": {"description": "The question to ask them.", "$ref": "#/$defs/text"}
},
"required": ["fromLevel", "by", "question"],
"additionalProperties": false
},
"advice": {
"description": "How to reach the next level, where the level has no advice of its own.",
"$ref": "#/$defs/template"
},
"place": {
"title": "Place",
"description": "Where in the design the answer is written, a plain path.",
"type": "string",
"pattern": "^\\$",
"examples": ["$.participants"]
},
"levels": {
"title": "Levels",
"description": "The five levels, 0 to 4. They are cumulative: the level is the highest for which its condition and all below it hold.",
"type": "array",
"prefixItems": [{"$ref": "#/$defs/lowestLevel"}],
"items": {"$ref": "#/$defs/level"},
"minItems": 5,
"maxItems": 5
}
},
"required": ["id", "title", "question", "why", "clauses", "advice", "levels"],
"additionalProperties": false
},
"guard": {
"title": "Precondition",
"description": "A condition, and the text for when it does not hold.",
"type": "object",
"properties": {
"condition": {"$ref": "#/$defs/condition"},
"otherwise": {
"description": "What is said where the condition does not hold.",
"$ref": "#/$defs/text"
}
},
"required": ["condition", "otherwise"],
"additionalProperties": false
},
"lowestLevel": {
"title": "Level 0",
"description": "Where a design stands that meets no level; it asks nothing.",
"type": "object",
"properties": {"descriptor": {"description": "What the level looks like.", "$ref": "#/$defs/text"}},
"required": ["descriptor"],
"additionalProperties": false
},
"level": {
"title": "Level",
"description": "A rung of the ladder.",
"type": "object",
"properties": {
"descriptor": {"description": "What the level looks like.", "$ref": "#/$defs/text"},
"when": {
"description": "What the level itself asks, beyond those below it.",
"$ref": "#/$defs/condition"
},
"origin": {
"title": "Origin",
"description": "Where the threshold comes from: values seen in documented dialogues, a published framework, or a judgement of the authors.",
"enum": ["case", "framework", "judgement"]
},
"note": {"description": "More on the threshold.", "$ref": "#/$defs/text"},
"advice": {"description": "How to reach this level.", "$ref": "#/$defs/template"}
},
"required": ["descriptor", "when", "origin"],
"additionalProperties": false
}
}
}
"""#
}
