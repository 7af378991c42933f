import { collectionOfType, headlineOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import { recordFigure } from "../figure/record-figure.ts";
import { type Child, type Html, html } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { COLLECTION_WORDS } from "../words/collections.ts";
import { capital } from "../words/say.ts";
import { sayTerm } from "../words/vocabulary.ts";
import { articleClaims } from "./article-claims.ts";
import { citeAndDownload } from "./cite.ts";
import { claimsTable } from "./claims-table.ts";
import { disagreements } from "./disagreements.ts";
import { Evidence } from "./evidence.ts";
import { factRows } from "./facts/fact-row.ts";
import { factsTableOf } from "./facts/facts.ts";
import { findingOf } from "./finding.ts";
import { history } from "./history.ts";
import { linkedRecords } from "./linked-records.ts";
import { Reader } from "./reader.ts";

/**
 * The page of a record: the finding, key facts with their evidence, how far it came, the evidence in full, where
 * sources disagree, what is linked with it, its history, and how to cite it, take it away and correct it.
 */
export function recordPage(record: DatasetRecord, data: SiteData, identity: Identity): Html {
  const reader = new Reader(record, data);
  const evidence = new Evidence(reader);
  const facts = factRows(factsTableOf(record, evidence));
  return html`<article class="record">
<header class="record-head"><p class="kicker">${kicker(record)}</p><h1>${headlineOf(record).title}</h1><p class="finding">${findingOf(record, data)}</p>${summary(record)}</header>
<section aria-labelledby="facts"><h2 id="facts">Key facts</h2>${facts}${hint(record)}</section>
${section("figure", figureTitle(record), recordFigure(record, data, identity))}
${record.type === "article" && section("claims", "What rests on this article", articleClaims(record, data))}
${section("evidence", "Evidence", record.claims.length > 0 && claimsTable(reader))}
${section("disagreements", "Where sources disagree", disagreements(reader))}
${section("linked", "Linked records", linkedRecords(record.id, data))}
${section("history", "History", history(reader))}
${section("cite", "Cite, download, correct", citeAndDownload(record, identity, data))}
${evidence.popovers()}</article>`;
}

function kicker(record: DatasetRecord): Child {
  const collection = collectionOfType(record.type);
  const { kind } = headlineOf(record);
  return [
    collection && html`<a href="/${collection}/">${COLLECTION_WORDS[collection].title}</a>`,
    kind && ` · ${capital(sayTerm(kind))}`,
  ];
}

function summary(record: DatasetRecord): Child {
  return "summary" in record && record.summary && html`<p class="summary">${record.summary}</p>`;
}

function figureTitle({ type }: DatasetRecord): string {
  if (type === "pledge") return "How far it came";
  return type === "agreement" ? "Status" : "Timeline";
}

/** A section with its heading; nothing where it holds nothing. */
function section(id: string, title: string, content: Child): Child {
  const { markup } = html`${content}`;
  return markup === ""
    ? undefined
    : html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}

/** What an underlined value is: some are from a reference list, such as that of the UN's codes, and rest on no claim. */
function hint({ claims, references = [] }: DatasetRecord): Child {
  if (claims.length === 0)
    return (
      references.length > 0 &&
      html`<p class="hint">A value underlined names the reference list that it is from.</p>`
    );
  return html`<p class="hint">A value underlined opens the words that support it${references.length > 0 && ", or names the reference list that it is from"}. The <a href="#evidence">evidence</a> has ${references.length > 0 ? "all of the words" : "them all"}.</p>`;
}
