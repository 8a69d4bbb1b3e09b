"""Sets, truths, measures and fields as Python has them, for `in_python.py`.

A truth is 0 (no), 1 (not known) or 2 (yes), a measure (least, most), or None where it has no value.
"""

import datetime
import fractions
import re
import string
import unicodedata

NO, UNKNOWN, YES = 0, 1, 2
INFINITY = float("inf")
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Members(dict):
    """A set: [mark, value] by key; `more` where there may be members that the design does not state."""

    __slots__ = ("more",)

    def __init__(self, items=(), more=False):
        super().__init__(items)
        self.more = more

    def add(self, key, mark, value):
        known = self.get(key)
        if known is None or known[0] < mark:
            self[key] = (mark, value)

    def holds(self, key):
        known = self.get(key)
        return known[0] if known else UNKNOWN if self.more else NO

    def certain(self):
        return sum(mark == YES for mark, _ in self.values())


class Design:
    """One design: the document, and what has been worked out about it."""

    def __init__(self, document, program):
        self.document = document
        self.known = [None] * program.count
        self.lists = {}
        for pointer, identity in program.lists.items():
            node = document
            for name in pointer.strip("/").split("/"):
                node = node.get(name) if isinstance(node, dict) else None
            self.lists[pointer] = {entry[identity]: entry for entry in node} if isinstance(node, list) else {}


class Absent:
    """Nothing stands at a field."""


def look_up(value, path):
    """Returns what stands at a field: Absent, "unknown" or "none" also where that stands above it."""
    for position, name in enumerate(path):
        if position and isinstance(value, str) and value in ("unknown", "none"):
            return value
        if not isinstance(value, dict) or name not in value:
            return Absent
        value = value[name]
    return value


def listed(value):
    """Returns what a field lists, and whether something of it is not stated."""
    if value is Absent or value == "unknown":
        return (), True
    if isinstance(value, list):
        return [entry for entry in value if entry != "unknown"], "unknown" in value
    return ((), False) if value == "none" or isinstance(value, dict) else ((value,), False)


def number_of(value):
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float) or isinstance(value, str) and NUMBER.fullmatch(value):
        return fractions.Fraction(str(value))
    return None


def amount(value):
    if value == "none":
        return 0, 0
    number = number_of(value)
    return (0, INFINITY) if number is None else (number, number)


def day_of(value):
    if not isinstance(value, str) or not DATE.fullmatch(value):
        return None
    return datetime.date.fromisoformat(value).toordinal()


def months(start, end):
    if end < start:
        return -months(end, start)
    first, last = datetime.date.fromordinal(start), datetime.date.fromordinal(end)
    after = last + datetime.timedelta(1)
    # A month is full on the day of the same number, or on the last day of a shorter month.
    full = last.day >= first.day or after.month != last.month
    return (last.year - first.year) * 12 + last.month - first.month - (not full)


def plain(text):
    def is_edge(letter):
        return letter == " " or unicodedata.category(letter).startswith("P") or letter in string.punctuation
    text = " ".join(text.lower().split())
    start, end = 0, len(text)
    while end > start and is_edge(text[end - 1]):
        end -= 1
    while start < end and is_edge(text[start]):
        start += 1
    return text[start:end]


def at_least(left, right):
    if left is None or right is None:
        return NO
    return YES if left[0] >= right[1] else NO if left[1] < right[0] else UNKNOWN


def above(left, right):
    if left is None or right is None:
        return NO
    return YES if left[0] > right[1] else NO if left[1] <= right[0] else UNKNOWN


def same(left, right):
    if left is None or right is None or left[0] > right[1] or left[1] < right[0]:
        return NO
    return YES if left[0] == left[1] == right[0] == right[1] else UNKNOWN


COMPARE = {
    "atLeast": at_least, "atMost": lambda left, right: at_least(right, left),
    "moreThan": above, "lessThan": lambda left, right: above(right, left), "equals": same,
    "onOrAfter": at_least, "onOrBefore": lambda left, right: at_least(right, left),
    "after": above, "before": lambda left, right: above(right, left)}


def quotient(top, bottom):
    if isinstance(top, int) and isinstance(bottom, int):
        return fractions.Fraction(top, bottom)
    return top / bottom


def extreme(more, members, is_largest):
    """The largest or smallest of members (mark, measure)."""
    known = [(mark, measure) for mark, measure in members if measure is not None]
    certain = [measure for mark, measure in known if mark == YES]
    if not certain:
        return (-INFINITY, INFINITY) if known or more else None
    if is_largest:
        return (max(low for low, _ in certain), INFINITY if more else max(measure[1] for _, measure in known))
    return (-INFINITY if more else min(measure[0] for _, measure in known), min(high for _, high in certain))
