"""Runs one Python package over documents, one a line on standard input: hosts.py NAME RULES [RULE]

Prints one line of JSON for each document: what was found in it, or what the RULE of a policy says of it.
"""

import json
import pathlib
import sys

import orjson


def regorus(path, rule="data.dd.v"):
    import regorus
    engine = regorus.Engine()
    engine.add_policy(path, pathlib.Path(path).read_text(encoding="utf-8"))

    def found(line):
        engine.set_input_json(line.decode())
        # It comes on several lines; a line feed within a text is written as an escape.
        return engine.eval_rule_as_json(rule).replace("\n", "")
    return found


def jsonschema_rs(path):
    import jsonschema_rs
    validator = jsonschema_rs.Draft202012Validator(json.loads(pathlib.Path(path).read_bytes()))

    def found(line):
        errors = [[list(error.instance_path), error.message] for error in validator.iter_errors(orjson.loads(line))]
        return orjson.dumps(errors).decode()
    return found


def by_hand(path):
    sys.path.insert(0, str(pathlib.Path(path).parent))
    import ref
    return lambda line: orjson.dumps(ref.check(orjson.loads(line))).decode()


if __name__ == "__main__":
    found = globals()[sys.argv[1]](*sys.argv[2:])
    for line in sys.stdin.buffer:
        sys.stdout.write(found(line) + "\n")
