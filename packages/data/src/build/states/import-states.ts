import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Document, parseDocument } from "yaml";
import { readReferenceLists } from "./reference-lists.ts";
import { type ReferenceRecord, referenceRecords } from "./state-records.ts";

const RECORDS = new URL("../../../records/", import.meta.url);
/** Quotes what a YAML 1.1 reader would misread, such as the code NO. */
const YAML = { compat: "yaml-1.1" } as const;
const LAYOUT = { lineWidth: 110 } as const;

/**
 * Writes what the reference lists say of states and territories into the records, and leaves everything else in
 * them (claims, further aliases, extensions) as it is.
 */
function writeRecord({ id, fields }: ReferenceRecord): void {
  const file = fileURLToPath(new URL(`${id}.yaml`, RECORDS));
  if (existsSync(file)) {
    const document = parseDocument(readFileSync(file, "utf8"), YAML);
    for (const name of ["identifiers", "country"])
      if (name in fields) document.set(name, document.createNode(fields[name]));
    writeFileSync(file, document.toString(LAYOUT));
    return;
  }
  const { type, name, kind, references, ...rest } = fields;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    new Document({ type, id, name, kind, ...rest, claims: [], references }, YAML).toString(LAYOUT),
  );
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write(
    "usage: npm run import:states -- FOLDER (with country-codes.csv, cowstates.csv, gwstates.csv)\n",
  );
  process.exitCode = 2;
} else {
  for (const record of referenceRecords(readReferenceLists(folder))) writeRecord(record);
}
