"""Counts, for each source, the claims that rest on it. Usage: reader.py dataset.ndjson schema-folder"""

import json
import sys
from collections import Counter


def records_in(path):
    """The records of an NDJSON file, one by one: a file of any size can be read."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def checker_of(schema_folder):
    """What gives the faults of a record: none at all where jsonschema is not installed."""
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        print("jsonschema is not installed: the records are read and not checked.", file=sys.stderr)
        return lambda record: []
    validators = {}

    def faults_of(record):
        name = record["type"]
        if name not in validators:
            with open(f"{schema_folder}/{name}.json", encoding="utf-8") as file:
                validators[name] = Draft202012Validator(json.load(file))
        return validators[name].iter_errors(record)

    return faults_of


def main(data_path, schema_folder):
    faults_of = checker_of(schema_folder)
    headlines, claims, rivals, faults, count = {}, Counter(), Counter(), 0, 0
    for record in records_in(data_path):
        count += 1
        for fault in faults_of(record):
            faults += 1
            print(f"{record['id']}: {fault.message}", file=sys.stderr)
        if record["type"] == "article":
            headlines[record["id"]] = record["headline"]
        for claim in record["claims"]:
            for source in {anchor["source"] for anchor in claim.get("anchors", [])}:
                claims[source] += 1
                rivals[source] += claim.get("relation") == "rival"

    print(f"{count} records, {faults} of them faulty")
    for source, number in claims.most_common():
        print(f"{number:5} claims, {rivals[source]:2} rivals  {headlines.get(source, source)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
