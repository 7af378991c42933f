import type { Anchor, Claim, DatasetRecord, Fact, Resolution } from "@org/defense-pact-data";
import { claimsOn, factsOf, pathsOf } from "@org/defense-pact-data/model";
import { flatten } from "./flatten.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

const INDENT = "    ";
const HANGING = `${INDENT}  `;

/** A record as lines for a terminal: each fact, then what sources say of it, then why one of several rivals was chosen. */
export function recordPage(record: DatasetRecord, style: Style, width: number): string[] {
  const facts = factsOf(record)
    .filter(({ pointer }) => !/^\/(id|type)$|\/key$/.test(pointer))
    .map((fact) => ({ ...fact, claims: claimsOn(record, fact.pointer) }));
  const layout = { style, width };
  return [
    style.bold(`${record.id}  (${record.type})`),
    "",
    ...facts.flatMap((fact) => factLines(record, fact, layout)),
    ...claimsElsewhere(record, facts, layout),
  ];
}

interface Layout {
  readonly style: Style;
  readonly width: number;
}

/** A fact with the claims on it, or on an object or list around it. */
interface ClaimedFact extends Fact {
  readonly claims: readonly Claim[];
}

function factLines(record: DatasetRecord, { pointer, value, claims }: ClaimedFact, layout: Layout): string[] {
  const { style, width } = layout;
  const resolution = record.resolutions?.find(({ path }) => path === pointer);
  const [path, ...rest] = wrap(`${pointer}  ${flatten(value)}`, width, "", HANGING).split("  ");
  return [
    [style.dim(path ?? ""), ...rest].join("  "),
    ...claims.map((claim) => claimLine(claim, layout)),
    ...(resolution ? [resolutionLine(resolution, layout)] : []),
  ];
}

/** Claims that no fact shown stands under. */
function claimsElsewhere(record: DatasetRecord, facts: readonly ClaimedFact[], layout: Layout): string[] {
  const shown = new Set(facts.flatMap(({ claims }) => claims));
  const others = record.claims.filter((claim) => !shown.has(claim));
  return others.flatMap((claim) => [layout.style.dim(pathsOf(claim).join(", ")), claimLine(claim, layout)]);
}

function claimLine(claim: Claim, { style, width }: Layout): string {
  const says =
    claim.relation === undefined ? "" : `${claim.relation} ${flatten(claim.value ?? claim.rawValue)}: `;
  const how = [
    claim.voice,
    claim.speaker,
    claim.rule ?? claim.derivation,
    `${claim.confidence} confidence`,
    claim.status,
  ];
  const text = `${says}${claim.anchors.map(anchorText).join("; ")} (${how.filter(Boolean).join(", ")})`;
  const lines = wrap(text, width, INDENT, HANGING);
  return claim.relation === "rival" ? style.yellow(lines) : lines;
}

function anchorText({ fragment, source, block }: Anchor): string {
  return `“${fragment}” ${source}${block === undefined ? "" : ` ${block}`}`;
}

function resolutionLine({ method, chosen, rationale }: Resolution, { style, width }: Layout): string {
  return style.green(wrap(`chosen, by ${method}: ${flatten(chosen)}. ${rationale}`, width, INDENT, HANGING));
}
