"""Reads reports of findings with the tools that others read them with."""

import json
import pathlib
import sys

import junitparser
import lxml.etree
import xmlschema
from sarif import loader


def check_junit(path, schemas):
    for schema in schemas:
        schema.validate(str(path))
    suites = junitparser.JUnitXml.fromfile(str(path))
    for suite in suites:
        results = [result for case in suite for result in case.result]
        counted = {
            "failures": sum(isinstance(result, junitparser.Failure) for result in results),
            "errors": sum(isinstance(result, junitparser.Error) for result in results),
            "skipped": sum(isinstance(result, junitparser.Skipped) for result in results),
            "tests": len(list(suite)),
        }
        for name, count in counted.items():
            assert getattr(suite, name) == count, f"{path}: {suite.name}: {name}"


def check_sarif(path):
    records = loader.load_sarif_file(str(path)).get_records()
    results = json.loads(path.read_text(encoding="utf-8"))["runs"][0]["results"]
    assert len(records) == len(results), path
    for record in records:
        assert record["Location"] and record["Line"], path


def check_checkstyle(path):
    root = lxml.etree.parse(str(path)).getroot()
    assert root.tag == "checkstyle", path
    for error in root.iterfind("file/error"):
        assert error.get("severity") in ("error", "warning", "info"), path
        assert int(error.get("line")) > 0 and int(error.get("column")) > 0, path


def check_gitlab(path):
    entries = json.loads(path.read_text(encoding="utf-8"))
    prints = [entry["fingerprint"] for entry in entries]
    assert len(prints) == len(set(prints)), path
    for entry in entries:
        assert entry["severity"] in ("info", "minor", "major", "critical", "blocker"), path


def main():
    folder, outside = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    found = [outside / "junit-ant/JUnit.xsd", outside / "junit-jenkins/junit-10.xsd"]
    schemas = [xmlschema.XMLSchema(str(path)) for path in found if path.exists()]
    if not schemas:
        print("formats: the schemas of JUnit's XML are not here; readers only")
    checks = {
        "junit": lambda path: check_junit(path, schemas),
        "sarif": check_sarif,
        "checkstyle": check_checkstyle,
        "gitlab": check_gitlab,
    }
    count = 0
    for path in sorted(folder.iterdir()):
        for format, check in checks.items():
            if f".{format}." in path.name:
                if format == "sarif" and path.suffix != ".sarif":
                    path = path.rename(path.with_suffix(".sarif"))
                check(path)
                count += 1
    print(f"formats: {count} reports, {len(schemas)} XML schemas")


main()
