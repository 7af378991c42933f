import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sampleRecord } from "../src/build/checker/sample/sample-record.ts";

type Form = "ndjson" | "array";

/** Writes that many sample records to a file, one a line or as one JSON array, in constant memory. */
export async function writeSamples(
  path: string,
  count: number,
  form: Form = "ndjson",
  seed = 1,
): Promise<void> {
  const file = createWriteStream(path);
  const [open, between, close] = form === "array" ? ["[", ",\n", "]\n"] : ["", "\n", "\n"];
  file.write(open);
  for (let i = 0; i < count; i++) {
    const line = (i > 0 ? between : "") + JSON.stringify(sampleRecord(i, seed));
    if (!file.write(line)) await once(file, "drain");
  }
  file.end(close);
  await finished(file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { records: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
  });
  const path = positionals[0];
  if (path === undefined) throw new TypeError("usage: node bench/generate.ts FILE [--records N] [--seed N]");
  await writeSamples(
    path,
    Number(values.records),
    path.endsWith(".json") ? "array" : "ndjson",
    Number(values.seed),
  );
}
