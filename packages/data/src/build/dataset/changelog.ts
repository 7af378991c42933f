import type { Change, ReadonlyDataset, Release } from "../../diff/index.ts";
import { COLLECTION_NAMES } from "../../shape/index.ts";
import { grouped } from "./grouped.ts";

const HEADING = "### Records";

/**
 * A changelog with what a release changed in the records at the end of the part about its version.
 *
 * @throws Error where it has no part about that version.
 */
export function changelogWith(changelog: string, release: Release, dataset: ReadonlyDataset): string {
  const start = changelog.indexOf(`\n## ${release.version}\n`);
  if (start < 0) throw new Error(`CHANGELOG.md has no part about ${release.version}.`);
  const next = changelog.indexOf("\n## ", start + 1);
  const end = next < 0 ? changelog.length : next;
  const lines = release.from ? changeLines(release.changes) : firstLines(dataset);
  return `${changelog.slice(0, end).trimEnd()}\n\n${HEADING}\n\n${lines.join("\n")}\n${changelog.slice(end)}`;
}

function firstLines(dataset: ReadonlyDataset): readonly string[] {
  const held = COLLECTION_NAMES.filter((name) => dataset[name].length > 0);
  return [`The first: ${held.map((name) => `${dataset[name].length} ${name}`).join(", ")}.`];
}

const VERBS: Readonly<Record<Change["kind"], string>> = {
  added: "Added",
  corrected: "Corrected",
  moved: "Moved",
  retracted: "Retracted",
};

/** A record a line, what happened to its facts before what happened to their evidence. */
function changeLines(changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return ["No record has changed."];
  const whole = changes.filter(({ of }) => of === "record" || of === "redirect");
  const inside = changes.filter((change) => !whole.includes(change));
  return [
    ...whole.map(({ kind, of, record, reason }) =>
      sentence(`${VERBS[kind]} ${of === "record" ? "" : "the redirect of "}${code(record)}`, reason),
    ),
    ...[...grouped(inside, ({ record }) => record)].map(
      ([record, all]) => `- ${code(record)}: ${all.map(inWords).join("; ")}.`,
    ),
  ];
}

function inWords({ kind, path, from, to, of, reason }: Change): string {
  const values = [from, to].filter((value) => value !== undefined).map(shown);
  const because = reason === undefined ? "" : ` (${reason.replace(/\.$/, "")})`;
  return `${kind} ${code(path)}${of === "field" && values.length > 0 ? ` ${values.join(" → ")}` : ""}${because}`;
}

/** Numbers and texts as they are; lists and objects are for `diff` to show. */
function shown(value: unknown): string {
  return typeof value === "object" && value !== null ? "…" : code(String(value));
}

function sentence(text: string, reason: string | undefined): string {
  return `- ${text}${reason === undefined ? "." : `: ${reason}`}`;
}

function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
