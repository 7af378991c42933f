import { type Html, html, join } from "../html/html.ts";
import type { Identity } from "../identity.ts";

/** What is offered beneath a figure. */
interface Offered {
  /** The path of its page for other sites, below `/embed/`. */
  readonly embed: string;
  readonly title: string;
  /** Its files, each with what it is called. */
  readonly files: readonly (readonly [path: string, title: string])[];
  /** The SVG that the browser makes a PNG of, where no file is one. */
  readonly drawn?: string;
  /** How high it stands where it is embedded. */
  readonly height: number;
  readonly identity: Identity;
}

/** The address of a figure's page for other sites. */
export function embedPath(embed: string): string {
  return `/embed/${embed}/`;
}

/** Where a figure can be taken from: its files, and the line of markup that shows it in another page. */
export function figureLinks({ embed, title, files, drawn, height, identity }: Offered): Html {
  const links = files.map(([path, title]) => html`<a href="/${path}" download>${title}</a>`);
  const snippet = `<iframe src="${identity.url}${embedPath(embed)}" title="${title.replaceAll('"', "&quot;")}" width="100%" height="${height}" loading="lazy"></iframe>`;
  return html`<div class="downloads"><p>Download: ${join(links, " · ")}${drawn && html`<span hidden> · <button type="button" class="as-link" data-png="/${drawn}">PNG</button></span>`}</p><details><summary>Embed</summary><p>Shows it in another page, with its source; <a href="${embedPath(embed)}">what it shows</a>.</p><pre><code>${snippet}</code></pre></details></div>`;
}
