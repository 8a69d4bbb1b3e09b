#!/usr/bin/env python3
"""Compares our exact arithmetic on decimal numbers with Python's integers, fractions and decimals.

    swift build --product conformance-probe
    python3 Tests/Differential/number_differential.py [--seed N] [--count N] [--probe FILE]

Pairs of numbers, written as JSON allows, are ordered by the probe itself, by a JSONPath filter, and by JSON
Schema keywords (minimum, exclusiveMaximum, const, uniqueItems, multipleOf, integer). Python's side holds a number
as integer × 10^exponent, both of any size; where the exponents are small it is checked by `fractions` and
`decimal` as well. Any difference is printed and makes the script exit with 1.
"""

import argparse
import decimal
import fractions
import json
import pathlib
import random
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WRITTEN = re.compile(r"(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?\Z")

# Exponents beyond this are held by us as this, which no report can tell from the truth; the pairs stay below it.
LARGEST_EXPONENT = 1 << 55

# Numbers that have gone wrong somewhere: bounds of integers and doubles, zeros, the same value written in many ways.
NOTED = [
    "0", "-0", "0.0", "-0.0e5", "0e1000000000", "1", "1.0", "10e-1", "0.1e1", "0.01E+2", "100", "1e2", "1E+2",
    "9007199254740991", "9007199254740992", "9007199254740993", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "-9223372036854775809", "18446744073709551616", "1e308", "1.8e308", "5e-324", "1e-400",
    "1e400", "1e1000000000", "-1e1000000000", "1e-1000000000", "123456789012345678901234567890", "0.1", "0.3",
    "0.30000000000000004", "0.1000000000000000055511151231257827", "999999999999999999e-18", "1e18", "1e19", "1e20",
]


class Number:
    """An integer times a power of ten, in its shortest form."""

    def __init__(self, text):
        sign, whole, fraction, exponent = WRITTEN.match(text).groups()
        digits = (whole + (fraction or "")).lstrip("0")
        self.exponent = int(exponent or 0) - len(fraction or "")
        short = digits.rstrip("0")
        self.exponent += len(digits) - len(short)
        self.digits = int(short or 0) * (-1 if sign else 1)
        self.length = len(short)
        if not short:
            self.exponent = 0

    def order(self, other):
        """Returns -1, 0 or 1, as this number is less than, equal to or greater than another."""
        sign, other_sign = (self.digits > 0) - (self.digits < 0), (other.digits > 0) - (other.digits < 0)
        if sign != other_sign or sign == 0:
            return (sign > other_sign) - (sign < other_sign)
        magnitude, other_magnitude = self.exponent + self.length, other.exponent + other.length
        if magnitude != other_magnitude:
            return sign if magnitude > other_magnitude else -sign
        # The first digits stand for the same power of ten: padding to the same length makes plain integers of them.
        length = max(self.length, other.length)
        left, right = self.digits * 10 ** (length - self.length), other.digits * 10 ** (length - other.length)
        return (left > right) - (left < right)

    def is_integer(self):
        return self.exponent >= 0

    def is_multiple(self, divisor):
        """Tells whether this number is an integer times another, which is above zero."""
        shift = self.exponent - divisor.exponent
        if self.digits == 0:
            return True
        if shift >= 0:
            return self.digits * pow(10, shift, divisor.digits) % divisor.digits == 0
        # The shortest form of this number has no factor 10 to cancel a large power of the divisor's.
        if -shift > self.length:
            return False
        return self.digits % (divisor.digits * 10 ** -shift) == 0


