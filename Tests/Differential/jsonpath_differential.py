#!/usr/bin/env python3
"""Compares our JSONPath with the package jsonpath-rfc9535 on random queries and documents.

    python3 -m pip install jsonpath-rfc9535==1.0.1
    swift build --product conformance-probe
    python3 Tests/Differential/jsonpath_differential.py [--seed N] [--count N] [--probe FILE]

Both are asked whether a query is valid and, if so, for the normalized paths of the nodes it selects, in
order. Differences that EXPLAINED names are counted; any other is printed and makes the script exit with 1.
"""

import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import sys

import jsonpath_rfc9535
from jsonpath_rfc9535 import filter_expressions, node

ROOT = pathlib.Path(__file__).resolve().parents[2]

NAMES = ["a", "b", "c", "d", "", "é", "😀", "it's", "\\", "\n", "a b", "0", "_x1", '"', "\u001f"]
STRINGS = ["a", "ab", "b", "", "é", "e\u0301", "😀", "\uff5e", "a.*", "[", "a|b", "1", "[^a]", "\\p{Lu}", "A", "\n"]
NUMBERS = ["0", "1", "2", "3", "-1", "1.0", "10e-1", "0.5", "-1.5", "1e2", "100", "-0", "9007199254740993",
           "9007199254740992", "12345678901234567890", "2.50"]
INDICES = ["0", "1", "2", "-1", "-2", "5", "-5", "9007199254740991"]
SPACES = ["", "", "", "", " ", "\t", "\n", "\r", "  "]
NOISE = list("$@.[]()?*,:'\"\\!=<&|-01e \n") + ["&&", "||", "==", "true", "null", "length(", "a", "é", "..", "\u0001"]


