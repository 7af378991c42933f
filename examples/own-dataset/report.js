import { readDataset } from "@org/defense-pact-data/node";

const read = await readDataset(["records"]);
if (!read.ok) throw new Error(read.faults.map(({ file, message }) => `${file}: ${message}`).join("\n"));

for (const { id, title, ext } of read.dataset.pledges) {
  const ours = ext?.["@acme/pacts"];
  console.log(`${ours?.desk ?? "no desk"}\t${ours?.reviewed ?? "never reviewed"}\t${id}\t${title}`);
}
