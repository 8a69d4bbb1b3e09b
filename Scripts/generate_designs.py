#!/usr/bin/env python3
"""Writes COUNT designs, one a line, for trials of scale: the designs of the repository with small changes.

    Scripts/generate_designs.py COUNT [--seed N] > designs.ndjson

Every design is valid: the changes take away what is optional, as a less complete file would lack it. The same count
and seed give the same bytes.
"""
import argparse
import copy
import json
import pathlib
import random
import sys

parser = argparse.ArgumentParser()
parser.add_argument("count", type=int)
parser.add_argument("--seed", type=int, default=1)
options = parser.parse_args()

root = pathlib.Path(__file__).resolve().parent.parent
bases = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((root / "Designs").glob("*.json"))]
OPTIONAL = ["communication", "follow_up", "evaluation", "risks", "calendar", "resources", "coalition", "process"]

random.seed(options.seed)
variants = []
for base in bases:
    for _ in range(16):
        design = copy.deepcopy(base)
        for name in random.sample(OPTIONAL, random.randint(0, 3)):
            design.pop(name, None)
        for attestation in design.get("attestations") or []:
            attestation.pop("document_hash", None)
        text = json.dumps(design, ensure_ascii=False, separators=(",", ":"))
        # The identity is what differs from line to line.
        head, tail = text.split(f'"id":"{design["id"]}"', 1)
        variants.append((f'{head}"id":"', design["id"], f'"{tail}\n'))
for number in range(options.count):
    head, name, tail = variants[number % len(variants)]
    sys.stdout.write(f"{head}{name}-{number}{tail}")
