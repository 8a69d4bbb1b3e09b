"""Works the criteria out in Python, one design a line on standard input: in_python.py ROOT

Prints for each design a line of JSON with the three levels of every criterion. It reads the same trees as the writers
of jq and Rego, and is a third account of what the rule language means: exact fractions, nodes by their identity,
functions made once and what does not depend on the member at hand worked out once for a design.
"""

import pathlib
import sys

import orjson
import rules
from values import (
    COMPARE, INFINITY, NO, UNKNOWN, YES, Absent, Design, Members, amount, day_of, extreme, listed, look_up, months,
    number_of, plain, quotient)


class Program:
    """The criteria as functions of a design and of the member at hand, its key and its value."""

    def __init__(self, reader, criteria):
        self.reader = reader
        self.count = 0
        self._made = {}
        reader.lists["/evidence"] = "id"
        self.criteria = [(criterion, self._levels(criterion)) for criterion in criteria]
        self.lists = reader.lists

    def levels(self, document):
        design = Design(document, self)
        return {criterion.id: levels(design) for criterion, levels in self.criteria}

    # --- What is worked out once

    def _once(self, kind, node, make):
        """Makes a function for a tree; where it does not depend on the member at hand it answers from memory."""
        key = (kind, node)
        if key not in self._made:
            work = make(node)
            if not rules.is_open(node):
                work = self._remembering(work)
            self._made[key] = work
        return self._made[key]

    def _remembering(self, work):
        slot = self.count
        self.count += 1

        def remembered(design, key, value):
            known = design.known[slot]
            if known is None:
                known = design.known[slot] = (work(design, None, None),)
            return known[0]
        return remembered

    def set(self, node):
        while node[0] == "fact":
            node = self.reader.facts[node[1]]
        return self._once("set", node, self._set)

    def measure(self, node):
        while node[0] == "measure":
            node = self.reader.measures[node[1]]
        return self._once("measure", node, self._measure)

    def truth(self, node):
        return self._once("truth", node, self._truth)

    # --- Sets

    def _set(self, node):
        match node:
            case ("at",):
                return lambda design, key, value: Members({key: (YES, value)})
            case ("list", values):
                return lambda design, key, value: Members({name: (YES, name) for name in values})
            case ("select", path):
                return lambda design, key, value: self._walk(
                    Members({"": (YES, design.document)}), path)
            case ("selectIn", base, path):
                inner = self.set(base)
                return lambda design, key, value: self._walk(inner(design, key, value), path)
            case ("where", base, condition):
                return self._where(self.set(base), self.truth(condition))
            case ("follow", base, path, pointer):
                return self._follow(self.set(base), path, pointer)
            case ("referring", base, path, pointer, target):
                return self._referring(self.set(base), path, pointer, self.set(target))
            case ("values", base, path, table):
                return self._values(self.set(base), path, self.reader.tables.get(table))
            case ("union", parts):
                return self._union([self.set(part) for part in parts])
            case ("intersection", parts):
                return self._intersection([self.set(part) for part in parts])
            case ("difference", left, right):
                return self._difference(self.set(left), self.set(right))
        raise ValueError(node)

    @staticmethod
    def _walk(base, path):
        found = Members(more=base.more)

        def walk(key, value, mark, at):
            if value == "unknown":
                found.more = True
            elif at == len(path):
                if value != "none":
                    found.add(id(value) if isinstance(value, dict | list) else key, mark, value)
            elif path[at] == "*":
                entries = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
                for number, entry in enumerate(entries):
                    walk((id(value), number), entry, mark, at + 1)
            elif isinstance(value, dict) and path[at] in value:
                walk((id(value), path[at]), value[path[at]], mark, at + 1)
            elif value != "none":
                found.more = True
        for key, (mark, value) in base.items():
            walk(key, value, mark, 0)
        return found

    @staticmethod
    def _where(base, truth):
        def where(design, key, value):
            members = base(design, key, value)
            found = Members(more=members.more)
            for inner, (mark, entry) in members.items():
                if holds := truth(design, inner, entry):
                    found[inner] = (min(mark, holds), entry)
            return found
        return where

    @staticmethod
    def _follow(base, path, pointer):
        def follow(design, key, value):
            members = base(design, key, value)
            found = Members(more=members.more)
            entries = design.lists[pointer]
            for mark, entry in members.values():
                names, more = listed(look_up(entry, path))
                found.more |= more
                for name in names:
                    if (target := entries.get(name)) is not None:
                        found.add(id(target), mark, target)
            return found
        return follow

    @staticmethod
    def _referring(base, path, pointer, target):
        def referring(design, key, value):
            targets = target(design, key, value)
            if not targets and not targets.more:
                return Members()
            members = base(design, key, value)
            found = Members(more=members.more)
            entries = design.lists[pointer]
            for inner, (mark, entry) in members.items():
                names, more = listed(look_up(entry, path))
                holds = UNKNOWN if more else NO
                for name in names:
                    if (node := entries.get(name)) is not None:
                        holds = max(holds, targets.holds(id(node)))
                if holds:
                    found[inner] = (min(mark, holds), entry)
            return found
        return referring

    @staticmethod
    def _values(base, path, table):
        def values(design, key, value):
            members = base(design, key, value)
            found = Members(more=members.more)
            for mark, entry in members.values():
                texts, more = listed(look_up(entry, path))
                found.more |= more
                for text in texts:
                    text = text if isinstance(text, str) else orjson.dumps(text).decode()
                    if table is None or (text := table.get(text)):
                        found.add(text, mark, text)
            return found
        return values

    @staticmethod
    def _union(parts):
        def union(design, key, value):
            found = Members()
            for part in parts:
                members = part(design, key, value)
                found.more |= members.more
                for inner, (mark, entry) in members.items():
                    found.add(inner, mark, entry)
            return found
        return union

    @staticmethod
    def _intersection(parts):
        def intersection(design, key, value):
            sets = [part(design, key, value) for part in parts]
            found = Members(more=all(members.more for members in sets))
            for members in sets:
                for inner, (_, entry) in members.items():
                    if holds := min(other.holds(inner) for other in sets):
                        found[inner] = (holds, entry)
            return found
        return intersection

    @staticmethod
    def _difference(left, right):
        def difference(design, key, value):
            members, others = left(design, key, value), right(design, key, value)
            found = Members(more=members.more)
            for inner, (mark, entry) in members.items():
                if rest := min(mark, YES - others.holds(inner)):
                    found[inner] = (rest, entry)
            return found
        return difference

    # --- Measures

    def _measure(self, node):
        match node:
            case ("constant", number):
                return lambda design, key, value: (number, number)
            case ("count", base):
                members = self.set(base)

                def count(design, key, value):
                    found = members(design, key, value)
                    return found.certain(), INFINITY if found.more else len(found)
                return count
            case ("share", condition, base):
                return self._share(self.truth(condition), self.set(base))
            case ("sum", source, base):
                return self._over(base, self._source(source), self._sum)
            case ("minimum" | "maximum" as kind, source, base):
                return self._over(
                    base, self._source(source), lambda more, members: extreme(more, members, kind == "maximum"))
            case ("date", path, base, is_largest):
                return self._date(self.set(base), path, is_largest)
            case ("days", start, end):
                return self._span(self.measure(start), self.measure(end), lambda first, last: last - first)
            case ("months", start, end):
                return self._span(self.measure(start), self.measure(end), months)
            case ("ratio", top, bottom):
                return self._ratio(self.measure(top), self.measure(bottom))
            case ("largestGroup", base, by, path):
                return self._largest_group(self.set(base), self.set(by), path)
        raise ValueError(node)

    def _source(self, source):
        if source[0] == "field":
            return lambda design, key, value: amount(look_up(value, source[1]))
        return self.measure(source)

    def _over(self, base, source, combine):
        members = self.set(base)

        def over(design, key, value):
            found = members(design, key, value)
            return combine(found.more, [(mark, source(design, inner, entry)) for inner, (mark, entry) in found.items()])
        return over

    @staticmethod
    def _sum(more, members):
        known = [(mark, measure) for mark, measure in members if measure is not None]
        return (sum(measure[0] for mark, measure in known if mark == YES),
                INFINITY if more else sum(measure[1] for _, measure in known))

    @staticmethod
    def _share(truth, base):
        def share(design, key, value):
            members = base(design, key, value)
            if members.more:
                return 0, 1
            if not members:
                return None
            counts = {}
            for inner, (mark, entry) in members.items():
                kind = mark, truth(design, inner, entry)
                counts[kind] = counts.get(kind, 0) + 1

            def number(*kinds):
                return sum(counts.get(kind, 0) for kind in kinds)
            certain = number((YES, YES), (YES, UNKNOWN), (YES, NO))
            failing = certain + number((UNKNOWN, UNKNOWN), (UNKNOWN, NO))
            passing = number((UNKNOWN, UNKNOWN), (UNKNOWN, YES))
            top = number((YES, YES), (YES, UNKNOWN)) + passing
            return (quotient(number((YES, YES)), failing) if failing else 0,
                    quotient(top, certain + passing) if certain + passing else 0)
        return share

    @staticmethod
    def _date(base, path, is_largest):
        def date(design, key, value):
            members = base(design, key, value)
            if not members and not members.more:
                return None
            more, known = members.more, []
            for mark, entry in members.values():
                found = look_up(entry, path)
                if found is Absent or found == "unknown":
                    more = True
                elif (day := day_of(found)) is not None:
                    known.append((mark, (day, day)))
            return extreme(more, known, is_largest)
        return date

    @staticmethod
    def _span(start, end, between):
        def span(design, key, value):
            first, last = start(design, key, value), end(design, key, value)
            if first is None or last is None:
                return None
            return (between(first[1], last[0]) if first[1] < INFINITY and last[0] > -INFINITY else -INFINITY,
                    between(first[0], last[1]) if first[0] > -INFINITY and last[1] < INFINITY else INFINITY)
        return span

    @staticmethod
    def _ratio(top, bottom):
        def ratio(design, key, value):
            above_line, below_line = top(design, key, value), bottom(design, key, value)
            if above_line is None or below_line is None or below_line[1] <= 0:
                return None
            return (0 if below_line[1] == INFINITY else quotient(above_line[0], below_line[1]),
                    INFINITY if above_line[1] == INFINITY or below_line[0] <= 0
                    else quotient(above_line[1], below_line[0]))
        return ratio

    @staticmethod
    def _largest_group(base, by, path):
        def largest(design, key, value):
            members = base(design, key, value)
            if not members and not members.more:
                return None
            more, sums = members.more, {}
            for inner, (mark, entry) in members.items():
                groups = by(design, inner, entry)
                more |= groups.more
                size = amount(look_up(entry, path)) if path else (1, 1)
                for name, (belongs, _) in groups.items():
                    low, high = sums.get(name, (0, 0))
                    sums[name] = low + (size[0] if min(mark, belongs) == YES else 0), high + size[1]
            return extreme(more, [(YES if low > 0 else UNKNOWN, (low, high)) for low, high in sums.values()], True)
        return largest

    # --- Conditions

    def _truth(self, node):
        match node:
            case ("compare", measure, comparisons):
                return self._compare(self.measure(measure), comparisons)
            case ("field", path, is_absolute, test, if_absent):
                return self._field(path, is_absolute, test, if_absent)
            case ("member", base):
                members = self.set(base)
                return lambda design, key, value: members(design, key, value).holds(key)
            case ("not", part):
                inner = self.truth(part)
                return lambda design, key, value: YES - inner(design, key, value)
            case ("all", parts):
                return self._settled([self.truth(part) for part in parts], min, NO)
            case ("any", parts):
                return self._settled([self.truth(part) for part in parts], max, YES)
            case ("some", count, parts):
                tests = [self.truth(part) for part in parts]

                def some(design, key, value):
                    truths = sorted((test(design, key, value) for test in tests), reverse=True)
                    return truths[count - 1]
                return some
        raise ValueError(node)

    @staticmethod
    def _settled(parts, combine, end):
        def settled(design, key, value):
            result = YES - end
            for part in parts:
                result = combine(result, part(design, key, value))
                if result == end:
                    break
            return result
        return settled

    def _compare(self, measure, comparisons):
        tests = [(COMPARE[name], self.measure(operand)) for name, operand in comparisons]

        def compare(design, key, value):
            found = measure(design, key, value)
            return min(test(found, operand(design, key, value)) for test, operand in tests)
        return compare

    def _field(self, path, is_absolute, test, if_absent):
        absent = NO if test[0] == "written" else UNKNOWN if if_absent is None else YES if if_absent else NO
        holds = self._test(test)

        def field(design, key, value):
            found = look_up(design.document if is_absolute else value, path)
            if found is Absent:
                return absent
            return UNKNOWN if found == "unknown" else holds(found, design, key, value)
        return field

    def _test(self, test):
        match test:
            case ("oneOf", words):
                return lambda found, *_: YES if isinstance(found, str) and found in words else NO
            case ("isTrue", wanted):
                return lambda found, *_: YES if found is wanted else NO
            case ("includesAny" | "includesAll" as kind, words):
                combine = max if kind == "includesAny" else min
                return lambda found, *_: combine(self._includes(found, word) for word in words)
            case ("stated" | "written",):
                return lambda found, *_: NO if found in ("none", "", [], {}) else YES
            case ("sameText", base):
                members = self.set(base)

                def same_text(found, design, key, value):
                    others, text = members(design, key, value), plain(found)
                    return max((mark for mark, other in others.values() if plain(other) == text),
                               default=UNKNOWN if others.more else NO)
                return same_text
            case ("number", comparisons):
                return self._compared(number_of, comparisons)
            case ("date", name, operand):
                return self._compared(day_of, ((name, operand),))
        raise ValueError(test)

    @staticmethod
    def _includes(found, word):
        if not isinstance(found, list):
            return YES if found == word else NO
        return YES if word in found else UNKNOWN if "unknown" in found else NO

    def _compared(self, read, comparisons):
        tests = [(COMPARE[name], self.measure(operand)) for name, operand in comparisons]

        def compared(found, design, key, value):
            number = read(found)
            if number is None:
                return NO
            return min(test((number, number), operand(design, key, value)) for test, operand in tests)
        return compared

    # --- Readings and levels

    def _readings(self, node):
        """Makes a function of a design: how a condition holds as claimed, and as shown."""
        match node:
            case ("all", parts):
                return self._combined(parts, min)
            case ("any", parts):
                return self._combined(parts, max)
            case ("some", count, parts):
                return self._combined(parts, lambda truths: sorted(truths, reverse=True)[count - 1])
            case ("evidenced", base, rank, threshold):
                return self._evidenced(self.set(base), rank, threshold)
            case ("attested", part):
                inner = self.truth(part)
                return lambda design: (YES, inner(design, None, design.document))
        inner = self.truth(node)

        def plainly(design):
            truth = inner(design, None, design.document)
            return truth, truth
        return plainly

    def _combined(self, parts, combine):
        readings = [self._readings(part) for part in parts]

        def combined(design):
            found = [reading(design) for reading in readings]
            return tuple(combine([truth[number] for truth in found]) for number in (0, 1))
        return combined

    @staticmethod
    def _rank(design, value):
        names = value.get("evidence") if isinstance(value, dict) else None
        if not isinstance(names, list):
            return 0
        items = [design.lists["/evidence"].get(name) for name in names]
        return max((rules.RANKS.get(item.get("status"), 1) for item in items if item), default=0)

    def _evidenced(self, base, rank, threshold):
        def evidenced(design):
            members = base(design, None, None)
            certain = members.certain()
            most = INFINITY if members.more else len(members)
            found = sum(mark == YES and self._rank(design, value) >= rank for mark, value in members.values())
            if threshold and threshold[0] == "count":
                least = threshold[1]
                return (YES if certain >= least else UNKNOWN if most >= least else NO), YES if found >= least else NO
            least = threshold[1] if threshold else 1
            shown = certain and not members.more and quotient(found, certain) >= least
            return YES if certain else UNKNOWN if most else NO, YES if shown else NO
        return evidenced

    def _without_value(self, node):
        """Makes a function that tells whether a condition fails for want of anything to measure."""
        match node:
            case ("all", parts):
                inner = [self._without_value(part) for part in parts]
                return lambda design: any(part(design) for part in inner)
            case ("any", parts) | ("some", _, parts):
                whole = self._readings(node)
                inner = [(self._readings(part), self._without_value(part)) for part in parts]

                def without(design):
                    claimed, shown = whole(design)
                    return shown != YES and any(
                        part(design) for readings, part in inner if claimed == NO or readings(design)[0] != NO)
                return without
            case ("compare", measure, _):
                found = self.measure(measure)
                return lambda design: found(design, None, design.document) is None
        return lambda design: False

    def _levels(self, criterion):
        readings = [self._readings(condition) if condition else lambda design: (NO, NO)
                    for condition in criterion.levels]
        judgeable = self.truth(criterion.judgeable) if criterion.judgeable else None
        without = self._without_value(criterion.levels[0]) if criterion.levels[0] else lambda design: False
        caps = [None] * 4
        if criterion.evidence:
            basis, *ranks = criterion.evidence
            caps[2:] = [self._evidenced(self.set(basis), rank, ("count", 1)) if rank else None for rank in ranks]

        def levels(design):
            found = [reading(design) for reading in readings]
            possible = count_while(found, lambda truth: truth[0] != NO)
            if judgeable and (truth := judgeable(design, None, design.document)) != YES:
                return [None, None, None if truth == NO else possible]
            shown = 0
            while shown < 4 and found[shown][1] == YES and self._allowed(design, criterion, caps, shown):
                shown += 1
            if shown == 0 and without(design):
                return [None, None, possible or None]
            return [shown, count_while(found, lambda truth: truth[0] == YES), possible]
        return levels

    @staticmethod
    def _allowed(design, criterion, caps, level):
        # Nobody agrees with a design as it is now who names no version of it, and no design here has one that does.
        if criterion.attested_from and level + 1 >= criterion.attested_from:
            return False
        return caps[level] is None or caps[level](design)[1] == YES


def count_while(items, test):
    count = 0
    while count < len(items) and test(items[count]):
        count += 1
    return count


if __name__ == "__main__":
    program = Program(*rules.load(pathlib.Path(sys.argv[1])))
    for line in sys.stdin.buffer:
        sys.stdout.write(orjson.dumps(program.levels(orjson.loads(line))).decode() + "\n")
