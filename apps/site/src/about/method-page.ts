import { BOUNDARY_NOTE, MAP_CREDIT } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { type Child, type Html, html } from "../html/html.ts";
import { type SchemaNode, schemaOf } from "../schema/schema-files.ts";
import { vocabularyList } from "../schema/vocabulary-list.ts";
import { COMMAND } from "../words/command.ts";

/** How the dataset comes to say what it says: claims, disagreement, what is not known, dates, totals, and what maps show. */
export function methodPage(data: SiteData): Html {
  return html`<header class="record-head"><h1>Method</h1><p class="finding">Every fact rests on words that somebody published. This page says how words become claims, and claims become facts; where they disagree; and what an empty place means.</p></header>
${section("claims", "How a claim is made", claims())}
${section("voices", "Whose words", html`<p>A source repeats what others said. Each claim says whose words carry it, and who is speaking where somebody is.</p>${terms("Voice")}`)}
${section("derivations", "How a value follows", html`<p>Few values stand in a text as they stand in a record. Each claim says how far it is from the words to the value; all but the explicit ones name the rule.</p>${terms("Derivation")}`)}
${section("confidence", "How sure", html`<p>Whether the words support the value, as the reader judged; not whether what they say is true.</p>${terms("Confidence")}`)}
${section("disagreement", "Where sources disagree", disagreement(data))}
${section("not-known", "Unknown, no, and absent", notKnown())}
${section("dates", "Dates", dates())}
${section("totals", "Totals are intervals", totals())}
${section("independence", "Independent sources", html`<p>Many outlets print the same agency’s story. Each article names the agency it came from, each caption its own where it differs, and two sources are independent only where those roots differ.</p>`)}
${section("texts", "The texts", html`<p>The texts of the articles stay with their publishers. What is here are fingerprints: the digest of each block of a text, and fragments of at most fifteen words where a claim needs them. Who holds a text can prove every fragment against it: <code>${COMMAND} verify --text articles/…=story.txt</code>.</p>`)}
${section("boundaries", "Boundaries on maps", html`<p>${BOUNDARY_NOTE}</p><p class="quiet">${MAP_CREDIT}</p>`)}`;
}

function section(id: string, title: string, content: Child): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div>${content}</div></section>
`;
}

function terms(definition: string, schema: SchemaNode = schemaOf("claim")): Html {
  return vocabularyList(schema.$defs?.[definition] ?? {});
}

function claims(): Html {
  return html`<p>A reader takes a text block by block: headline, byline, paragraphs, captions. Wherever its words say something that the model has a field for, the reader writes a claim: which field of which record, what value, and the shortest words that support it, with the block and the place in it. <a href="/schema/claim/">A claim in full</a>.</p>
<p>A record’s value is the one that its claims support. The <a href="/rules/claim-coverage/">first rule</a> rejects a fact without a claim; titles and summaries are our own words and need none. On a page, a value underlined opens its claims, and the table of evidence has all of them.</p>`;
}

function disagreement(data: SiteData): Html {
  const shown = "agreements/us-kenya-defence-cooperation-framework";
  return html`<p>A claim may say something other than the record. It stays, and says how it stands to the record’s value:</p>${terms("ClaimRelation")}
<p>A rival needs a resolution: which value was chosen, on what ground, and why, in words. What was not chosen stays visible.${
    data.get(shown) &&
    html` An example: <a href="/${shown}/#disagreements">on which day one agreement was signed</a>.`
  } The grounds:</p>${terms("ResolutionMethod", schemaOf("agreement"))}`;
}

function notKnown(): Html {
  return html`<p>Three things that look alike and are kept apart:</p><dl class="terms"><div><dt>unknown</dt><dd>Somebody looked, and no source tells. It is stated as a value, and needs no claim.</dd></div><div><dt>no</dt><dd>A source says that it is not so. It is a fact as any other, and needs a claim.</dd></div><div><dt>absent</dt><dd>Nothing is said here. It means neither “no” nor “unknown”: no source that was read covers it.</dd></div></dl><p>So a pledge without a delivery has <em>no source for a delivery</em>. That it was not delivered would be another claim.</p>`;
}

function dates(): Html {
  return html`<p>A date is as exact as its source, in <a href="/schema/claim/#Edtf">EDTF</a>: a month stays a month, <code>2023-09-26?</code> is uncertain, <code>[2023-09-18..2023-09-24]</code> is some day of that week, and <code>2023/2028</code> lasts. “On Monday” is resolved against the day of publication, by a rule that the claim names. Two dates are compared only where their order is certain.</p>`;
}

function totals(): Html {
  return html`<p>“Up to 100 million” is a ceiling, “at least” a floor, and “about” a number that its source rounds. A total therefore has a lower and an upper end. Where an end is not stated, the total says “at least” or “up to”.</p><p>Totals never add money to people, one currency to another, or what was announced to what was paid. A pledge that was announced again counts once. A pledge that may be the same as another counts in the upper end alone.</p>`;
}
