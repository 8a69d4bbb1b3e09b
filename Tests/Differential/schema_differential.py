#!/usr/bin/env python3
"""Compares our JSON Schema validation with the package jsonschema-rs on random schemas and documents.

    python3 -m pip install jsonschema-rs==0.61.0
    swift build --product conformance-probe
    python3 Tests/Differential/schema_differential.py [--seed N] [--count N] [--probe FILE]

Both are asked whether a schema is usable and whether a document meets it. Differences that EXPLAINED names are
counted; any other is printed and makes the script exit with 1. We too report a difference where our quick check
and our report do not agree, or where an invalid document has no violation.
"""

import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import sys

import jsonschema_rs

ROOT = pathlib.Path(__file__).resolve().parents[2]

NAMES = ["a", "b", "c", "ab", "é", "x1"]
STRINGS = ["", "a", "b", "ab", "abc", "é", "e\u0301", "😀", "a1", "12", "A", "\n", "\u00a0", "aé😀"]
INTEGERS = [0, 1, 2, 3, -1, -2, 10, 12, 100, 2**53 + 1, -(2**63), 2**64, 10**20]
DECIMALS = [0.5, 1.5, -0.25, 2.0, 1e2, 1e-3, 0.1, 0.3, 12.75]
PATTERNS = ["^a", "b$", "^[a-z]*$", "\\d", "^.$", "a|é", "^\\w+$", "[^a]", "^(a|b){2}", "\\S", "^$", "\\p{Lu}", "x?1"]
TYPES = ["null", "boolean", "object", "array", "number", "string", "integer"]

