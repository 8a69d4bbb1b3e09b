"""Runs what the examples for GitLab and Jenkins run, and reads the reports that they name.

`check_ci_examples.py EXAMPLES REPOSITORY CODE`: each job and step must end with the code.
"""
import json
import pathlib
import re
import subprocess
import sys

import junitparser
import yaml
from sarif import loader


def run(what, script, shell, folder, wanted):
    ended = subprocess.run(shell + ["-c", script], cwd=folder, capture_output=True, text=True)
    if ended.returncode != wanted:
        sys.exit(f"{what}: ended with {ended.returncode}, not {wanted}\n{ended.stdout}{ended.stderr}")


def read_junit(path, wanted):
    suites = list(junitparser.JUnitXml.fromfile(str(path)))
    failures = sum(suite.failures for suite in suites)
    if not suites or (failures > 0) != (wanted == 1):
        sys.exit(f"{path}: {len(suites)} suites, {failures} failures")


def read_sarif(path):
    found = loader.load_sarif_file(str(path))
    if found.get_result_count() == 0 or found.get_distinct_tool_names() != ["cabildo"]:
        sys.exit(f"{path}: {found.get_result_count()} results of {found.get_distinct_tool_names()}")


def read_code_quality(path):
    entries = json.loads(path.read_text(encoding="utf-8"))
    prints = [entry["fingerprint"] for entry in entries]
    if not entries or len(set(prints)) != len(prints):
        sys.exit(f"{path}: no entries, or two with one fingerprint")
    for entry in entries:
        if not (path.parent / entry["location"]["path"]).is_file():
            sys.exit(f"{path}: names {entry['location']['path']}, which is not there")


def clean(folder):
    for path in folder.iterdir():
        if path.is_file():
            path.unlink()


def gitlab(text, folder, wanted):
    jobs = {name: job for name, job in yaml.safe_load(text).items() if isinstance(job, dict) and "script" in job}
    assert jobs, "no job has a script"
    for name, job in jobs.items():
        clean(folder)
        # A runner puts the lines of a job one below the other.
        run(f"GitLab, {name}", "\n".join(job["script"]), ["bash", "-eo", "pipefail"], folder, wanted)
        reports = job["artifacts"]["reports"]
        read_code_quality(folder / reports["codequality"])
        read_junit(folder / reports["junit"], wanted)
        if job["artifacts"]["when"] != "always":
            sys.exit(f"GitLab, {name}: a failed job would keep no reports")
        print(f"ok: GitLab's {name} ends with {wanted}, and its reports are read")


def jenkins(text, folder, wanted):
    steps = re.findall(r"\bsh '''(.*?)'''", text, re.DOTALL)
    assert steps, "no step runs anything"
    clean(folder)
    for step in steps:
        # Groovy takes a line feed behind a backslash out.
        run("Jenkins", step.replace("\\\n", ""), ["sh", "-xe"], folder, wanted)
    tests = re.findall(r"\bjunit '([^']+)'", text)
    issues = re.findall(r"\bsarif\(pattern: '([^']+)'\)", text)
    assert tests and issues, "the reports are not named as they were"
    for name in tests:
        read_junit(folder / name, wanted)
    for name in issues:
        read_sarif(folder / name)
    print(f"ok: Jenkins' {len(steps)} step ends with {wanted}, and its reports are read")


examples, folder, wanted = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
gitlab((examples / "gitlab.yml").read_text(encoding="utf-8"), folder, wanted)
jenkins((examples / "Jenkinsfile").read_text(encoding="utf-8"), folder, wanted)
