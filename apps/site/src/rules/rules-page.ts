import { type Html, html } from "../html/html.ts";
import { markdownHtml, markdownPage } from "../html/markdown.ts";
import { withCode } from "../html/with-code.ts";
import { COMMAND } from "../words/command.ts";
import { count } from "../words/say.ts";
import { CODE_GROUPS, CODES, type Code, pageOfCode } from "./codes.ts";
import { ruleLink } from "./rule-page.ts";

/** The register of everything that validation can find, in its groups; `text` is what is written about all rules. */
export function rulesPage(text: string): Html {
  const rules = CODES.filter(({ scope }) => scope);
  return html`<header class="record-head"><h1>Rules</h1><p class="finding">${count(rules.length, "rule")} say what must hold between the parts of a record and among records; ${count(CODES.length - rules.length, "further code")} tell what is wrong before a rule is asked.</p></header>
<section aria-labelledby="reading"><h2 id="reading">How to read them</h2><div>${markdownHtml(markdownPage(text).intro, ruleLink)}<p>Try them: <code>${COMMAND} validate my-records/</code>, or see <a href="/data/">how to take the data</a>. The same register as data: <code>RULES</code> of <code>@org/defense-pact-data/rules</code>.</p></div></section>
${CODE_GROUPS.map(
  ({ id, title, about, codes }) =>
    html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div>${about && html`<p>${about}</p>`}<ul class="records codes">${codes.map(line)}</ul></div></section>`,
)}`;
}

function line({ code, title, severity }: Code): Html {
  return html`<li><a href="${pageOfCode(code)}">${withCode(title.replace(/\.$/, ""))}</a><br><span class="quiet"><code>${code}</code>${severity === "warning" && " · warning"}</span></li>`;
}
