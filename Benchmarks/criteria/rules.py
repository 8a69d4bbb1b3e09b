"""Reads the criteria of rubric files into trees of tuples, in which every name is resolved.

A set is `("fact", name)`, `("at",)` for the member at hand, or one of the forms of `Documentation/RuleLanguage.md`;
measures and conditions likewise. What is of no use to a level (texts, advice, notes) is left out, and a form that no
criterion uses is refused, so that none can be misread in silence.
"""

import fractions
import json
import typing

COMPARISONS = ("atLeast", "atMost", "moreThan", "lessThan", "equals")
DATES = ("before", "after", "onOrBefore", "onOrAfter")
RANKS = {"asserted": 1, "documented": 2, "third_party": 3}


class Criterion(typing.NamedTuple):
    id: str
    applies: tuple | None
    judgeable: tuple | None
    # The conditions of levels 1 to 4; None where there is none.
    levels: list
    # What has to be evidenced, and the rank that levels 3 and 4 ask for.
    evidence: tuple | None
    # From which level on others have to agree.
    attested_from: int | None


def number(value):
    """Reads a number, a share "60 %" or a ratio "1/3"."""
    if isinstance(value, str) and value.endswith("%"):
        return fractions.Fraction(value[:-1].strip()) / 100
    return fractions.Fraction(str(value))


