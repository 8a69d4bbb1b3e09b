"""Writes valid designs on which readings of the criteria would differ, one a line: designs.py CABILDO COUNT [--seed N]

First the designs of the tests that stand beside the rubrics, which lie at the thresholds. Then COUNT designs of the
repository with changes at random places: a field is taken away, said to be unknown or to be none, an entry of a list is
left out, a list emptied, a true made a false, a word or a reference replaced by another of the same field, a number or
a date moved. What CABILDO then finds at fault is not written. The same arguments give the same bytes.
"""

import argparse
import copy
import datetime
import json
import pathlib
import random
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


# What tests of rules are merged onto where they name no design of the repository.
MINIMAL = {"format": "dialogue-design/1", "id": "test", "title": "Test", "as_of": "2026-01-15", "status": "proposed",
           "actors": []}


def merged(target, patch):
    """Applies a merge patch (RFC 7396)."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def tested():
    """Returns the designs of the tests beside the three lessons."""
    designs = []
    for path in sorted((ROOT / "Rubrics").glob("lesson-*.tests.json")):
        for test in json.loads(path.read_text(encoding="utf-8"))["tests"]:
            base = MINIMAL
            if "base" in test:
                base = json.loads((ROOT / "Designs" / f"{test['base']}.json").read_text(encoding="utf-8"))
            designs.append(merged(base, test.get("merge", {})))
    return designs


def line(design):
    """Writes a design without the versions that its attestations name; see README.md."""
    for attestation in list_of(design.get("attestations")):
        if isinstance(attestation, dict):
            attestation.pop("document_hash", None)
    return json.dumps(design, ensure_ascii=False, separators=(",", ":"))


def list_of(value):
    return value if isinstance(value, list) else []


def valid(lines, cabildo):
    """Returns those lines whose design ours evaluates."""
    answers = subprocess.run(
        [cabildo, "evaluate", "--stream"], input="\n".join(lines) + "\n", capture_output=True, text=True,
        cwd=ROOT).stdout.splitlines()
    return [text for text, answer in zip(lines, answers, strict=True) if "lessons" in json.loads(answer)]


def places(node, path=()):
    """Yields each value with what holds it, its name there and the names that lead to it."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for name, value in list(items):
        inner = path if isinstance(node, list) else (*path, name)
        yield node, name, value, inner
        yield from places(value, inner)


def words(designs):
    """Returns for each field the texts that stand in it, with references of each design by themselves."""
    found = {}
    for design in designs:
        for _, _, value, path in places(design):
            if isinstance(value, str) and len(value) < 40:
                found.setdefault(path[-1], set()).add(value)
    return {name: sorted(texts) for name, texts in found.items()}


def changed(value, name, known, here):
    """Returns another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return random.choice([0, 1, value + 1, max(0, value - 1), value * 2])
    if isinstance(value, str):
        try:
            moved = datetime.date.fromisoformat(value) + datetime.timedelta(random.choice([-400, -31, -1, 1, 30, 200]))
            return moved.isoformat()
        except (ValueError, OverflowError):
            pass
        return random.choice(here.get(name) or known.get(name) or ["unknown"] if random.random() < 0.7 else
                             known.get(name) or ["unknown"])
    return random.choice(["unknown", "none", [] if isinstance(value, list) else "unknown"])


def mutate(design, known):
    here = words([design])
    for _ in range(random.choice([1, 2, 4, 8, 16])):
        all_places = [place for place in places(design) if place[3][0] not in ("format", "id")]
        holder, name, value, path = random.choice(all_places)
        kind = random.random()
        if kind < 0.25:
            if isinstance(holder, dict):
                holder.pop(name, None)
            else:
                holder.remove(value)
        elif kind < 0.4:
            holder[name] = random.choice(["unknown", "none", []])
        elif kind < 0.5 and isinstance(value, list) and value:
            random.shuffle(value)
            del value[random.randrange(len(value)):]
        else:
            holder[name] = changed(value, path[-1], known, here)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("cabildo")
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    bases = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((ROOT / "Designs").glob("*.json"))]
    known = words(bases)
    random.seed(options.seed)
    lines = valid([line(design) for design in tested()], options.cabildo)
    wanted = len(lines) + options.count
    while len(lines) < wanted:
        designs = []
        for number in range(options.count):
            design = copy.deepcopy(bases[number % len(bases)])
            mutate(design, known)
            designs.append(line(design))
        lines += valid(designs, options.cabildo)
    for text in lines[:wanted]:
        print(text)


if __name__ == "__main__":
    main()
