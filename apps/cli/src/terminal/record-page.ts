import type { Anchor, Claim, DatasetRecord, Fact, Resolution } from "@org/defense-pact-data";
import { factsOf } from "@org/defense-pact-data";
import { flatten } from "./flatten.ts";
import type { Style } from "./style.ts";

/** A record as lines for a terminal: each fact, then what sources say of it, then why one of rivals was chosen. */
export function recordPage(record: DatasetRecord, style: Style, width: number): string[] {
  const facts = factsOf(record).filter(({ pointer }) => pointer !== "/id" && pointer !== "/type");
  const column = Math.min(44, Math.max(...facts.map(({ pointer }) => pointer.length)) + 2);
  const ownPaths = new Set(facts.map(({ pointer }) => pointer));
  return [
    style.bold(`${record.id}  (${record.type})`),
    "",
    ...facts.flatMap((fact) => factLines(record, fact, { style, column, width })),
    ...claimsElsewhere(record, ownPaths, style),
  ];
}

interface Layout {
  readonly style: Style;
  readonly column: number;
  readonly width: number;
}

function factLines(record: DatasetRecord, { pointer, value }: Fact, layout: Layout): string[] {
  const { style, column } = layout;
  const claims = record.claims.filter((claim) => pathsOf(claim).some((path) => isAtOrAbove(path, pointer)));
  const resolution = record.resolutions?.find(({ path }) => path === pointer);
  return [
    `${style.dim(pointer.padEnd(column))}${wrapped(flatten(value), layout)}`,
    ...claims.map((claim) => `${" ".repeat(column)}${claimLine(claim, style)}`),
    ...(resolution ? resolutionLines(resolution, layout) : []),
  ];
}

/** Claims on places that are no single fact of the record, such as a statement's gist or a list as a whole. */
function claimsElsewhere(record: DatasetRecord, shown: ReadonlySet<string>, style: Style): string[] {
  const others = record.claims.filter((claim) =>
    pathsOf(claim).every((path) => ![...shown].some((pointer) => isAtOrAbove(path, pointer))),
  );
  return others.map((claim) => `${pathsOf(claim).join(", ")}  ${claimLine(claim, style)}`);
}

function claimLine(claim: Claim, style: Style): string {
  const says =
    claim.relation === undefined ? "" : `${claim.relation} ${flatten(claim.value ?? claim.rawValue)} `;
  const marked = claim.relation === "rival" ? style.yellow(`≠ ${says}`) : `· ${says}`;
  const how = [
    claim.voice,
    claim.speaker,
    claim.rule ?? claim.derivation,
    `${claim.confidence} confidence`,
    claim.status,
  ];
  return `${marked}${claim.anchors.map(anchorText).join("; ")} ${style.dim(`(${how.filter(Boolean).join(", ")})`)}`;
}

function anchorText({ fragment, source, block }: Anchor): string {
  return `“${fragment}” ${source}${block === undefined ? "" : ` ${block}`}`;
}

function resolutionLines({ method, chosen, rationale }: Resolution, layout: Layout): string[] {
  const text = `→ ${flatten(chosen)} chosen by ${method}: ${rationale}`;
  return [`${" ".repeat(layout.column)}${layout.style.green(wrapped(text, layout))}`];
}

function pathsOf(claim: Claim): readonly string[] {
  return claim.paths ?? (claim.path === undefined ? [] : [claim.path]);
}

function isAtOrAbove(path: string, pointer: string): boolean {
  return pointer === path || pointer.startsWith(`${path}/`);
}

/** Text broken at spaces so that it fits beside the column of paths. */
function wrapped(text: string, { column, width }: Layout): string {
  const room = Math.max(30, width - column);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join(`\n${" ".repeat(column)}`);
}