class Generator:
    """Makes documents and queries, the same for the same seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, *choices):
        return self.random.choice(choices)

    def chance(self, probability):
        return self.random.random() < probability

    # Documents

    def document(self, depth=0):
        kind = self.random.random()
        if depth < 4 and kind < (0.5 if depth else 0.55):
            count = self.random.randrange(0, 5)
            return "[" + ",".join(self.document(depth + 1) for _ in range(count)) + "]"
        if depth < 4 and kind < (0.85 if depth < 2 else 0.7) or depth == 0:
            count = self.random.randrange(0, 5)
            names = self.random.sample(NAMES[:6] if self.chance(0.7) else NAMES, count)
            return "{" + ",".join(
                json.dumps(name, ensure_ascii=self.chance(0.3)) + ":" + self.document(depth + 1)
                for name in names) + "}"
        return self.scalar()

    def scalar(self):
        kind = self.random.randrange(0, 10)
        if kind < 4:
            return self.random.choice(NUMBERS)
        if kind < 8:
            return json.dumps(self.random.choice(STRINGS), ensure_ascii=self.chance(0.3))
        return self.pick("true", "false", "null")

    # Queries

    def space(self):
        return self.random.choice(SPACES)

    def query(self):
        query = "$" + self.segments(self.random.randrange(0, 4), 0)
        if self.chance(0.3):
            for _ in range(self.random.randrange(1, 3)):
                query = self.spoil(query)
        return query

    def spoil(self, query):
        """Adds, removes or replaces a few characters."""
        place = self.random.randrange(0, len(query) + 1)
        length = self.pick(0, 0, 1, 1, 2)
        return query[:place] + (self.random.choice(NOISE) if self.chance(0.7) else "") + query[place + length:]

    def segments(self, count, depth):
        return "".join(self.space() + self.segment(depth) for _ in range(count))

    def segment(self, depth):
        descendant = self.chance(0.2)
        kind = self.random.random()
        if kind < 0.3:
            return (".." if descendant else ".") + self.pick("a", "b", "c", "d", "é", "_x1", "😀")
        if kind < 0.4:
            return (".." if descendant else ".") + "*"
        selectors = [self.selector(depth) for _ in range(self.pick(1, 1, 1, 2, 3))]
        text = ("," if self.chance(0.5) else self.space() + "," + self.space()).join(selectors)
        if self.chance(0.2):
            text = self.space() + text + self.space()
        return (".." if descendant else "") + "[" + text + "]"

    def selector(self, depth):
        kind = self.random.random()
        if kind < 0.25:
            return self.string(self.random.choice(NAMES))
        if kind < 0.35:
            return "*"
        if kind < 0.5:
            return self.random.choice(INDICES)
        if kind < 0.65:
            return self.slice()
        return "?" + self.space() + self.logical(depth + 1)

    def slice(self):
        part = lambda: self.random.choice(INDICES) if self.chance(0.6) else ""
        text = part() + self.space() + ":" + self.space() + part()
        return text + self.space() + ":" + self.pick("", "1", "2", "-1", "-2", "0") if self.chance(0.5) else text

    def string(self, text):
        quote = self.pick("'", '"')
        out = []
        for character in text:
            if character in (quote, "\\"):
                out.append("\\" + character)
            elif character == "\n":
                out.append("\\n")
            elif character < " " or self.chance(0.05):
                units = character.encode("utf-16-be").hex()
                out.extend("\\u" + self.pick(units[at:at + 4], units[at:at + 4].upper())
                           for at in range(0, len(units), 4))
            else:
                out.append(character)
        return quote + "".join(out) + quote

    def logical(self, depth):
        kind = self.random.random()
        if depth < 4 and kind < 0.12:
            return self.logical(depth + 1) + self.space() + "||" + self.space() + self.logical(depth + 1)
        if depth < 4 and kind < 0.28:
            return self.logical(depth + 1) + self.space() + "&&" + self.space() + self.logical(depth + 1)
        if depth < 4 and kind < 0.4:
            prefix = "!" + self.space() if self.chance(0.5) else ""
            return prefix + "(" + self.space() + self.logical(depth + 1) + self.space() + ")"
        if kind < 0.6:
            return ("!" + self.space() if self.chance(0.3) else "") + self.test(depth)
        operator = self.pick("==", "!=", "<", "<=", ">", ">=")
        return self.comparable(depth) + self.space() + operator + self.space() + self.comparable(depth)

    def test(self, depth):
        if self.chance(0.3):
            pattern = self.string(self.random.choice(STRINGS)) if self.chance(0.7) else self.comparable(depth)
            return self.call(self.pick("match", "search"), self.comparable(depth), pattern)
        return self.pick("@", "@", "@", "$") + self.segments(self.random.randrange(0, 3), depth)

    def call(self, name, *arguments):
        inner = (self.space() + "," + self.space()).join(arguments)
        return name + "(" + self.space() + inner + self.space() + ")"

    def comparable(self, depth):
        kind = self.random.random()
        if kind < 0.2:
            return self.random.choice(NUMBERS)
        if kind < 0.35:
            return self.string(self.random.choice(STRINGS))
        if kind < 0.42:
            return self.pick("true", "false", "null")
        if kind < 0.52 and depth < 4:
            return self.call("length", self.comparable(depth + 1))
        if kind < 0.6 and depth < 4:
            inner = self.pick("@", "@", "$") + self.segments(self.random.randrange(0, 3), depth + 1)
            return self.call(self.pick("count", "value"), inner)
        return self.pick("@", "@", "@", "$") + self.singular(self.random.randrange(0, 3))

    def singular(self, count):
        out = []
        for _ in range(count):
            kind = self.random.random()
            if kind < 0.6:
                out.append(self.space() + "." + self.pick("a", "b", "c", "d", "é"))
            elif kind < 0.8:
                out.append("[" + self.random.choice(INDICES) + "]")
            else:
                out.append("[" + self.string(self.random.choice(NAMES)) + "]")
        return "".join(out)


def evaluate_relative(self, context):
    """Evaluates a query that begins with `@`.

    In place of the package's method, of version 1.0.1, which gives the bare value for `@` at a scalar, so that
    0, false and "" do not exist and `value(@)` raises an error, and which makes the node the root of filters
    within.
    """
    nodes = [node.JSONPathNode(value=context.current, location=(), parent=None, root=context.root)]
    for segment in self.query.segments:
        nodes = segment.resolve(nodes)
    return node.JSONPathNodeList(nodes)


filter_expressions.RelativeFilterQuery.evaluate = evaluate_relative


def theirs(query, document):
    """Returns (paths, None), or (None, the error)."""
    try:
        return [node.path() for node in jsonpath_rfc9535.find(query, document)], None
    except Exception as error:  # The package lets other errors through on some invalid queries.
        return None, type(error).__name__ + ": " + str(error)


# Why a difference is none of ours: a reason, and what tells such a case.
EXPLAINED = []


def explained(reason):
    def register(test):
        EXPLAINED.append((reason, test))
        return test
    return register


@explained("they read `!a == b` as `!(a == b)`; the grammar wants the parentheses")
def negated_comparison(query, our_nodes, our_error, their_nodes, their_error):
    return our_error == "negatedComparison"


@explained("they take the literal `-00`; the grammar has no zero in front of a digit")
def leading_zero(query, our_nodes, our_error, their_nodes, their_error):
    return our_error == "leadingZero" and re.search(r"-00", query) is not None


@explained("they take space inside the brackets of a singular query, for which the grammar has no place")
def space_in_singular_query(query, our_nodes, our_error, their_nodes, their_error):
    return our_error == "spaceInSingularQuery"


@explained("their scanner takes a comma in brackets within a call for the next argument")
def union_in_argument(query, our_nodes, our_error, their_nodes, their_error):
    if our_error is not None or not (their_error or "").startswith("JSONPathSyntaxError"):
        return False
    # Strings are blanked; what is left of a call has brackets with a comma.
    plain = re.sub(r"""'(\\.|[^'\\])*'|"(\\.|[^"\\])*\"""", "s", query)
    opened = []
    for at, character in enumerate(plain):
        if character in "([":
            opened.append(character)
        elif character in ")]" and opened:
            opened.pop()
        elif character == "," and opened and opened[-1] == "[" and "(" in opened:
            return True
    return False