class Reader:
    """Reads rubric files. `facts` and `measures` have the trees by the names that the trees of criteria use."""

    def __init__(self, library, schema):
        self.tables = {name: table["map"] for name, table in library["tables"].items() if "map" in table}
        self.facts, self.measures = {}, {}
        self.lists, self.refers_to = {}, {}
        self._schema = schema
        self._walk_schema(schema, None)
        for name, text in library["facts"].items():
            self.facts[name] = text
        self._library = {name: name for name in library["facts"]}

    def _walk_schema(self, node, field):
        """Finds for each field that refers to a list which list that is; a field means the same everywhere."""
        if isinstance(node, list):
            for part in node:
                self._walk_schema(part, field)
            return
        if not isinstance(node, dict):
            return
        if "x-refers-to" in node:
            known = self.refers_to.setdefault(field, node["x-refers-to"])
            assert known == node["x-refers-to"], f"{field} refers to two lists"
        if reference := node.get("$ref"):
            # Only lists of references are defined apart.
            name = reference.split("/")[-1]
            target = self._schema["$defs"].get(name, {})
            if isinstance(target.get("items"), dict) and "x-refers-to" in target["items"]:
                self.refers_to[field] = target["items"]["x-refers-to"]
        for name, part in node.items():
            if name == "properties":
                for field_name, shape in part.items():
                    self._walk_schema(shape, field_name)
            else:
                self._walk_schema(part, field)

    def identity(self, pointer):
        """Returns the field that names the entries of a list."""
        node = self._schema
        for name in pointer.strip("/").split("/"):
            while "$ref" in node and "properties" not in node:
                node = self._schema["$defs"][node["$ref"].split("/")[-1]]
            node = node["properties"][name]
        return node["x-identity"]

    def read(self, rubric):
        """Returns the criteria of a rubric."""
        scope = dict(self._library)
        self._declare(rubric.get("facts", {}), scope, rubric["id"])
        return [self._criterion(criterion, dict(scope)) for criterion in rubric["criteria"]]

    def finish(self):
        """Reads the facts of the library that are written as text still."""
        for name in list(self.facts):
            if not isinstance(self.facts[name], tuple):
                try:
                    self.facts[name] = self.set(self.facts[name], self._library)
                except UnusedForm:
                    del self.facts[name]

    def _declare(self, facts, scope, owner):
        for name in facts:
            scope[name] = f"{owner}.{name}"
        for name, text in facts.items():
            self.facts[scope[name]] = self.set(text, scope)

    def _criterion(self, criterion, scope):
        self._measure_names = {name: f"{criterion['id']}.{name}" for name in criterion.get("measures", {})}
        self._declare(criterion.get("facts", {}), scope, criterion["id"])
        for name, measure in criterion.get("measures", {}).items():
            self.measures[self._measure_names[name]] = self.measure(measure, scope)

        def condition(holder):
            return self.condition(holder["condition"], scope) if holder else None
        evidence, attestation = criterion.get("evidence"), criterion.get("attestation")
        return Criterion(
            criterion["id"], condition(criterion.get("appliesWhen")), condition(criterion.get("judgeableWhen")),
            [self.condition(level["when"], scope) if "when" in level else None for level in criterion["levels"][1:]],
            (self.set(evidence["of"], scope), RANKS.get(evidence.get("atLevel3"), 0),
             RANKS.get(evidence.get("atLevel4"), 0)) if evidence else None,
            attestation["fromLevel"] if attestation else None)

    # --- Sets

    def set(self, text, scope):
        if text == "@":
            return ("at",)
        if isinstance(text, str):
            return ("fact", scope[text])
        match text:
            case {"in": base, "select": path}:
                return ("selectIn", self.set(base, scope), steps(path))
            case {"in": base, "where": condition}:
                return ("where", self.set(base, scope), self.condition(condition, scope))
            case {"in": base, "referring": field, "to": target}:
                return ("referring", self.set(base, scope), names(field), self._list(field), self.set(target, scope))
            case {"in": base}:
                return self.set(base, scope)
            case {"select": path}:
                return ("select", steps(path))
            case {"follow": base, "by": field}:
                return ("follow", self.set(base, scope), names(field), self._list(field))
            case {"union": parts}:
                return ("union", tuple(self.set(part, scope) for part in parts))
            case {"intersection": parts}:
                return ("intersection", tuple(self.set(part, scope) for part in parts))
            case {"difference": [left, right]}:
                return ("difference", self.set(left, scope), self.set(right, scope))
            case {"values": base, "of": field}:
                return ("values", self.set(base, scope), names(field), text.get("table"))
            case {"list": values}:
                return ("list", tuple(values))
        raise UnusedForm(text)

    def _list(self, field):
        pointer = self.refers_to[field.split(".")[-1]]
        self.lists[pointer] = self.identity(pointer)
        return pointer

    # --- Measures

    def measure(self, text, scope):
        if not isinstance(text, dict):
            return ("constant", number(text))

        def source(value):
            return ("field", names(value)) if isinstance(value, str) else self.measure(value, scope)
        match text:
            case {"measure": name}:
                return ("measure", self._measure_names[name])
            case {"count": base}:
                return ("count", self.set(base, scope))
            case {"weighing": _}:
                raise UnusedForm(text)
            case {"share": condition, "of": base}:
                return ("share", self.condition(condition, scope), self.set(base, scope))
            case {"largestGroup": base, "by": by}:
                return ("largestGroup", self.set(base, scope), self.set(by, scope),
                        names(text["sum"]) if "sum" in text else None)
            case {"sum": value, "of": base}:
                return ("sum", source(value), self.set(base, scope))
            case {"minimum": value, "of": base}:
                return ("minimum", source(value), self.set(base, scope))
            case {"maximum": value, "of": base}:
                return ("maximum", source(value), self.set(base, scope))
            case {"earliest": field, "of": base} | {"latest": field, "of": base}:
                return ("date", names(field), self.set(base, scope), "latest" in text)
            case {"days": span} | {"months": span}:
                return ("days" if "days" in text else "months",
                        self.measure(span["from"], scope), self.measure(span["to"], scope))
            case {"ratio": top, "to": bottom}:
                return ("ratio", self.measure(top, scope), self.measure(bottom, scope))
        raise UnusedForm(text)

    # --- Conditions

    def condition(self, text, scope):
        match text:
            case {"field": field}:
                return ("field", names(field), field.startswith("$."), self._test(text, scope), text.get("ifAbsent"))
            case {"member": base}:
                return ("member", self.set(base, scope))
            case {"allOf": parts}:
                return ("all", tuple(self.condition(part, scope) for part in parts))
            case {"anyOf": parts}:
                return ("any", tuple(self.condition(part, scope) for part in parts))
            case {"not": part}:
                return ("not", self.condition(part, scope))
            case {"evidenced": base, "by": status}:
                threshold = text.get("atLeast")
                if threshold is not None:
                    threshold = ("share" if isinstance(threshold, str) else "count", number(threshold))
                return ("evidenced", self.set(base, scope), RANKS[status], threshold)
            case {"attested": part}:
                return ("attested", self.condition(part, scope))
            case {"atLeast": count, "of": [*parts]} if not set(text) & {"share", "sum"}:
                return ("some", count, tuple(self.condition(part, scope) for part in parts))
        return ("compare", self.measure({key: part for key, part in text.items() if key not in COMPARISONS}, scope),
                self._comparisons(text, scope))

    def _comparisons(self, text, scope):
        found = tuple((name, self.measure(text[name], scope)) for name in COMPARISONS if name in text)
        if not found:
            raise UnusedForm(text)
        return found

    def _test(self, text, scope):
        for name in DATES:
            if name in text:
                operand = text[name]
                if isinstance(operand, str):
                    raise UnusedForm(text)
                return ("date", name, self.measure(operand, scope))
        match text:
            case {"in": words}:
                return ("oneOf", tuple(words))
            case {"equals": bool(wanted)}:
                return ("isTrue", wanted)
            case {"equals": str(word)}:
                return ("oneOf", (word,))
            case {"includesAny": words}:
                return ("includesAny", tuple(words))
            case {"includesAll": words}:
                return ("includesAll", tuple(words))
            case {"is": "stated" | "written" as word}:
                return (word,)
            case {"sameTextAs": base}:
                return ("sameText", self.set(base, scope))
        return ("number", self._comparisons(text, scope))


