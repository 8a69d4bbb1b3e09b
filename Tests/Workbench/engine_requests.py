"""Writes requests to the engine, one a line as a string of JSON: all sample designs, then random ones.

    engine_requests.py [--count N] [--seed N]

A random design is a sample design with some of its parts changed, left out, doubled or broken; most still are designs.
"""
import argparse
import copy
import json
import pathlib
import random

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOSTILE = [
    "unknown", "none", "", " ", "initial", "2026-02-30", "0000-01-01", "9999-12-31", "<script>", "\u202e", "é́",
    "\U0001f9ea" * 3, "-0", "1e999", "a" * 300, None, True, False, 0, -1, 1, 3, 40, 2**31, 2**53, 1e300, 0.1, [], {},
    ["unknown"], {"en": "text", "es": "texto"},
]


def places(value, found):
    """All containers, with what is in them."""
    if isinstance(value, (dict, list)) and value:
        found.append(value)
        for inner in value.values() if isinstance(value, dict) else value:
            places(inner, found)
    return found


def spoil(design, chance, words):
    for _ in range(chance.choice((1, 1, 2, 3, 6))):
        container = chance.choice(places(design, []))
        key = chance.choice(list(container)) if isinstance(container, dict) else chance.randrange(len(container))
        kind = chance.random()
        if kind < 0.35:
            del container[key]
        elif kind < 0.65:
            container[key] = chance.choice(("unknown", "none", [], True, False, "unknown"))
        elif kind < 0.85:
            container[key] = copy.deepcopy(chance.choice(words))
        elif kind < 0.95 and isinstance(container, list):
            container.insert(key, copy.deepcopy(container[key]))
        else:
            container[key] = copy.deepcopy(chance.choice(HOSTILE))
    return design


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--count", type=int, default=3000)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    chance = random.Random(options.seed)

    def ask(body, **head):
        print(json.dumps(json.dumps(head) + "\n" + body))

    def read(path):
        return (ROOT / path).read_text(encoding="utf-8")

    files = {name: read(name) for name in ["config.json"] + [f"Rubrics/{path.name}" for path in (ROOT / "Rubrics").glob(
        "*.json") if not path.name.endswith(".tests.json")]}
    ask(json.dumps({"configuration": "config.json", "files": files}), do="load")
    designs = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "Designs").glob("*.json"))}
    for name, text in designs.items():
        ask(text, do="evaluate", file="Designs/" + name)
        for language in ("en", "es", "pt"):
            for action in ("evaluate", "check", "advise", "report"):
                ask(text, do=action, file="Designs/" + name, language=language)
    def several(names, texts, **head):
        ask(json.dumps([{"file": "Designs/" + name, "name": name, "text": text} for name, text in zip(names, texts)],
                       ensure_ascii=False), **head)

    for name, text in designs.items():
        several((name,), (text,), do="weigh")
        several((name,), (text,), do="weigh", weights={"L1-01": 1, "L2-03": 100, "lesson-3": 7})
    several(("template.json",), (designs["template.json"],), do="weigh", weights={"L1-01": 0})

    for first, second in zip(designs, list(designs)[1:]):
        several((first, second), (designs[first], designs[second]), do="compare", language="es")
        several((first, second), (designs[first], designs[second]), do="rank")
        several((first, second), (designs[first], designs[second]), do="weigh", weights={"L2-01": 4})
    several(designs, designs.values(), do="rank")
    several(("template.json",), (designs["template.json"],), do="rank")
    tests = {f"Rubrics/{path.name}": read(f"Rubrics/{path.name}") for path in (ROOT / "Rubrics").glob("*.tests.json")
             if not path.name.startswith("usip")}
    run = json.dumps([{"file": name, "text": text} for name, text in tests.items()] +
                     [{"file": "Designs/" + name, "text": text} for name, text in designs.items()])
    ask(run, do="test", language="en")
    ask(json.dumps([{"file": "x.tests.json", "text": "{\"tests\": [{\"criterion\": 3}]}"}]), do="test", language="es")
    here = {"en": "here", "es": "aquí"}
    for change in (
        {"criterion": "L1-01", "level": 2, "measure": "families", "atLeast": 5, "origin": "judgement",
         "descriptor": here, "reason": here},
        {"criterion": "L1-03", "weight": 9, "reason": here}, {"criterion": "L1-99", "drop": True, "reason": here},
        {"criterion": "L1-01", "level": 2, "measure": "familes", "atLeast": "x"},
    ):
        override = {"format": "rubric/1", "id": "here", "title": here, "extends": "builtin:Rubrics/lesson-1.json",
                    "changes": [change]}
        configuration = {"format": "scorecard/1", "extends": "config.json", "rubrics": [
            "here.json", "Rubrics/lesson-2.json", {"file": "Rubrics/lesson-3.json", "weight": 2}]}
        ask(json.dumps([{"file": "here.scorecard.json", "text": json.dumps(configuration)},
                        {"file": "here.json", "text": json.dumps(override, indent=1)}]), do="override", file="here.json", language="en")
        for name in ("template.json", "peru-acuerdo-nacional-2002.json"):
            ask(designs[name], do="evaluate", file=name)
        ask(run, do="test", language="es")
    ask("[]", do="override")

    # Values of the kind that stands in designs.
    words = []
    for text in designs.values():
        for container in places(json.loads(text), []):
            words += container.values() if isinstance(container, dict) else container
    words = [word for word in words if not isinstance(word, (dict, list)) or len(json.dumps(word)) < 200]
    names = list(designs)
    for number in range(options.count):
        name = chance.choice(names)
        text = json.dumps(spoil(json.loads(designs[name]), chance, words), ensure_ascii=chance.random() < 0.5, indent=1)
        if chance.random() < 0.03:
            cut = chance.randrange(len(text))
            text = text[:cut] + chance.choice(("", "}", '"', "\\", "\0", ",")) + text[cut + chance.randrange(3):]
        head = {"do": "evaluate", "file": f"random-{number}.json"}
        if chance.random() < 0.5:
            head["language"] = chance.choice(("en", "es", "pt"))
        if chance.random() < 0.3:
            head["do"] = chance.choice(("check", "advise", "report"))
        if chance.random() < 0.1:
            other = json.dumps(spoil(json.loads(designs[name]), chance, words), ensure_ascii=False)
            several(("before.json", "after.json"), (text, other), do="compare", language="en")
            continue
        if chance.random() < 0.1:
            weights = {chance.choice(("L1-01", "L2-02", "L3-03", "L9-99")): chance.choice((1, 2, 3, 7, 100, 0, "x"))}
            several((name,), (text,), do="weigh", weights=weights)
            continue
        ask(text, **head)


main()