FORMATS = {
    "date": ["2024-02-29", "2023-02-29", "2024-2-1", "0000-01-01", "2024-13-01", "2024-12-31"],
    "time": ["12:00:00Z", "23:59:60Z", "12:00:00", "24:00:00Z", "12:00:00.5+01:00", "12:00:00-24:00", "12:00Z"],
    "date-time": ["2024-01-01T00:00:00Z", "2024-01-01t00:00:00z", "2024-01-01 00:00:00Z", "2024-01-32T00:00:00Z",
                  "1998-12-31T23:59:60Z", "2024-01-01T00:00:00+24:00"],
    "duration": ["P1D", "PT1S", "P1Y2D", "P", "P1W", "P1W1D", "PT1H2S", "P1M2DT3H", "P1.5D"],
    "email": ["a@b.c", "a@b", "@b", "a b@c.d", "\"a b\"@c.d", "a..b@c.d", "a@[127.0.0.1]", "a@-b.c", "a@b_c.d"],
    "hostname": ["a.b", "a-.b", "-a", "a_b", "xn--9n2bp8q.xn--9t4b11yi5a", "a." , "a..b", "a" * 63, "a" * 64, ""],
    "ipv4": ["1.2.3.4", "256.1.1.1", "1.2.3", "01.2.3.4", "1.2.3.4 "],
    "ipv6": ["::1", "1::", "::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "::1.2.3.4", "1::2::3", "12345::", "fe80::1%1",
             "1:2:3:4:5:6:1.2.3.4", ":1", "1:", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8"],
    "uri": ["http://a.b/c?d#e", "a", "http://[::1]/", "urn:a:b", "http://a b", "http://a/%zz", "http://é", "a:", ":a",
            "http://a@b:80/", "http://a:b", "//a/b", "http://[1]/"],
    "uri-reference": ["", "a", "//a/b", "a:b:c", ":a", "a/b:c", "#a", "?a", "a b", "%41", "%4", "é", "\\"],
    "iri": ["http://é/ü", "é", "http://a/\ue000", "http://a?\ue000"],
    "iri-reference": ["é", "//é", "\\", "a b"],
    "uuid": ["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000",
             "123e4567e89b12d3a456426614174000", "g23e4567-e89b-12d3-a456-426614174000"],
    "json-pointer": ["", "/a", "a", "/~0~1", "/~", "/~2", "//"],
    "relative-json-pointer": ["0", "1/a", "0#", "01", "-1", "1#a", "1/~"],
    "regex": ["a", "(", "[a", "a{2,1}", "\\d", "(?=a)", "(?<n>a)\\k<n>", "*", "a**"],
    "uri-template": ["a{b}", "{", "{a:3}", "{a*}", "{}", "{+a,b}", "}", "a b"],
    "no-such-format": ["a"],
}

# A difference whose description matches is explained. The words: what they say, what we say, then the case.
EXPLAINED = [
    ("a reference that leads nowhere: we look at all of a schema, they at what can be reached",
     r"^they (valid|invalid), we refused .*we: unresolvedReference\(\"[^\"]*(none|nowhere|other)\"\)"),
    ("a pattern that is none: we look at all of a schema, they at what can be reached",
     r"^they (valid|invalid), we refused .*we: malformedPattern\(\"\(\""),
    ("a schema that refers to itself for the same value: we give no answer, they stop at the second visit",
     r"^they \w+, we trouble .*we: exhausted: endlessReference.*\"\$ref\": \"\""),
]


class Generator:
    """Makes schemas and documents, the same for the same seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, choices):
        return self.random.choice(choices)

    # Documents

    def value(self, depth=0):
        kind = self.random.random()
        if depth < 3 and kind < 0.3:
            return [self.value(depth + 1) for _ in range(self.random.randrange(0, 5))]
        if depth < 3 and kind < 0.65:
            names = self.random.sample(NAMES, self.random.randrange(0, 5))
            return {name: self.value(depth + 1) for name in names}
        return self.scalar()

    def scalar(self):
        kind = self.random.randrange(0, 12)
        if kind < 4:
            return self.pick(INTEGERS) if self.chance(0.4) else self.random.randrange(-2, 5)
        if kind < 5:
            return self.pick(DECIMALS)
        if kind < 9:
            return self.pick(STRINGS)
        if kind < 10:
            return self.pick(FORMATS[self.pick(sorted(FORMATS))])
        return self.pick([True, False, None])

    # Schemas

    def root(self):
        self.definitions = self.random.randrange(0, 4)
        # With identifiers, references to the root are absolute, since a fragment would stay in the definition.
        self.base = self.pick(["", "https://example.org/root"])
        self.has_node = self.chance(0.3)
        self.own_node = False
        schema = self.schema(0, level=-1)
        if not isinstance(schema, dict):
            schema = {"allOf": [schema]}
        if self.definitions:
            schema["$defs"] = {f"d{i}": self.definition(i) for i in range(self.definitions)}
        if self.base:
            schema["$id"] = self.base
        if self.has_node:
            schema["$dynamicAnchor"] = "node"
        return schema

    def definition(self, index):
        has_id = self.base and self.chance(0.5)
        self.own_node = has_id and self.chance(0.6)
        schema = self.schema(1, level=index)
        if isinstance(schema, dict):
            if self.chance(0.3):
                schema["$anchor"] = f"anchor{index}"
            if has_id:
                schema["$id"] = f"sub{index}"
        if self.own_node:
            schema = schema if isinstance(schema, dict) else {"$id": f"sub{index}", "not": not schema}
            schema["$dynamicAnchor"] = "node"
        self.own_node = False
        return schema

    def schema(self, depth, level):
        """Makes a schema. In place it may refer only to definitions above `level`, so that none is endless."""
        if self.chance(0.12):
            return self.chance(0.6)
        schema = {}
        for _ in range(self.pick([1, 1, 2, 2, 3, 4])):
            self.add_keyword(schema, depth, level)
        return schema

    def below(self, depth):
        """Makes a schema for a child of the value: every reference is allowed."""
        return self.schema(depth + 1, level=-2) if depth < 4 else self.pick([True, {"type": self.pick(TYPES)}])

    def beside(self, depth, level):
        """Makes a schema for the same value."""
        return self.schema(depth + 1, level) if depth < 4 else self.pick([True, {"type": self.pick(TYPES)}])

    def reference(self, level):
        first = 0 if level == -2 else level + 1
        choices = [f"{self.base}#/$defs/d{i}" for i in range(first, self.definitions)]
        if level == -2:
            choices.append(self.base or "#")
            if self.chance(0.02):
                choices = ["#/$defs/none", "#nowhere", "other"]
        return self.pick(choices) if choices else None

    def add_keyword(self, schema, depth, level):
        keyword = self.pick([
            "type", "type", "enum", "const", "properties", "properties", "properties", "required", "items",
            "prefixItems", "contains", "allOf", "anyOf", "oneOf", "not", "if", "$ref", "$ref", "$dynamicRef",
            "additionalProperties", "patternProperties", "propertyNames", "unevaluatedProperties",
            "unevaluatedItems", "dependentRequired", "dependentSchemas", "minimum", "maximum", "exclusiveMinimum",
            "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems",
            "uniqueItems", "minProperties", "maxProperties", "format", "dependencies", "malformed"])
        count = self.random.randrange
        if keyword == "type":
            schema["type"] = self.pick(TYPES) if self.chance(0.6) else self.random.sample(TYPES, count(1, 4))
        elif keyword == "enum":
            schema["enum"] = self.unique([self.value(2) for _ in range(count(1, 5))])
        elif keyword == "const":
            schema["const"] = self.value(1)
        elif keyword == "properties":
            schema["properties"] = {name: self.below(depth) for name in self.random.sample(NAMES, count(1, 4))}
        elif keyword == "required":
            schema["required"] = self.random.sample(NAMES, count(0, 3))
        elif keyword in ("items", "additionalProperties"):
            schema[keyword] = self.below(depth)
        elif keyword == "propertyNames":
            schema[keyword] = self.pick([{"pattern": self.pick(PATTERNS)}, {"maxLength": 1}, {"enum": NAMES[:3]}, False])
        elif keyword in ("unevaluatedProperties", "unevaluatedItems"):
            schema[keyword] = self.pick([False, False, self.below(depth)])
        elif keyword == "prefixItems":
            schema[keyword] = [self.below(depth) for _ in range(count(1, 3))]
        elif keyword == "contains":
            schema[keyword] = self.below(depth)
            if self.chance(0.4):
                schema["minContains"] = count(0, 3)
            if self.chance(0.4):
                schema["maxContains"] = count(0, 3)
        elif keyword in ("allOf", "anyOf", "oneOf"):
            schema[keyword] = [self.beside(depth, level) for _ in range(count(1, 4))]
        elif keyword == "not":
            schema[keyword] = self.beside(depth, level)
        elif keyword == "if":
            for part in ("if", "then", "else"):
                if part == "if" or self.chance(0.7):
                    schema[part] = self.beside(depth, level)
        elif keyword in ("$ref", "$dynamicRef"):
            target = self.reference(level)
            if keyword == "$dynamicRef" and level == -2 and (self.own_node or self.has_node):
                target = "#node" if self.own_node or not self.base else f"{self.base}#node"
            if target:
                schema[keyword] = target
        elif keyword == "patternProperties":
            schema[keyword] = {pattern: self.below(depth) for pattern in self.random.sample(PATTERNS, count(1, 3))}
        elif keyword == "dependentRequired":
            schema[keyword] = {name: self.random.sample(NAMES, count(0, 3)) for name in self.random.sample(NAMES, 2)}
        elif keyword == "dependentSchemas":
            schema[keyword] = {self.pick(NAMES): self.beside(depth, level)}
        elif keyword == "dependencies":
            schema[keyword] = {self.pick(NAMES): self.pick([self.random.sample(NAMES, 2), self.beside(depth, level)])}
        elif keyword in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
            schema[keyword] = self.pick(INTEGERS + DECIMALS)
        elif keyword == "multipleOf":
            schema[keyword] = self.pick([1, 2, 3, 5, 10, 0.5, 0.25, 0.1, 0.01, 1.5, 2**53 + 1, 10**20])
        elif keyword == "pattern":
            schema[keyword] = self.pick(PATTERNS)
        elif keyword == "uniqueItems":
            schema[keyword] = self.chance(0.8)
        elif keyword == "format":
            schema[keyword] = self.pick(sorted(FORMATS))
        elif keyword == "malformed":
            if self.chance(0.05):
                name = self.pick(["type", "required", "minLength", "items", "allOf", "properties", "pattern", "enum",
                                  "multipleOf", "dependentRequired", "$ref", "minimum", "uniqueItems", "$anchor"])
                schema[name] = self.pick([None, 0, -1, 1.5, "", "(", [], {}, [1], {"a": 1}, ["a", "a"], True])
        else:
            schema[keyword] = count(0, 4)

    @staticmethod
    def unique(values):
        kept = []
        for value in values:
            if not any(same(value, other) for other in kept):
                kept.append(value)
        return kept

    def document_for(self, schema):
        """Makes a document, half of the time after the schema's own values and members."""
        if not isinstance(schema, dict) or self.chance(0.4):
            return self.value()
        if "const" in schema and self.chance(0.8):
            return schema["const"]
        if isinstance(schema.get("enum"), list) and schema["enum"] and self.chance(0.8):
            return self.pick(schema["enum"])
        if schema.get("format") in FORMATS and self.chance(0.8):
            return self.pick(FORMATS[schema["format"]])
        if isinstance(schema.get("properties"), dict) and self.chance(0.8):
            document = {name: self.document_for(inner) for name, inner in schema["properties"].items()}
            if isinstance(schema.get("required"), list):
                for name in schema["required"]:
                    if isinstance(name, str):
                        document.setdefault(name, self.value(2))
            return document
        for keyword in ("items", "contains"):
            if isinstance(schema.get(keyword), dict) and self.chance(0.7):
                return [self.document_for(schema[keyword]) for _ in range(self.random.randrange(0, 4))]
        for keyword in ("allOf", "anyOf", "oneOf"):
            if isinstance(schema.get(keyword), list) and schema[keyword] and self.chance(0.7):
                return self.document_for(self.pick(schema[keyword]))
        return self.value()


def same(left, right):
    """Equality of JSON, where true is not 1."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(same(*pair) for pair in zip(left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[name], right[name]) for name in left)
    return type(left) in (int, float) and type(right) in (int, float) and left == right or (
        type(left) is type(right) and left == right)


def their_answer(schema, document, formats):
    try:
        validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=formats)
    except (ValueError, jsonschema_rs.ValidationError) as error:
        return "refused", str(error).splitlines()[0]
    except Exception as error:  # referencing errors have classes of their own
        return "refused", f"{type(error).__name__}: {error}".splitlines()[0]
    return ("valid" if validator.is_valid(document) else "invalid"), ""


def our_answer(line):
    answer = json.loads(line)
    if "error" in answer:
        kind = "trouble" if re.match("exhausted|the quick|.*differ", answer["error"]) else "refused"
        return kind, answer["error"]
    if answer["valid"] != (answer["errors"] == 0):
        return "trouble", "violations and answer differ"
    return ("valid" if answer["valid"] else "invalid"), "; ".join(answer["texts"])[:300]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=20201212)
    parser.add_argument("--count", type=int, default=20000)
    parser.add_argument("--probe", default=str(ROOT / ".build/debug/conformance-probe"))
    options = parser.parse_args()

    generator = Generator(options.seed)
    cases = []
    while len(cases) < options.count:
        schema = generator.root()
        formats = generator.chance(0.5)
        for _ in range(min(4, options.count - len(cases))):
            cases.append((schema, generator.document_for(schema), formats))
    requests = "".join(
        json.dumps({"op": "schema", "schema": schema, "document": document, "formats": formats},
                   ensure_ascii=index % 3 == 0) + "\n"
        for index, (schema, document, formats) in enumerate(cases))
    run = subprocess.run([options.probe], input=requests.encode(), stdout=subprocess.PIPE, check=True)
    lines = run.stdout.decode().splitlines()
    if len(lines) != len(cases):
        sys.exit(f"{len(cases)} requests, {len(lines)} answers")

    answers = collections.Counter()
    explained = collections.Counter()
    unexplained = 0
    for (schema, document, formats), line in zip(cases, lines):
        ours, our_note = our_answer(line)
        theirs, their_note = their_answer(schema, document, formats)
        answers[ours] += 1
        if ours == theirs:
            continue
        description = (f"they {theirs}, we {ours} | they: {their_note} | we: {our_note}\n"
                       f"  schema   {json.dumps(schema, ensure_ascii=False)}\n"
                       f"  document {json.dumps(document, ensure_ascii=False)}, formats {formats}")
        for reason, test in EXPLAINED:
            if re.search(test, description, re.DOTALL):
                explained[reason] += 1
                break
        else:
            unexplained += 1
            if unexplained <= 20:
                print(description)
    print(f"{len(cases)} cases, " + ", ".join(f"{count} {name}" for name, count in sorted(answers.items())))
    for reason, count in explained.most_common():
        print(f"{count} explained: {reason}")
    print(f"{unexplained} differences")
    sys.exit(1 if unexplained else 0)


if __name__ == "__main__":
    main()
