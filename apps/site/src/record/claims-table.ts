import { isActive, pathsOf } from "@org/defense-pact-data/model";
import type { Anchor, Claim } from "@org/defense-pact-data/types";
import { sayDate } from "@org/defense-pact-figures";
import { type Child, type Html, html, join } from "../html/html.ts";
import { linkTo } from "../words/names.ts";
import { capital, count, sentence } from "../words/say.ts";
import { DERIVATION_WORDS, RELATION_WORDS, sayTerm, VOICE_WORDS } from "../words/vocabulary.ts";
import { plain } from "./plain.ts";
import type { Reader } from "./reader.ts";
import { blockWords, sourceHtml } from "./source.ts";

/**
 * The evidence of a record: a row per claim, which is its permalink, grouped by the fields that the same words support.
 * What the claims of a group have in common is said once, at the head of the group.
 */
export function claimsTable(reader: Reader): Child {
  const groups = groupsOf(reader);
  return html`<table class="claims"><caption class="quiet">${caption(reader)}</caption>
<thead><tr><th scope="col">Says</th><th scope="col">Where, in which words</th><th scope="col">Whose words</th><th scope="col">Confidence</th></tr></thead>
${groups.map((group) => groupHtml(group, reader))}</table>`;
}

function caption({ record }: Reader): string {
  const sources = new Set(record.claims.flatMap(({ anchors }) => anchors.map(({ source }) => source)));
  return `${count(record.claims.length, "claim")} from ${count(sources.size, "article")}. Fragments are quoted as they stand in the source.`;
}

/** Claims on the same fields; of a list of plain names or topics, those on all its items. */
interface Group {
  readonly paths: readonly string[];
  readonly isList: boolean;
  readonly claims: Claim[];
}

/** Lists whose items say no more than themselves: one group for all, each claim with the item that it is about. */
const PLAIN_LISTS = /^\/(aliases|scope|topics|obligations|identifiers)\//;

function groupsOf({ record, pointers }: Reader): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const claim of record.claims) {
    const paths = pathsOf(claim);
    const [, list] = PLAIN_LISTS.exec(paths[0] ?? "") ?? [];
    const isList = list !== undefined && paths.length === 1;
    const key = isList ? `/${list}` : paths.join(" ");
    const group = groups.get(key) ?? { paths: isList ? [key] : paths, isList, claims: [] };
    groups.set(key, group);
    group.claims.push(claim);
  }
  const order = new Map(pointers.map((pointer, index) => [pointer, index]));
  const place = ({ paths: [first = ""] }: Group) =>
    order.get(first) ?? pointers.findIndex((pointer) => pointer.startsWith(`${first}/`));
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}

function groupHtml({ paths, isList, claims }: Group, reader: Reader): Html {
  const head = isList
    ? html`${reader.label(paths[0] as string)}`
    : join(
        paths.map((path) => fieldHtml(path, reader)),
        " · ",
      );
  return html`<tbody><tr><th scope="rowgroup" colspan="4">${head}</th></tr>
${claims.map((claim) => claimHtml(claim, isList, reader))}</tbody>
`;
}

/** A field and its value: "Party Kenya", "Signed, date: 25 September 2023". */
function fieldHtml(path: string, reader: Reader): Html {
  const label = reader.label(path);
  const value = reader.value(path);
  const words = plain(value);
  return label.endsWith(` ${words}`)
    ? html`<span>${label.slice(0, -words.length)}<b>${value}</b></span>`
    : html`<span>${label}: <b>${value}</b></span>`;
}

function claimHtml(claim: Claim, isList: boolean, reader: Reader): Html {
  const anchors = claim.anchors.map((anchor) => anchorHtml(anchor, reader));
  const state = isActive(claim) ? "" : html` class="withdrawn"`;
  return html`<tr id="claim-${claim.id}"${state}><td><a class="permalink" href="#claim-${claim.id}">${says(claim, isList, reader)}</a></td><td>${anchors}${remarks(claim)}</td><td>${voiceHtml(claim, reader)}</td><td>${claim.confidence} <span class="quiet">${derivation(claim)}</span></td></tr>
`;
}

function says(claim: Claim, isList: boolean, reader: Reader): Child {
  const [path = ""] = pathsOf(claim);
  const raw = claim.rawValue && html` (<q>${claim.rawValue}</q>)`;
  const gone = !isActive(claim) && "withdrawn: ";
  if (claim.relation)
    return [
      gone,
      RELATION_WORDS[claim.relation],
      ": ",
      html`<b>${plain(reader.say(path, claim.value))}</b>`,
      raw,
    ];
  return [gone, isList ? plain(reader.value(path)) : "supports it", raw];
}

function anchorHtml(anchor: Anchor, { data }: Reader): Html {
  return html`<div><q>${anchor.fragment}</q> <span class="quiet">${sourceHtml(anchor, data)}, ${blockWords(anchor, data)}</span></div>`;
}

function voiceHtml({ voice, speaker }: Claim, { data }: Reader): Child {
  return [VOICE_WORDS[voice], speaker && html` <span class="quiet">${linkTo(speaker, data)}</span>`];
}

function derivation({ derivation, rule }: Claim): string {
  return rule ? `${DERIVATION_WORDS[derivation]}: ${sayTerm(rule)}` : DERIVATION_WORDS[derivation];
}

function remarks({ note, ambiguous = [], asOf }: Claim): Child {
  const lines = [
    note,
    asOf && `Holds as of ${sayDate(asOf)}.`,
    ambiguous.length > 0 && `May also be read: ${ambiguous.join(" ")}`,
  ].filter((line): line is string => Boolean(line));
  return lines.map((line) => html`<p class="remark">${sentence(capital(line))}</p>`);
}
