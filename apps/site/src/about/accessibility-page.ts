import type { SiteData } from "../dataset/site-data.ts";
import { type Html, html } from "../html/html.ts";
import type { Identity } from "../identity.ts";
import { issueAddress } from "./issue-address.ts";

/** What the site does so that everybody can read it, what was tested, and what is known to fall short. */
export function accessibilityPage(identity: Identity, { version }: SiteData): Html {
  const report = issueAddress(identity, version, {
    title: "I cannot use …",
    subject: "Page: ",
    question: "What happened, and with what browser or assistive technology:",
  });
  return html`<header class="record-head"><h1>Accessibility</h1><p class="finding">The aim is WCAG 2.2 at level AA, on every page, without script, at any width.</p></header>
<section aria-labelledby="does"><h2 id="does">What the site does</h2><div><ul><li>Everything can be read and reached with a keyboard alone, and without JavaScript.</li><li>Every figure has the same as a table or a list; a picture is never the only place of a fact.</li><li>Colour never stands alone: a stage has a mark and a word, an uncertain date its words.</li><li>Pages follow the light or dark colours of the system, its contrast settings, and its wish for less motion.</li><li>Text grows to twice its size, and pages narrow to 320 pixels, without scrolling sideways; wide tables scroll by themselves, also by keyboard.</li><li>Printed, a page has all its evidence and its address.</li></ul></div></section>
<section aria-labelledby="tested"><h2 id="tested">How it is tested</h2><div><p>With every change, a page of each template is opened in a real browser, in light and dark colours, at 320, 390 and 1280 pixels, and checked by axe, the size of what a finger has to hit included; its markup by html-validate; and every link inside the site is followed. A keyboard goes through six templates; text is doubled on all; forced colours, less motion, no script and paper are tried on one each. A finding stops the change.</p><p>Such checks find a part of what can be wrong. No formal audit has been made, and no test with people who use assistive technology.</p></div></section>
<section aria-labelledby="short"><h2 id="short">What falls short</h2><div><ul><li>The maps’ marks cannot be reached one by one; the table below each map has the same.</li><li>Titles and fragments in other languages than English are not always marked as such.</li><li>The first page is also in Swahili and French, translated by machine and checked by no one; all other pages are in English.</li></ul></div></section>
<section aria-labelledby="tell"><h2 id="tell">Tell us</h2><p>If something keeps you from reading or using a page, <a href="${report}" rel="external">say what happened</a>. It counts as an error in the site.</p></section>`;
}
