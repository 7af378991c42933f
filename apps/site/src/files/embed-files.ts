import { COLLECTION_NAMES, headlineOf } from "@org/defense-pact-data/model";
import { figureStyles, tableCsv } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { EMBED_STYLES, embedPage } from "../figure/embed-page.ts";
import { embedPath } from "../figure/figure-links.ts";
import { mapPage, networkPage, timelinePage } from "../figure/figure-page.ts";
import { figureOf, RECORD_WIDTH, recordFigureHtml } from "../figure/record-figure.ts";
import { shownRecords } from "../figure/shown-records.ts";
import type { Identity } from "../identity.ts";
import { pageOf } from "../words/names.ts";
import type { SiteFile } from "./site-files.ts";

const STYLES = `${figureStyles}
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif;background:var(--dp-ground);color:var(--dp-ink)}
body{margin:.75rem}h1,h2,h3{font-size:1rem;margin:1rem 0 .5rem}h1{margin-block-start:0}a{color:inherit}img{max-inline-size:100%;block-size:auto}
footer{font-size:.875rem;color:var(--dp-muted)}
`;

/** Figures for other sites to embed, each a page of its own, and those of single records as files. */
export function* embedFiles(data: SiteData, identity: Identity): Generator<SiteFile> {
  yield { path: EMBED_STYLES.slice(1), write: () => STYLES };
  for (const [address, page] of [
    ["/map/", mapPage],
    ["/timeline/", timelinePage],
    ["/network/", networkPage],
  ] as const) {
    const { title, drawings } = page(shownRecords(data));
    for (const { file, figure, title: part } of drawings) {
      const shown = {
        title: `${title}: ${part.toLowerCase()}`,
        // In its own page the figure stands beneath a section's heading; here beneath the first.
        figure: figure.replaceAll(/<(\/?)h3\b/g, "<$1h2"),
        address,
        version: data.version,
      };
      yield { path: fileOf(file), write: () => embedPage(shown, identity) };
    }
  }
  for (const collection of COLLECTION_NAMES)
    for (const { id } of data.list(collection)) yield* recordFiles(id, data, identity);
}

function fileOf(embed: string): string {
  return `${embedPath(embed).slice(1)}index.html`;
}

function* recordFiles(id: string, data: SiteData, identity: Identity): Generator<SiteFile> {
  const record = data.get(id);
  const figure = record && figureOf(record, data);
  if (!figure) return;
  const shown = () => ({
    title: headlineOf(record).title,
    figure: recordFigureHtml(figure),
    address: pageOf(id),
    version: data.version,
  });
  yield { path: fileOf(id), write: () => embedPage(shown(), identity) };
  yield { path: `${id}.figure.svg`, write: () => figure.draw({ width: RECORD_WIDTH, theme: "light" }) };
  yield { path: `${id}.figure.csv`, write: () => tableCsv(figure.table()) };
}
