"""Makes the data of the benchmarks: designs in the project's own format, the same for the same seed.

A design is a sample of the entries of the illustration's lists, with its own names. Half of the designs break their
schema in one place, as real files do while they are written.
"""

import copy
import json
import pathlib
import random

ROOT = pathlib.Path(__file__).resolve().parent.parent


def sample(value, share, source):
    """Returns a value with a share of the entries of its lists of objects, in order."""
    if isinstance(value, dict):
        return {name: sample(inner, share, source) for name, inner in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        kept = [entry for entry in value if source.random() < share] or value[:1]
        return [sample(entry, share, source) for entry in kept]
    return copy.copy(value)


def spoil(design, source):
    """Breaks the schema in one place."""
    kind = source.randrange(0, 4)
    if kind == 0:
        design["actors"][source.randrange(0, len(design["actors"]))]["sector"] = "no such sector"
    elif kind == 1:
        del design["as_of"]
    elif kind == 2:
        design["participants"][-1]["colour"] = "red"
    else:
        design["status"] = 7


def designs(count, share=0.35, seed=2012, spoiled=0.5):
    """Returns designs of about 25 KB when indented."""
    base = json.loads((ROOT / "Designs/illustration-water-security.json").read_text(encoding="utf-8"))
    source = random.Random(seed)
    result = []
    for index in range(count):
        design = sample(base, share, source)
        design["id"] = f"design-{index}"
        for list_name in ("actors", "participants", "agenda"):
            for entry in design.get(list_name, []):
                if isinstance(entry, dict) and "note" in entry:
                    entry["note"] = f"{entry['note']} {source.randrange(0, 10**6)}"
        if source.random() < spoiled:
            spoil(design, source)
        result.append(design)
    return result


def write(folder):
    """Writes the files, and returns their sizes."""
    folder.mkdir(parents=True, exist_ok=True)
    many = designs(600, spoiled=0)
    few = designs(100)
    valid = designs(100, spoiled=0)
    lines = lambda values: "\n".join(
        json.dumps(value, ensure_ascii=False, separators=(",", ":")) for value in values) + "\n"
    texts = {
        "compact.json": json.dumps(many, ensure_ascii=False, separators=(",", ":")),
        "indented.json": json.dumps(many, ensure_ascii=False, indent=2),
        "escaped.json": json.dumps(many, ensure_ascii=True, separators=(",", ":")),
        "designs.jsonl": lines(few),
        "valid.jsonl": lines(valid),
    }
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode())
    return {name: len(text.encode()) for name, text in texts.items()}


if __name__ == "__main__":
    print(write(ROOT / ".build/benchmarks/data"))