@explained("they fail on a number literal that is beyond their floating point")
def huge_literal(query, our_nodes, our_error, their_nodes, their_error):
    return (their_error or "").startswith("OverflowError")


@explained("they refuse a number literal of a zero with an exponent, which the grammar has")
def zero_with_exponent(query, our_nodes, our_error, their_nodes, their_error):
    return "invalid float literal" in (their_error or "") and re.search(r"\b0[eE]", query) is not None


@explained("they read integer literals through floating point, so that some above 2^53 lose digits")
def large_literal(query, our_nodes, our_error, their_nodes, their_error):
    return (our_error is None and their_error is None
            and any(int(digits) > 2**53 for digits in re.findall(r"\d{16,}", query)))


def unexpected(error, characters, *expectations):
    """Tells whether our error is one of some characters that cannot stand where others must."""
    return re.fullmatch(
        r'unexpectedCharacter\("[' + characters + r']", expected: (.*\.)?(' + "|".join(expectations) + r")\)",
        error or "") is not None


@explained("they take a comparison of a comparison, `a < b == c`, and `!!`")
def repeated_operator(query, our_nodes, our_error, their_nodes, their_error):
    return unexpected(our_error, "<>=!", "commaOrClosingBracket", "closingParenthesis", "negatable")


@explained("they take a second number behind a slice, `1:2 3`")
def number_behind_slice(query, our_nodes, our_error, their_nodes, their_error):
    return unexpected(our_error, "-0-9", "commaOrClosingBracket") and ":" in query


@explained("they take a comma behind the last argument")
def trailing_comma(query, our_nodes, our_error, their_nodes, their_error):
    return unexpected(our_error, ")", "argument")


@explained("they take `!` within a comparison, and do not check the types of what follows a `!`")
def misplaced_negation(query, our_nodes, our_error, their_nodes, their_error):
    return "!" in query and (
        unexpected(our_error, "!", "comparable")
        or (our_error or "").startswith(("uncomparedLiteral", "nonSingularComparison", "wrongResultType")))


@explained("they take a function's value as a truth value beside `&&` or `||`")
def value_as_truth(query, our_nodes, our_error, their_nodes, their_error):
    return (our_error or "").startswith("wrongResultType") and ("&&" in query or "||" in query)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--seed", type=int, default=9535)
    arguments.add_argument("--count", type=int, default=20_000)
    arguments.add_argument("--probe", default=str(ROOT / ".build" / "debug" / "conformance-probe"))
    arguments.add_argument("--show", type=int, default=20, help="the most differences to print")
    options = arguments.parse_args()

    generator = Generator(options.seed)
    cases = [(generator.query(), generator.document()) for _ in range(options.count)]
    requests = "".join(
        '{"op":"jsonpath","query":' + json.dumps(query) + ',"document":' + document + "}\n"
        for query, document in cases)
    run = subprocess.run([options.probe], input=requests.encode(), stdout=subprocess.PIPE, check=True)
    answers = run.stdout.decode().splitlines()
    if len(answers) != len(cases):
        sys.exit(f"{len(cases)} requests got {len(answers)} answers")

    counts = collections.Counter()
    for (query, document), line in zip(cases, answers):
        answer = json.loads(line)
        our_nodes, our_error = answer.get("nodes"), answer.get("error")
        their_nodes, their_error = theirs(query, json.loads(document))
        if our_error is not None and their_error is not None:
            counts["both refuse"] += 1
        elif our_nodes == their_nodes:
            counts["same, with nodes" if our_nodes else "same, without nodes"] += 1
        else:
            for reason, test in EXPLAINED:
                if test(query, our_nodes, our_error, their_nodes, their_error):
                    counts["explained: " + reason] += 1
                    break
            else:
                counts["DIFFERENT"] += 1
                if counts["DIFFERENT"] <= options.show:
                    print("query   ", json.dumps(query, ensure_ascii=False))
                    print("document", document)
                    print("ours    ", our_nodes if our_error is None else answer)
                    print("theirs  ", their_nodes if their_error is None else their_error)
                    print()
    print(f"seed {options.seed}, {options.count} cases")
    for name in sorted(counts):
        print(f"{counts[name]:8} {name}")
    return 1 if counts["DIFFERENT"] else 0


if __name__ == "__main__":
    sys.exit(main())
