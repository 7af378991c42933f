import { type Html, html } from "../html/html.ts";
import { documentHtml } from "./document-html.ts";
import { DOCUMENTS, type Document, pictureAddress } from "./documents.ts";

/** What the list beside every document has, in the order in which they are read. */
const CHAPTERS = {
  Using: [
    "data",
    "command-line",
    "validating",
    "findings",
    "forms",
    "api",
    "client",
    "draft",
    "store",
    "figures",
    "examples",
  ],
  Understanding: ["model", "claims", "glossary", "versioning", "security", "performance"],
  Contributing: ["contributing", "authoring", "drafting", "deployment", "reporting"],
} as const;

/** A document with the list of the others. */
export function documentPage(document: Document, repository: string): Html {
  const { path, text } = document;
  const source = `${repository}/blob/main/${path}`;
  return html`<div class="docs"><article>${documentHtml(text, { path, repository, pictureAddress })}<p class="quiet">Is something wrong or missing here? <a href="${source}">The source of this page</a>.</p></article>${listBeside(document)}</div>`;
}

function listBeside({ address }: Document): Html {
  const entry = (to: string, words: string) =>
    html`<li><a href="${to}"${to === address ? html` aria-current="page"` : ""}>${words.replaceAll("`", "")}</a></li>`;
  const chapters = Object.entries(CHAPTERS).map(([title, names]) => {
    const found = names.flatMap((name) => DOCUMENTS.filter((each) => each.address === `/docs/${name}/`));
    return html`<li><span>${title}</span><ul>${found.map((each) => entry(each.address, each.title))}</ul></li>`;
  });
  return html`<nav aria-label="Documentation"><ul>${entry("/docs/", "All documents")}${chapters}</ul></nav>`;
}
