import { deepEqual, resolutionFor } from "@org/defense-pact-data/claims";
import { claimsOn, isActive } from "@org/defense-pact-data/model";
import type { Claim } from "@org/defense-pact-data/types";
import { type Child, type Html, html, join } from "../html/html.ts";
import { linkTo } from "../words/names.ts";
import { METHOD_WORDS } from "../words/vocabulary.ts";
import type { Reader } from "./reader.ts";
import { sourceHtml, sourceWords } from "./source.ts";

/** Where sources disagree: each value with who gives it, which one the record has, and why. */
export function disagreements(reader: Reader): Child {
  const { resolutions = [] } = reader.record;
  if (resolutions.length === 0) return undefined;
  return resolutions.map(({ path }) => disagreement(path, reader));
}

/** The place of a disagreement on its record's page. */
export function disagreementId(path: string): string {
  return `disagreement${path.replaceAll("/", "-")}`;
}

function disagreement(path: string, reader: Reader): Html {
  const { data, record } = reader;
  const resolution = resolutionFor(record, path);
  if (!resolution) throw new Error(`${record.id} has no resolution for ${path}`);
  const claims = claimsOn(record, path).filter(isActive);
  const rivals = (value: unknown) =>
    claims.filter(({ relation, value: claimed }) => relation === "rival" && deepEqual(claimed, value));
  const chosen = claims.filter(({ relation }) => relation === undefined);
  const supported = (resolution.supportedBy ?? []).map((id) => {
    const article = data.get(id);
    return article?.type === "article" ? linkTo(id, data, sourceWords(article, data)) : id;
  });
  return html`<article class="disagreement" id="${disagreementId(path)}"><h3>${reader.label(path)}</h3>
<dl class="rivals"><div><dt><b>${reader.say(path, resolution.chosen)}</b></dt><dd>chosen: ${METHOD_WORDS[resolution.method]}. ${said(chosen, reader)}</dd></div>
${resolution.rejected.map((value) => html`<div><dt>${reader.say(path, value)}</dt><dd>not chosen. ${said(rivals(value), reader)}</dd></div>`)}</dl>
<p>${resolution.rationale}</p>${supported.length > 0 && html`<p class="quiet">Borne out by ${join(supported, "; ")}.</p>`}</article>`;
}

/** Who says so: each source once, with the first words it uses. */
function said(claims: readonly Claim[], { data }: Reader): Child {
  const anchors = claims.flatMap(({ anchors: [anchor] }) => anchor ?? []);
  const once = anchors.filter(
    (anchor, index) => anchors.findIndex(({ source }) => source === anchor.source) === index,
  );
  return join(
    once.map(
      (anchor) => html`<q>${anchor.fragment}</q> <span class="quiet">${sourceHtml(anchor, data)}</span>`,
    ),
    "; ",
  );
}
