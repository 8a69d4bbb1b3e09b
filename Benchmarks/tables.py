"""Runs the benchmarks in turn and prints their tables; called by Benchmarks/run.

Each table's competitors are started one after the other, round after round, each in a process of its own that counts
its own processor time without its start. A row shows medians over the rounds; a ratio is the median of the ratios
within a round, so that a slow moment of the machine counts little.
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
from importlib import metadata

import generate

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / ".build/benchmarks/data"
OURS = [str(ROOT / ".build/benchmarks/build/release/cabildo-bench")]
PEERS = [sys.executable, str(ROOT / "Benchmarks/peers.py")]
SCHEMA = str(ROOT / "Rubrics/dialogue-design.schema.json")

QUERIES = [
    "$.participants[*].actor_id",
    "$.actors[?@.sector == 'ngo']",
    "$.evidence[?@.id && (@.kind == 'document' || @.kind == 'minutes')].id",
    "$.actors[?match(@.id, '[a-z-]+')].id",
    "$.agenda[-1:]",
    "$..id",
    "$..[?@.actor_id]",
    "$..*",
]
PATTERNS = ["^(a+)+$", "(a|a)*b", "(.*)*x", "^(([a-z])+.)+[A-Z]([a-z])+$"]


def run(command, seconds):
    environment = dict(os.environ, BENCH_SECONDS=str(seconds))
    output = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=environment).stdout
    return json.loads(output)


def compare(commands, options, same=True):
    """Returns for each command its median seconds, and the median ratio to the first's."""
    rounds = []
    for _ in range(options.rounds):
        answers = [run(command, options.seconds) for command in commands]
        if same and len({answer["check"] for answer in answers}) > 1:
            sys.exit(f"different answers: {list(zip(commands, answers))}")
        rounds.append([answer["seconds"] for answer in answers])
    columns = list(zip(*rounds))
    return [(statistics.median(column), statistics.median(other / first for other, first in zip(column, columns[0])))
            for column in columns]


