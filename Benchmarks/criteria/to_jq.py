"""Writes the criteria in jq."""

import json
import pathlib

import rules
import writer

COMPARE = {"atLeast": "ge({0}; {1})", "atMost": "ge({1}; {0})", "moreThan": "gt({0}; {1})", "lessThan": "gt({1}; {0})",
           "equals": "eq({0}; {1})", "onOrAfter": "ge({0}; {1})", "onOrBefore": "ge({1}; {0})",
           "after": "gt({0}; {1})", "before": "gt({1}; {0})"}
MEMBER = "[{base}.m[] | . as [$k, $q, $e] | {part}]"


class JQ(writer.Writer):
    def program(self):
        results = []
        for criterion in self.criteria:
            judgeable = self.truth(criterion.judgeable) if criterion.judgeable else "2"
            assert criterion.applies is None, "no criterion has `appliesWhen`"
            novalue = criterion.levels[0] and self.without_value(criterion.levels[0]) or "false"
            shown = ", ".join(self.shown_level(criterion, number) for number in range(1, 5))
            claimed = ", ".join(self.claimed(level) if level else "0" for level in criterion.levels)
            results.append(f'  "{criterion.id}": levels({judgeable}; {novalue}; [{shown}]; [{claimed}])')
        runtime = (pathlib.Path(__file__).parent / "runtime.jq").read_text(encoding="utf-8")
        bindings = "".join(f"| ({code}) as ${name}\n" for name, code in self.definitions)
        return runtime + "\n. as $design\n" + bindings + "| {\n" + ",\n".join(results) + "\n}\n"

    def name(self, name):
        return "$" + name

    # --- Sets

    def index(self, node):
        if node[0] == "fact":
            return self.index(self.reader.facts[node[1]])
        if rules.is_open(node):
            return f"({self.set(node)} | index)"
        return self.named("i", node, lambda: f"{self.set(node)} | index")

    def write_list(self, pointer, identity):
        path = pointer.strip("/").split("/")
        steps = " | objects ".join(f"| .{name}" for name in path)
        return (f'[$design {steps} | arrays | to_entries[] | {{key: .value.{identity}, '
                f'value: ["{pointer}/" + (.key | tostring), .value]}}] | from_entries')

    def write_words(self, mapping):
        return json.dumps(mapping, ensure_ascii=False)

    def write_set(self, node):
        match node:
            case ("at",):
                return "{o: 0, m: [[$k, 2, $e]]}"
            case ("select", path):
                return f'select_in({{o: 0, m: [["", 2, $design]]}}; {json.dumps(path)})'
            case ("selectIn", base, path):
                return f"select_in({self.set(base)}; {json.dumps(path)})"
            case ("where", base, condition):
                part = f"({self.truth(condition)}) as $t | select($t > 0) | if $t < $q then [$k, $t, $e] else . end"
                return f"({self.set(base)} | {{o: .o, m: {MEMBER.format(base='', part=part)}}})"
            case ("follow", base, path, pointer):
                return f"follow({self.set(base)}; {json.dumps(path)}; {self.list(pointer)})"
            case ("referring", base, path, pointer, target):
                return (f"referring({self.set(base)}; {json.dumps(path)}; {self.list(pointer)}; {self.set(target)}; "
                        f"{self.index(target)})")
            case ("union", parts):
                return f"union([{', '.join(map(self.set, parts))}])"
            case ("intersection", parts):
                return f"intersection([{', '.join(map(self.set, parts))}])"
            case ("difference", base, other):
                return f"difference({self.set(base)}; {self.set(other)}; {self.index(other)})"
            case ("values", base, path, table):
                return f"values_of({self.set(base)}; {json.dumps(path)}; {self.table(table) or 'null'})"
            case ("list", values):
                return json.dumps({"o": 0, "m": [[value, 2, value] for value in values]})
        raise ValueError(node)

    # --- Measures

    def _of_members(self, source):
        if source[0] == "field":
            return f"[$q, ({self._field(source[1], False)} | amount)]"
        return f"[$q, {self.measure(source)}]"

    def write_measure(self, node):
        match node:
            case ("count", base):
                return f"count_of({self.set(base)})"
            case ("share", condition, base):
                members = MEMBER.format(base="", part=f"[$q, {self.truth(condition)}]")
                return f"({self.set(base)} | share_of(.o; {members}))"
            case ("sum", source, base):
                return f"({self.set(base)} | sum_of(.o; {MEMBER.format(base='', part=self._of_members(source))}))"
            case ("minimum" | "maximum" as kind, source, base):
                members = MEMBER.format(base="", part=self._of_members(source))
                return f"({self.set(base)} | extreme_of(.o; {members}; {json.dumps(kind == 'maximum')}))"
            case ("date", path, base, largest):
                return f"date_of({self.set(base)}; {json.dumps(path)}; {json.dumps(largest)})"
            case ("days", start, end):
                return f"span_of({self.measure(start)}; {self.measure(end)}; .[1] - .[0])"
            case ("months", start, end):
                return f"span_of({self.measure(start)}; {self.measure(end)}; months_between(.[0]; .[1]))"
            case ("ratio", top, bottom):
                return f"ratio_of({self.measure(top)}; {self.measure(bottom)})"
            case ("largestGroup", base, by, path):
                size = f"({self._field(path, False)} | amount)" if path else "[1, 1]"
                part = (f"{size} as $size | {self.set(by)} | (if .o == 1 then null else empty end), "
                        "(.m[] | [.[0], ([.[1], $q] | min), $size])")
                return f"({self.set(base)} | largest_group(.; {MEMBER.format(base='', part=part)}))"
        raise ValueError(node)

    # --- Conditions

    def _field(self, path, is_absolute):
        first, *rest = path
        return f"{'$design' if is_absolute else '$e'}.{first}" + "".join(f' | below("{name}")' for name in rest)

    def _compared(self, left, comparisons):
        return self.least([COMPARE[name].format(left, self.measure(operand)) for name, operand in comparisons])

    def write_truth(self, node):
        match node:
            case ("compare", measure, comparisons):
                if rules.is_open(measure) and len(comparisons) > 1:
                    return f"({self.measure(measure)} as $x | {self._compared('$x', comparisons)})"
                return self._compared(self.measure(measure), comparisons)
            case ("field", path, is_absolute, test, if_absent):
                return f"({self._field(path, is_absolute)} | {self._test(path, test, if_absent)})"
            case ("member", base):
                if rules.is_open(base):
                    return f"({self.set(base)} | .o as $o | index | .[$k] // $o)"
                return f"({self.index(base)}[$k] // {self.set(base)}.o)"
            case ("all", parts):
                return self.least([self.truth(part) for part in parts])
            case ("any", parts):
                return self.most([self.truth(part) for part in parts])
            case ("some", count, parts):
                return self.some(count, [self.truth(part) for part in parts])
            case ("not", part):
                return f"(2 - {self.truth(part)})"
        raise ValueError(node)

    def _test(self, path, test, if_absent):
        absent = 1 if if_absent is None else 2 if if_absent else 0
        match test:
            case ("oneOf", words):
                assert len(path) == 1 or "none" not in words
                return f"one_of({json.dumps(dict.fromkeys(words, True))}; {absent})"
            case ("isTrue", wanted):
                return f"is_bool({json.dumps(wanted)}; {absent})"
            case ("includesAny", words):
                return f"includes_any({json.dumps(words)}; {absent})"
            case ("includesAll", words):
                return f"includes_all({json.dumps(words)}; {absent})"
            case ("stated",):
                return f"stated({absent})"
            case ("written",):
                return "stated(0)"
            case ("sameText", base):
                return f"same_text({self.set(base)}; {absent})"
            case ("number", comparisons):
                return f"number_test(. as $x | {self._compared('$x', comparisons)}; {absent})"
            case ("date", name, operand):
                return f"date_test(. as $x | {self._compared('$x', ((name, operand),))}; {absent})"
        raise ValueError(test)

    # --- Combining

    def least(self, parts):
        return self._nested("conj", parts)

    def most(self, parts):
        return self._nested("disj", parts)

    def _nested(self, name, parts):
        *rest, last = parts
        for part in reversed(rest):
            last = f"{name}({part}; {last})"
        return last

    def some(self, count, parts):
        return f"some({count}; [{', '.join(parts)}])"

    def either(self, parts):
        return "(" + " or ".join(f"({part})" for part in parts) + ")"

    def unless(self, part, *conditions):
        return f"(({part}) and ({' and '.join(conditions)} | not))"

    # --- Evidence

    def _evidence(self):
        self.reader.lists["/evidence"] = "id"
        return self.list("/evidence")

    def shown_evidence(self, base, rank, threshold):
        found = f"evidenced({base}; {rank}; {self._evidence()})"
        match threshold:
            case None:
                return f"evidenced_every({base}; {found})"
            case ("count", least):
                return f"(if {found} >= {least} then 2 else 0 end)"
            case ("share", share):
                return f"evidenced_share({base}; {found}; {self.number(share)})"

    def claimed_evidence(self, base, threshold):
        if threshold and threshold[0] == "count":
            return f"claimed_count({base}; {threshold[1]})"
        return f"claimed_every({base})"
