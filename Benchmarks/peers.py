"""Measures one Python package on one thing: peers.py NAME ARGUMENTS…, as Main.swift does for our side.

Prints `{"seconds": …, "check": …}`: processor seconds of one repetition, and what came out of it.
"""

import json
import os
import pathlib
import sys
import time


def timed(work):
    least = float(os.environ.get("BENCH_SECONDS", "0.3"))
    work()
    count, start = 0, time.process_time()
    while True:
        work()
        count += 1
        spent = time.process_time() - start
        if spent >= least:
            return spent / count


def parse_orjson(path):
    import orjson
    text = pathlib.Path(path).read_bytes()
    return timed(lambda: orjson.loads(text)), 0


def parse_orjson_lines(path):
    import orjson
    lines = pathlib.Path(path).read_bytes().splitlines()

    def work():
        for line in lines:
            orjson.loads(line)
    return timed(work), len(lines)


def parse_json(path):
    text = pathlib.Path(path).read_bytes()
    return timed(lambda: json.loads(text)), 0


def parse_simdjson(path):
    import simdjson
    text = pathlib.Path(path).read_bytes()
    parser = simdjson.Parser()
    return timed(lambda: parser.parse(text)), 0


def parse_simdjson_lines(path):
    import simdjson
    lines = pathlib.Path(path).read_bytes().splitlines()
    parser = simdjson.Parser()

    def work():
        for line in lines:
            parser.parse(line)
    return timed(work), len(lines)


def documents(path):
    return [json.loads(line) for line in pathlib.Path(path).read_bytes().splitlines()]


def path_rfc9535(path, query):
    import jsonpath_rfc9535
    compiled, values = jsonpath_rfc9535.compile(query), documents(path)
    return timed(lambda: sum(len(compiled.find(value)) for value in values)), sum(
        len(compiled.find(value)) for value in values)


def path_python(path, query):
    import jsonpath
    compiled, values = jsonpath.compile(query), documents(path)
    return timed(lambda: sum(len(compiled.findall(value)) for value in values)), sum(
        len(compiled.findall(value)) for value in values)


def schema(schema_path, path):
    import jsonschema_rs
    validator = jsonschema_rs.Draft202012Validator(json.loads(pathlib.Path(schema_path).read_bytes()))
    return validator, documents(path)


def schema_check(schema_path, path):
    validator, values = schema(schema_path, path)
    return timed(lambda: [validator.is_valid(value) for value in values]), sum(map(validator.is_valid, values))


def schema_errors(schema_path, path):
    validator, values = schema(schema_path, path)
    return timed(lambda: [list(validator.iter_errors(value)) for value in values]), sum(
        not list(validator.iter_errors(value)) for value in values)


def schema_parse_check(schema_path, path):
    import orjson
    validator, _ = schema(schema_path, path)
    lines = pathlib.Path(path).read_bytes().splitlines()
    return timed(lambda: [validator.is_valid(orjson.loads(line)) for line in lines]), sum(
        validator.is_valid(orjson.loads(line)) for line in lines)


def attack_re(pattern, length):
    import re
    compiled, text = re.compile(pattern), "a" * int(length) + "!"
    return timed(lambda: compiled.search(text)), int(compiled.search(text) is not None)


if __name__ == "__main__":
    seconds, check = globals()[sys.argv[1].replace("-", "_")](*sys.argv[2:])
    print(json.dumps({"seconds": seconds, "check": check}))
