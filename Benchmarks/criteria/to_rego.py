"""Writes the criteria in Rego.

What asks something of the member at hand becomes a function of its key and value, all else a rule; so a rule is worked
out once for a design, and `allOf` and `anyOf` stop where they are settled.
"""

import json
import pathlib

import rules
import writer

COMPARE = {"atLeast": "at_least({0}, {1})", "atMost": "at_least({1}, {0})",
           "moreThan": "above({0}, {1})", "lessThan": "above({1}, {0})", "equals": "same({0}, {1})",
           "onOrAfter": "at_least({0}, {1})", "onOrBefore": "at_least({1}, {0})",
           "after": "above({0}, {1})", "before": "above({1}, {0})"}


class Rego(writer.Writer):
    def program(self):
        results = []
        for criterion in self.criteria:
            judgeable = self.truth(criterion.judgeable) if criterion.judgeable else "2"
            assert criterion.applies is None, "no criterion has `appliesWhen`"
            novalue = criterion.levels[0] and self.without_value(criterion.levels[0])
            novalue = self._boolean(f"true if {{ {novalue} }}\nelse := false") if novalue else "false"
            shown = ", ".join(self.shown_level(criterion, number) for number in range(1, 5))
            claimed = ", ".join(self.claimed(level) if level else "0" for level in criterion.levels)
            results.append(f'\t"{criterion.id}": levels({judgeable}, {novalue}, [{shown}], [{claimed}]),\n')
        runtime = (pathlib.Path(__file__).parent / "runtime.rego").read_text(encoding="utf-8")
        definitions = "".join(f"\n{name} := {code}\n" for name, code in self.definitions)
        return runtime + definitions + "\nlevels_by_criterion := {\n" + "".join(results) + "}\n"

    def _boolean(self, code):
        return self.named("b", code, lambda: code)

    def function(self, prefix, node, write):
        """Returns a call of what is written as a function of the member at hand, or as a rule."""
        if not rules.is_open(node):
            return self.named(prefix, node, write)
        key = (prefix, node)
        if key not in self._names:
            code = write()
            self._names[key] = f"{prefix}{len(self._names)}"
            self.define(self._names[key] + "(k, e)", code)
        return self._names[key] + "(k, e)"

    # --- Sets

    def set(self, node):
        if node[0] in ("where", "union", "intersection", "difference"):
            return self.function("s", node, lambda: self.write_set(node))
        return super().set(node)

    def write_list(self, pointer, identity):
        path = "".join(f'["{name}"]' for name in pointer.strip("/").split("/"))
        return (f'{{x.{identity}: [concat("/", ["{pointer}", sprintf("%v", [i])]), x] | '
                f'is_array(input{path}); some i, x in input{path}}}')

    def write_words(self, mapping):
        return json.dumps(mapping, ensure_ascii=False)

    def write_set(self, node):
        match node:
            case ("at",):
                return "at(k, e)"
            case ("select", path):
                return self._steps("root", path)
            case ("selectIn", base, path):
                return self._steps(self.set(base), path)
            case ("where", base, condition):
                test = self._member(condition)
                return (f'{{"o": s.o, "m": m}} if {{\n\ts := {self.set(base)}\n\tm := {{k1: [min([x[0], t]), x[1]] | '
                        f"some k1, x in s.m; t := {test}; t > 0}}\n}}")
            case ("follow", base, path, pointer):
                return f"follow({self.set(base)}, {json.dumps(path)}, {self.list(pointer)})"
            case ("referring", base, path, pointer, target):
                return f"referring({self.set(base)}, {json.dumps(path)}, {self.list(pointer)}, {self.set(target)})"
            case ("union", parts):
                return f"union_of([{', '.join(map(self.set, parts))}])"
            case ("intersection", parts):
                return f"intersection_of([{', '.join(map(self.set, parts))}])"
            case ("difference", base, other):
                return f"difference({self.set(base)}, {self.set(other)})"
            case ("values", base, path, table):
                if table := self.table(table):
                    return f"looked_up({self.set(base)}, {json.dumps(path)}, {table})"
                return f"values_of({self.set(base)}, {json.dumps(path)})"
            case ("list", values):
                return json.dumps({"o": 0, "m": {value: [2, value] for value in values}})
        raise ValueError(node)

    def _steps(self, base, path):
        for name in path:
            base = f"step({base}, {json.dumps(name)})"
        return f"ended({base})"

    def _member(self, condition):
        """The truth of a condition about a member `x` whose key is `k1`."""
        truth = self.function("t", condition, lambda: self.write_truth(condition))
        return truth.replace("(k, e)", "(k1, x[1])")

    # --- Measures

    def measure(self, node):
        if node[0] in ("share", "sum", "minimum", "maximum", "largestGroup") and rules.is_open(node):
            return self.function("m", node, lambda: self.write_measure(node))
        return super().measure(node)

    def _of_members(self, source):
        if source[0] == "field":
            return f"[x[0], amount(field(x[1], {json.dumps(source[1])}))]"
        call = self.function("m", source, lambda: self.write_measure(source))
        return f"[x[0], {call.replace('(k, e)', '(k1, x[1])')}]"

    def _over(self, base, part, result):
        return f"{result} if {{\n\ts := {self.set(base)}\n\tl := [{part} | some k1, x in s.m]\n}}"

    def write_measure(self, node):
        match node:
            case ("count", base):
                return f"count_of({self.set(base)})"
            case ("share", condition, base):
                return self._over(base, f"[x[0], {self._member(condition)}]", "share_of(s.o, l)")
            case ("sum", source, base):
                return self._over(base, self._of_members(source), "sum_of(s.o, l)")
            case ("minimum" | "maximum" as kind, source, base):
                return self._over(
                    base, self._of_members(source), f"extreme_of(s.o, l, {json.dumps(kind == 'maximum')})")
            case ("date", path, base, largest):
                return f"date_of({self.set(base)}, {json.dumps(path)}, {json.dumps(largest)})"
            case ("days", start, end):
                return f"days_of({self.measure(start)}, {self.measure(end)})"
            case ("months", start, end):
                return f"months_of({self.measure(start)}, {self.measure(end)})"
            case ("ratio", top, bottom):
                return f"ratio_of({self.measure(top)}, {self.measure(bottom)})"
            case ("largestGroup", base, by, path):
                groups = self.function("g", by, lambda: self.write_set(by)).replace("(k, e)", "(k1, x[1])")
                size = f"amount(field(x[1], {json.dumps(path)}))" if path else "[1, 1]"
                return (f"largest_group(s, l) if {{\n\ts := {self.set(base)}\n\tl := [[g.o, g.m, x[0], {size}] | "
                        f"some k1, x in s.m; g := {groups}]\n}}")
        raise ValueError(node)

    # --- Conditions

    def truth(self, node):
        if node[0] in ("all", "any") and rules.is_open(node):
            return self.function("t", node, lambda: self.write_truth(node))
        return super().truth(node)

    def _compared(self, left, comparisons):
        return self.least([COMPARE[name].format(left, self.measure(operand)) for name, operand in comparisons])

    def write_truth(self, node):
        match node:
            case ("compare", measure, comparisons):
                return self._compared(self.measure(measure), comparisons)
            case ("field", path, is_absolute, test, if_absent):
                value = f"field({'input' if is_absolute else 'e'}, {json.dumps(path)})"
                return self._test(path, value, test, if_absent)
            case ("member", base):
                return f"mark({self.set(base)}, k)"
            case ("all", parts):
                return self._settled("min", "> 0", 0, [self.truth(part) for part in parts])
            case ("any", parts):
                return self._settled("max", "< 2", 2, [self.truth(part) for part in parts])
            case ("some", count, parts):
                return self.some(count, [self.truth(part) for part in parts])
            case ("not", part):
                return f"2 - {self.truth(part)}"
        raise ValueError(node)

    def _settled(self, combine, goes_on, otherwise, parts):
        lines = [f"\tp{number} := {part}\n\tp{number} {goes_on}\n" for number, part in enumerate(parts)]
        names = ", ".join(f"p{number}" for number in range(len(parts)))
        return f"{combine}([{names}]) if {{\n{''.join(lines)}}}\nelse := {otherwise}"

    def _test(self, path, value, test, if_absent):
        absent = 1 if if_absent is None else 2 if if_absent else 0
        match test:
            case ("oneOf", words):
                assert len(path) == 1 or "none" not in words
                return f"one_of({value}, {{{', '.join(map(json.dumps, words))}}}, {absent})"
            case ("isTrue", wanted):
                return f"is_bool({value}, {json.dumps(wanted)}, {absent})"
            case ("includesAny", words):
                return f"includes_any({value}, {json.dumps(words)}, {absent})"
            case ("includesAll", words):
                return f"includes_all({value}, {json.dumps(words)}, {absent})"
            case ("stated",):
                return f"stated({value}, {absent})"
            case ("written",):
                return f"stated({value}, 0)"
            case ("sameText", base):
                return f"same_text({value}, {self.set(base)}, {absent})"
            case ("number", comparisons):
                return self._compared_field("exactly_number", value, comparisons, absent)
            case ("date", name, operand):
                return self._compared_field("exactly_day", value, ((name, operand),), absent)
        raise ValueError(test)

    def _compared_field(self, reader, value, comparisons, absent):
        return f"tested({value}, {self._compared(f'{reader}({value})', comparisons)}, {absent})"

    # --- Combining

    def least(self, parts):
        return parts[0] if len(parts) == 1 else f"min([{', '.join(parts)}])"

    def most(self, parts):
        return parts[0] if len(parts) == 1 else f"max([{', '.join(parts)}])"

    def some(self, count, parts):
        return f"some_of({count}, [{', '.join(parts)}])"

    def either(self, parts):
        return self._boolean("\nelse := ".join(f"true if {{ {part} }}" for part in parts) + "\nelse := false")

    def unless(self, part, *conditions):
        reached = self._boolean("true if {\n" + "".join(f"\t{line}\n" for line in conditions) + "}\nelse := false")
        return self._boolean(f"true if {{\n\t{part}\n\tnot {reached}\n}}\nelse := false")

    # --- Evidence

    def _found(self, base, rank):
        self.reader.lists["/evidence"] = "id"
        return f"evidenced({base}, {rank}, {self.list('/evidence')})"

    def shown_evidence(self, base, rank, threshold):
        found = self._found(base, rank)
        match threshold:
            case None:
                return f"evidenced_every({base}, {found})"
            case ("count", least):
                return f"certainly({found} >= {least})"
            case ("share", share):
                return f"evidenced_share({base}, {found}, {self.number(share)})"

    def claimed_evidence(self, base, threshold):
        if threshold and threshold[0] == "count":
            return f"claimed_count({base}, {threshold[1]})"
        return f"claimed_every({base})"
