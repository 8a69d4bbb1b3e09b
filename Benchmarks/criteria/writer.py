"""What both languages have in common when criteria are written in them.

All that does not depend on the member at hand is written once, under a name, and used by that name: a person who writes
such rules would do the same. A language says how each form is written.
"""

import fractions

import rules


class Writer:
    def __init__(self, reader, criteria):
        self.reader, self.criteria = reader, criteria
        self.definitions = []
        self._names = {}

    def program(self):
        raise NotImplementedError

    # --- Names

    def named(self, prefix, node, write):
        """Returns the name under which something is written once."""
        key = (prefix, node)
        if key not in self._names:
            code = write()
            name = f"{prefix}{len(self._names)}"
            self._names[key] = name
            self.define(name, code)
        return self.name(self._names[key])

    def define(self, name, code):
        self.definitions.append((name, code))

    def name(self, name):
        return name

    # --- What stands for a tree

    def set(self, node):
        if node[0] == "fact":
            return self.set(self.reader.facts[node[1]])
        if rules.is_open(node):
            return self.write_set(node)
        return self.named("s", node, lambda: self.write_set(node))

    def measure(self, node):
        if node[0] == "measure":
            return self.measure(self.reader.measures[node[1]])
        if node[0] == "constant":
            value = self.number(node[1])
            return f"[{value}, {value}]"
        if rules.is_open(node):
            return self.write_measure(node)
        return self.named("m", node, lambda: self.write_measure(node))

    def truth(self, node):
        if rules.is_open(node):
            return self.write_truth(node)
        return self.named("t", node, lambda: self.write_truth(node))

    def list(self, pointer):
        """The entries of a list by their identities."""
        return self.named("l", pointer, lambda: self.write_list(pointer, self.reader.lists[pointer]))

    def table(self, table):
        if table not in self.reader.tables:
            return None
        return self.named("n", table, lambda: self.write_words(self.reader.tables[table]))

    def number(self, value):
        value = fractions.Fraction(value)
        if value.denominator == 1:
            return str(value.numerator)
        text = f"{float(value):.12f}".rstrip("0")
        return text if fractions.Fraction(text) == value else f"({value.numerator} / {value.denominator})"

    # --- Readings

    def claimed(self, node):
        """How a condition of a level holds where the design is taken at its word."""
        match node:
            case ("evidenced", base, _, threshold):
                return self.claimed_evidence(self.set(base), threshold)
            case ("attested", _):
                return "2"
            case ("all", parts):
                return self.least([self.claimed(part) for part in parts])
            case ("any", parts):
                return self.most([self.claimed(part) for part in parts])
            case ("some", count, parts):
                return self.some(count, [self.claimed(part) for part in parts])
        return self.truth(node)

    def shown(self, node):
        """The same with the evidence and the word of others that it asks for."""
        match node:
            case ("evidenced", base, rank, threshold):
                return self.shown_evidence(self.set(base), rank, threshold)
            case ("attested", part):
                return self.truth(part)
            case ("all", parts):
                return self.least([self.shown(part) for part in parts])
            case ("any", parts):
                return self.most([self.shown(part) for part in parts])
            case ("some", count, parts):
                return self.some(count, [self.shown(part) for part in parts])
        return self.truth(node)

    def shown_level(self, criterion, number):
        condition = criterion.levels[number - 1]
        # Nobody agrees with a design as it is now who names no version of it, and no design here has one that does.
        if condition is None or criterion.attested_from and number >= criterion.attested_from:
            return "0"
        shown = self.shown(condition)
        if criterion.evidence and number >= 3 and (rank := criterion.evidence[number - 2]):
            basis = self.set(criterion.evidence[0])
            shown = self.least([shown, self.shown_evidence(basis, rank, ("count", fractions.Fraction(1)))])
        return shown

    def without_value(self, node):
        """Tells whether a condition fails for want of anything to measure; None where it never does."""
        match node:
            case ("all", parts):
                found = [found for part in parts if (found := self.without_value(part))]
                return self.either(found) if found else None
            case ("any", parts) | ("some", _, parts):
                found = []
                for part in parts:
                    if inner := self.without_value(part):
                        found.append(self.unless(
                            inner, f"{self.claimed(node)} > 0", f"{self.claimed(part)} == 0"))
                return self.unless(self.either(found), f"{self.shown(node)} == 2") if found else None
            case ("compare", measure, _) if self._may_lack_value(measure):
                return f"{self.measure(measure)} == null"
        return None

    def _may_lack_value(self, node):
        if node[0] == "measure":
            return self._may_lack_value(self.reader.measures[node[1]])
        return node[0] not in ("constant", "count", "sum")
