"""A scoring strategy in a process of its own: a mean without the best part.

It reads a JSON-RPC 2.0 request a line and answers each with a line, using nothing but the standard library.
"""
import json
import sys

NAME = "trimmed-mean"


def score(parts, trim):
    """The mean of the values, each part weighing the same; the best one is left out of three or more."""
    values = sorted(part["value"] for part in parts)
    if trim and len(values) > 2:
        values = values[:-1]
    return min(max(sum(values) / len(values), 0.0), 1.0)


def answer(method, params):
    if method == "initialize":
        return {"protocol": 1, "plugin": NAME, "capabilities": ["aggregator"]}
    if method == "aggregator":
        trim = params["parameters"].get("trim", True)
        return {"scores": [score(parts, trim) for parts in params["cases"]]}
    raise ValueError("there is no method " + str(method))


def main():
    for line in sys.stdin:
        request = json.loads(line)
        response = {"jsonrpc": "2.0", "id": request["id"]}
        try:
            response["result"] = answer(request["method"], request["params"])
        except Exception as error:  # Whatever it is, the engine is told, and the evaluation is incomplete.
            response["error"] = {"code": -32000, "message": str(error)}
        print(json.dumps(response), flush=True)


main()
