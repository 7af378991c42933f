import type { DatasetRecord } from "@org/defense-pact-data";
import { claimFinder, headlineOf } from "@org/defense-pact-data/model";
import { readable } from "./cell-text.ts";
import { claimText } from "./claim-text.ts";
import { factsToRead } from "./facts-to-read.ts";
import { fieldLabel } from "./field-label.ts";
import { visible } from "./visible.ts";

/** A record as a page of Markdown: its title, then each fact with its evidence, and why one of several rivals was chosen. */
export function recordMarkdown(record: DatasetRecord): string {
  const facts = factsToRead(record).filter(({ pointer }) => !/^\/(id|type)$|\/key$/.test(pointer));
  const claimsOn = claimFinder(record);
  const lines = facts.flatMap(({ pointer, value }) => [
    `- ${escaped(fieldLabel(pointer))}: ${escaped(readable(value))}`,
    ...claimsOn(pointer).map((claim) => `  - ${escaped(claimText(claim))}`),
    ...(record.resolutions ?? [])
      .filter(({ path }) => path === pointer)
      .map(
        ({ chosen, method, rationale }) =>
          `  - chosen: ${escaped(`${readable(chosen)}, by ${method}: ${rationale}`)}`,
      ),
  ]);
  return [`# ${escaped(headlineOf(record).title)}`, "", `\`${record.id}\``, "", ...lines, ""].join("\n");
}

function escaped(text: string): string {
  return visible(text.replace(/\s+/g, " ")).replace(/[\\<*_`[\]]/g, "\\$&");
}