def table(title, header, rows):
    print(f"\n### {title}\n")
    print("| " + " | ".join(header) + " |")
    print("|" + "|".join(" --- " if index == 0 else " ---: " for index in range(len(header))) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    sys.stdout.flush()


def parsing(options, sizes):
    rows = []
    files = [("compact.json", "compact"), ("indented.json", "indented"), ("escaped.json", "compact, `\\u` escapes")]
    for name, title in files[:1] if options.quick else files:
        path, size = str(DATA / name), sizes[name]
        commands = [OURS + ["parse", path], OURS + ["JSONSerialization", path], OURS + ["JSONDecoder", path],
                    PEERS + ["parse-orjson", path], PEERS + ["parse-simdjson", path]]
        rows.append([f"{title}, {size / 1e6:.1f} MB"] + [
            f"{size / seconds / 1e6:,.0f}" + (f" ({ratio:.2g}×)" if index else "")
            for index, (seconds, ratio) in enumerate(compare(commands, options, same=False))])
    path, size = str(DATA / "designs.jsonl"), sizes["designs.jsonl"]
    results = compare([OURS + ["parse-lines", path], PEERS + ["parse-orjson-lines", path],
                       PEERS + ["parse-simdjson-lines", path]], options)
    cells = [f"{size / seconds / 1e6:,.0f}" + (f" ({ratio:.2g}×)" if index else "")
             for index, (seconds, ratio) in enumerate(results)]
    rows.append([f"one design of {size / 100 / 1000:.0f} KB at a time", cells[0], "", "", cells[1], cells[2]])
    table("Parsing, MB/s (in brackets how many times as long as ours)",
          ["text", "ours: tape with positions, UTF-8 checked", "Foundation JSONSerialization, to objects",
           "Foundation JSONDecoder, part of a design typed", "orjson, to Python objects",
           "pysimdjson, parse only"], rows)


def paths(options):
    rows = []
    path = str(DATA / "valid.jsonl")
    for query in QUERIES[::3] if options.quick else QUERIES:
        commands = [OURS + ["path", path, query], PEERS + ["path-rfc9535", path, query],
                    PEERS + ["path-python", path, query]]
        results = compare(commands, options)
        rows.append([f"`{query}`"] + [f"{seconds * 1e4:,.1f}" + (f" ({ratio:,.0f}×)" if index else "")
                                      for index, (seconds, ratio) in enumerate(results)])
    table("JSONPath, µs for one parsed design (in brackets how many times as long as ours)",
          ["query", "ours", "jsonpath-rfc9535", "python-jsonpath"], rows)


def schemas(options):
    rows = []
    for name, file in (("half of the designs invalid", "designs.jsonl"), ("all valid", "valid.jsonl")):
        path = str(DATA / file)
        for title, ours, peer in (("valid or not", "schema-check", "schema-check"),
                                  ("all violations", "schema-errors", "schema-errors"),
                                  ("from bytes: parse, then valid or not", "schema-parse-check",
                                   "schema-parse-check")):
            results = compare([OURS + [ours, SCHEMA, path], PEERS + [peer, SCHEMA, path]], options)
            rows.append([f"{title}; {name}", f"{results[0][0] * 1e4:,.0f}",
                         f"{results[1][0] * 1e4:,.0f} ({results[1][1]:.2g}×)"])
    table("JSON Schema (the design format), µs for one design (in brackets how many times as long as ours)",
          ["what", "ours", "jsonschema-rs; orjson where from bytes"], rows)


def attacks(options):
    lengths = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000]
    rows = []
    for pattern in PATTERNS:
        cells = [run(OURS + ["attack-regex", pattern, str(length)], 0.05)["seconds"] for length in lengths]
        rows.append([f"`{pattern}`".replace("|", "\\|")] + [f"{seconds * 1e6:,.1f}" for seconds in cells])
    table("Patterns against so many `a` and a `!`, µs for a match: twice the text, twice the time",
          ["pattern"] + [f"{length:,}" for length in lengths], rows)

    sizes = [10, 12, 14, 16, 18, 20]
    rows = []
    for pattern in PATTERNS[:3]:
        ours = [run(OURS + ["attack-regex", pattern, str(size)], 0.02)["seconds"] for size in sizes]
        python = [run(PEERS + ["attack-re", pattern, str(size)], 0.02)["seconds"] for size in sizes]
        cell = f"`{pattern}`".replace("|", "\\|")
        rows.append([cell + ", ours"] + [f"{seconds * 1e6:,.2f}" for seconds in ours])
        rows.append([cell + ", Python's `re`"] + [f"{seconds * 1e6:,.1f}" for seconds in python])
    table("The same beside an engine that backtracks, µs", ["pattern"] + [str(size) for size in sizes], rows)

    depths = [6, 12, 24, 48, 96]
    cells = [run(OURS + ["attack-nesting", str(depth)], 0.05)["seconds"] for depth in depths]
    table("`^(((a*)*)*…)*$` so deep (100 is the cap): compiled and matched with 1,000 `a`, µs",
          ["depth"] + [str(depth) for depth in depths], [["ours"] + [f"{seconds * 1e6:,.0f}" for seconds in cells]])

    depths = [32, 64, 128, 256, 512]
    answers = [run(OURS + ["attack-path", "$..*..*..*", str(depth)], 0.05) for depth in depths]
    table("`$..*..*..*` on arrays nested so deep: nodes grow with the cube until the budget of 1,000,000 nodes",
          ["depth"] + [str(depth) for depth in depths],
          [["ms"] + [f"{answer['seconds'] * 1e3:,.2f}" for answer in answers],
           ["nodes"] + ["refused" if answer["check"] < 0 else f"{answer['check']:,}" for answer in answers]])


def machine():
    name = platform.machine()
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            name = line.split(":", 1)[1].strip()
            break
    swift = subprocess.run(["swift", "--version"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()
    packages = ["orjson", "pysimdjson", "jsonpath-rfc9535", "python-jsonpath", "jsonschema-rs"]
    print(f"{datetime.date.today().isoformat()}. {os.cpu_count()} × {name}; {platform.system()} {platform.release()}; "
          f"{swift.splitlines()[0] if swift else ''}; Python {platform.python_version()}; "
          + ", ".join(f"{package} {metadata.version(package)}" for package in packages) + ".")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="fewer rounds, files and queries")
    parser.add_argument("--only", choices=["parsing", "paths", "schemas", "attacks"])
    options = parser.parse_args()
    options.rounds = 3 if options.quick else 7
    options.seconds = 0.1 if options.quick else 0.4
    sizes = generate.write(DATA)
    machine()
    print(f"Medians of {options.rounds} rounds; processor time, start-up not counted.")
    if options.only in (None, "parsing"):
        parsing(options, sizes)
    if options.only in (None, "paths"):
        paths(options)
    if options.only in (None, "schemas"):
        schemas(options)
    if options.only in (None, "attacks"):
        attacks(options)


if __name__ == "__main__":
    main()
