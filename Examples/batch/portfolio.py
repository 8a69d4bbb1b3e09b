#!/usr/bin/env python3
"""Evaluates a folder of design streams on a Spark cluster and prints how often each level is reached.

    python3 portfolio.py DESIGNS.ndjson [--command cabildo] [--master 'local[*]'] [--partitions N]

Each worker pipes its partitions through `cabildo evaluate --stream`; what comes back is counted by criterion and
level. A partition that is lost with its worker is evaluated again, with the same result.
"""
import argparse
import collections
import json

from pyspark.sql import SparkSession

parser = argparse.ArgumentParser()
parser.add_argument("designs")
parser.add_argument("--command", default="cabildo")
parser.add_argument("--master")
parser.add_argument("--partitions", type=int, default=64)
options = parser.parse_args()

builder = SparkSession.builder.appName("cabildo")
if options.master:
    builder = builder.master(options.master)
spark = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()


def shown_levels(line):
    """What a line of results adds to the table."""
    result = json.loads(line)
    if "faults" in result:
        return [(("faulty lines", result["faults"][0]["code"]), 1)]
    return [
        ((criterion, level["shown"]), 1)
        for lesson in result["lessons"].values()
        for criterion, level in lesson["criteria"].items()
    ]


# A bad line is a result like any other and counted above; only a command that cannot work ends the job.
command = f"sh -c '{options.command} evaluate --stream; code=$?; [ $code = 3 ] || exit $code'"
counts = (
    spark.sparkContext.textFile(options.designs, options.partitions)
    .pipe(command, checkCode=True)
    .flatMap(shown_levels)
    .reduceByKey(lambda one, other: one + other)
    .collect()
)
table = collections.defaultdict(dict)
for (row, column), count in counts:
    table[row][str(column)] = count
for row in sorted(table):
    print(row, json.dumps(dict(sorted(table[row].items()))))
spark.stop()