class Generator:
    """Makes pairs of numbers, the same for the same seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def digits(self, most):
        length = self.random.randrange(1, most + 1)
        kind = self.random.random()
        if kind < 0.2:
            return self.random.choice("1239") + "0" * (length - 1)
        if kind < 0.3:
            return "9" * length
        return "".join(self.random.choice("0123456789") for _ in range(length))

    def number(self):
        if self.random.random() < 0.15:
            return self.random.choice(NOTED)
        text = "-" if self.random.random() < 0.3 else ""
        most = self.random.choice([1, 2, 3, 20, 60])
        text += self.digits(most).lstrip("0") or "0"
        if self.random.random() < 0.4:
            text += "." + self.digits(most)
        if self.random.random() < 0.4:
            size = self.random.choice([1, 3, 20, 400, 10**6, 10**12, LARGEST_EXPONENT])
            text += self.random.choice("eE") + self.random.choice(["", "+", "-"])
            text += "0" * self.random.choice([0, 0, 0, 2]) + str(self.random.randrange(0, size))
        return text

    def rewritten(self, text):
        """Returns the same value, or nearly, written in another way."""
        number = Number(text)
        digits = abs(number.digits)
        exponent = number.exponent
        if self.random.random() < 0.3:
            digits += self.random.choice([-1, 1])
            digits = max(digits, 0)
        written = str(digits)
        zeros = self.random.randrange(0, 4) if digits else 0
        written, exponent = written + "0" * zeros, exponent - zeros
        if self.random.random() < 0.5 and len(written) > 1:
            place = self.random.randrange(1, len(written))
            written, exponent = written[:place] + "." + written[place:], exponent + len(written) - place
        sign = "-" if number.digits < 0 else ""
        return sign + written + ("" if exponent == 0 else f"e{exponent}")

    def pair(self):
        left = self.number()
        return left, self.rewritten(left) if self.random.random() < 0.5 else self.number()


def check_ourselves(left, right, order):
    """Asks Python's own types too, where the numbers are small enough for them."""
    exponents = [int(match) for text in (left, right) for match in re.findall(r"[eE]([+-]?[0-9]+)", text)]
    if any(abs(exponent) > 400 for exponent in exponents):
        return
    fraction_order = (fractions.Fraction(left) > fractions.Fraction(right)) - (
        fractions.Fraction(left) < fractions.Fraction(right))
    decimal_order = (decimal.Decimal(left) > decimal.Decimal(right)) - (decimal.Decimal(left) < decimal.Decimal(right))
    if not fraction_order == decimal_order == order:
        sys.exit(f"Python's types do not agree on {left} and {right}")


def questions(left, right, order):
    """Returns requests with the answers that they must get."""
    first, second = Number(left), Number(right)
    yield (f'{{"op":"compare-numbers","left":"{left}","right":"{right}"}}',
           {"order": ["equal", "greater", "less"][order]})
    for operator, holds in (("==", order == 0), ("<", order < 0), (">=", order >= 0)):
        yield (f'{{"op":"jsonpath","query":"$[?@[0]{operator}@[1]]","document":[[{left},{right}]]}}',
               {"nodes": ["$[0]"] if holds else []})
    schemas = [
        (f'{{"minimum":{right}}}', left, order >= 0),
        (f'{{"exclusiveMaximum":{right}}}', left, order < 0),
        (f'{{"const":{right}}}', left, order == 0),
        ('{"uniqueItems":true}', f"[{left},{right}]", order != 0),
        ('{"type":"integer"}', left, first.is_integer()),
    ]
    if second.digits > 0:
        schemas.append((f'{{"multipleOf":{right}}}', left, first.is_multiple(second)))
    for schema, document, holds in schemas:
        yield (f'{{"op":"schema","schema":{schema},"document":{document}}}', {"valid": holds})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=20120416)
    parser.add_argument("--count", type=int, default=20000)
    parser.add_argument("--probe", default=str(ROOT / ".build/debug/conformance-probe"))
    options = parser.parse_args()

    generator = Generator(options.seed)
    pairs = [(left, right) for left in NOTED for right in NOTED]
    while len(pairs) < max(options.count, len(NOTED) ** 2):
        pairs.append(generator.pair())
    requests, wanted = [], []
    for left, right in pairs:
        order = Number(left).order(Number(right))
        check_ourselves(left, right, order)
        for request, answer in questions(left, right, order):
            requests.append(request)
            wanted.append(answer)
    run = subprocess.run(
        [options.probe], input=("\n".join(requests) + "\n").encode(), stdout=subprocess.PIPE, check=True)
    lines = run.stdout.decode().splitlines()
    if len(lines) != len(requests):
        sys.exit(f"{len(requests)} requests, {len(lines)} answers")

    differences = 0
    for request, answer, line in zip(requests, wanted, lines):
        found = json.loads(line)
        if any(found.get(key) != value for key, value in answer.items()):
            differences += 1
            if differences <= 20:
                print(f"asked  {request}\nwanted {json.dumps(answer)}\nfound  {line}\n")
    print(f"seed {options.seed}, {len(pairs)} pairs, {len(requests)} questions")
    print(f"{differences} differences")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