class UnusedForm(Exception):
    """A form of the language that no criterion uses, or that these programs do not know."""


def names(field):
    return tuple(field.removeprefix("$.").split("."))


def steps(path):
    """Returns the steps of a path of names and `[*]`: names, and "*" for each entry."""
    if ".." in path or "?" in path or not path.startswith("$"):
        raise UnusedForm(path)
    return tuple(step for step in path.replace("[*]", ".*").split(".")[1:])


def is_open(node):
    """Tells whether a tree asks something of the member at hand."""
    kind = node[0]
    if kind == "at":
        return True
    if kind in ("fact", "select", "list", "constant", "measure"):
        return False
    if kind == "field":
        if len(node) == 2:
            return True
        operands = [operand for _, operand in node[3][1]] if node[3][0] == "number" else (
            [node[3][2]] if node[3][0] == "date" else [node[3][1]] if node[3][0] == "sameText" else [])
        return not node[2] or any(is_open(part) for part in operands)
    if kind == "member":
        return True
    if kind in ("where", "selectIn", "follow", "values", "count", "evidenced", "largestGroup", "not", "attested"):
        return is_open(node[1])
    if kind == "referring":
        return is_open(node[1]) or is_open(node[4])
    if kind in ("union", "intersection", "all", "any"):
        return any(is_open(part) for part in node[1])
    if kind == "some":
        return any(is_open(part) for part in node[2])
    if kind in ("share", "sum", "minimum", "maximum", "date"):
        return is_open(node[2])
    if kind in ("difference", "days", "months", "ratio"):
        return is_open(node[1]) or is_open(node[2])
    if kind == "compare":
        return is_open(node[1]) or any(is_open(operand) for _, operand in node[2])
    raise ValueError(node)


def load(root):
    """Reads the three lessons; returns the reader and the criteria."""
    def file(name):
        return json.loads((root / "Rubrics" / name).read_text(encoding="utf-8"))
    reader = Reader(file("common.json"), file("dialogue-design.schema.json"))
    criteria = []
    for lesson in (1, 2, 3):
        criteria += reader.read(file(f"lesson-{lesson}.json"))
    reader.finish()
    return reader, criteria
