import { posix } from "node:path";
import GithubSlugger from "github-slugger";
import { Marked, type Tokens } from "marked";
import { escapeHtml, type Html, html, trusted } from "../html/html.ts";
import { documentLink } from "./document-addresses.ts";
import { highlighted } from "./highlight.ts";

/** What the mark-up of a document depends on beside its text. */
export interface Surroundings {
  /** The document's path in the repository. */
  readonly path: string;
  /** The repository's address. */
  readonly repository: string;
  /** Where a picture, named by its path in the repository, is on the site. */
  readonly pictureAddress: (path: string) => string | undefined;
}

/** A document as mark-up without inline styles or scripts: headings can be linked to as on GitHub, wide tables scroll. */
export function documentHtml(text: string, surroundings: Surroundings): Html {
  const slugger = new GithubSlugger();
  const marked = new Marked({
    walkTokens: (token) => {
      if (token.type === "link")
        token.href = documentLink(token.href, surroundings.path, surroundings.repository);
    },
    renderer: {
      heading({ tokens, depth, text }) {
        const id = slugger.slug(text.replaceAll("`", ""));
        return `<h${depth} id="${escapeHtml(id)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code: ({ text, lang = "" }) => html`<pre><code>${highlighted(text, lang)}</code></pre>`.markup,
      image: (image) => picture(image, surroundings).markup,
      table(table) {
        return scrolling(table, this.parser.parseInline.bind(this.parser)).markup;
      },
    },
  });
  return trusted(marked.parse(text.replaceAll(/^<!--.*-->\n/gm, ""), { async: false }));
}

/** @throws Error for a picture that the site does not have. */
function picture({ href, text }: Tokens.Image, { path, pictureAddress }: Surroundings): Html {
  const source = posix.normalize(posix.join(posix.dirname(path), href));
  const address = pictureAddress(source);
  if (address === undefined) throw new Error(`${path} shows ${source}, which the site does not have.`);
  return html`<img src="${address}" alt="${text}" loading="lazy">`;
}

function scrolling(
  { header, rows }: Tokens.Table,
  inline: (tokens: Tokens.Table["header"][number]["tokens"]) => string,
): Html {
  const content = ({ tokens }: Tokens.TableCell) => trusted(inline(tokens));
  const isHeaded = header.some(({ text }) => text.trim() !== "");
  const head = html`<thead><tr>${header.map((cell) => (cell.text.trim() === "" ? html`<td></td>` : html`<th scope="col">${content(cell)}</th>`))}</tr></thead>`;
  const body = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${content(cell)}</td>`)}</tr>`);
  return html`<div class="scrolls" role="group" aria-label="${header.map(({ text }) => text.replaceAll("`", "")).join(", ")}" tabindex="0"><table>${isHeaded && head}<tbody>${body}</tbody></table></div>`;
}
