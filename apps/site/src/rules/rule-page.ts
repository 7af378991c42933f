import { type Child, type Html, html } from "../html/html.ts";
import { markdownHtml, markdownPage } from "../html/markdown.ts";
import { withCode } from "../html/with-code.ts";
import { CODE_GROUPS, type Code, pageOfCode } from "./codes.ts";
import type { RuleCases } from "./rule-texts.ts";

const SCOPES = {
  record: "judged on each record by itself",
  dataset: "judged among all records",
  redirect: "judged on redirects",
} as const;

/** Where a link of a rule's documentation leads on the site. */
export function ruleLink(href: string): string {
  const [, rule] = /^([a-z-]+)\.md$/.exec(href) ?? [];
  return rule ? pageOfCode(rule) : href;
}

/** The page of a rule: what it holds, why, what it rejects and accepts, how to mend what it finds, and how to set it. */
export function rulePage(rule: Code, text: string, cases: RuleCases): Html {
  const { title, intro, sections } = markdownPage(text);
  const [, ...said] = intro.split("\n\n");
  return html`${head(rule, title)}
${section("says", "What it says", markdownHtml(said.join("\n\n"), ruleLink))}
${sections.map(({ title, text }) => section(idOf(title), title, markdownHtml(text, ruleLink)))}
${section("cases", "Tried on", casesHtml(cases))}
${section("set", "How to set it", setting(rule))}`;
}

/** The page of a code that is no rule with documentation of its own. */
export function codePage(code: Code): Html {
  const [family = ""] = code.code.split("/");
  const group = CODE_GROUPS.find(({ codes }) => codes.includes(code));
  return html`${head(code, code.title.replace(/\.$/, ""))}
${section("says", "What it says", html`<p>${group?.about} ${SAID[family] ?? "It is set in a configuration as rules are."}</p>`)}
${section("how-to-mend-it", "How to mend it", markdownHtml(code.hint ?? ""))}
${!code.code.includes("/") && section("set", "How to set it", setting(code))}`;
}

const SAID: Readonly<Record<string, string>> = {
  input:
    "A record that cannot be read is not judged further, and what can be read is. The finding says where it stands, by line and column.",
  schema:
    "The finding names the record and the place in it, what was expected there and what was found. Rules are asked on what fits.",
};

function head({ code, severity, scope }: Code, title: string): Html {
  const says = severity === "error" ? "Error: makes data invalid" : "Warning: leaves data valid";
  return html`<header class="record-head"><p class="kicker"><a href="/rules/">Rules</a> · <code>${code}</code></p><h1>${withCode(title)}</h1><p class="finding">${[says, scope && SCOPES[scope]].filter(Boolean).join("; ")}.</p></header>`;
}

function casesHtml({ accepted, rejected }: RuleCases): Child {
  const list = (title: string, names: readonly string[]) =>
    names.length > 0 && html`<h3>${title}</h3><ul>${names.map((name) => html`<li>${name}</li>`)}</ul>`;
  if (accepted.length + rejected.length === 0) return undefined;
  return html`<div>${list("Accepted", accepted)}${list("Rejected", rejected)}</div>`;
}

function setting({ code, severity }: Code): Html {
  const other = severity === "error" ? "warning" : "error";
  const rules = { [code]: { severity: other, reason: "Why it is so in this dataset." } };
  const exceptions = [{ rule: code, record: "agreements/one", reason: "Why it holds otherwise here." }];
  return html`<div><p>In a configuration, with <code>off</code>, <code>warning</code> or <code>error</code>, for all records; or as an exception for one. Both give their reason.</p><pre><code>${JSON.stringify({ rules, exceptions }, null, 2)}</code></pre></div>`;
}

function section(id: string, title: string, content: Child): Child {
  return (
    content &&
    html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div>${content}</div></section>`
  );
}

function idOf(title: string): string {
  return title.toLowerCase().replaceAll(" ", "-");
}
