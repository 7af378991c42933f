import type { Records } from "@org/defense-pact-figures";
import { type Html, html, trusted } from "../html/html.ts";
import { NARROW, type SiteMap, WIDE } from "./figures.ts";

/** How a map's picture stands on its page. */
export interface MapPictureOptions {
  /** It is the first thing on the page, so that it is fetched at once. */
  readonly isFirst?: boolean;
  /** Another map for narrow screens. */
  readonly narrow?: SiteMap;
}

/** A map as a picture that is fetched: narrow or wide, light or dark, whichever the reader's screen asks for. */
export function mapPicture(
  records: Records,
  { id, title: name, draw }: SiteMap,
  { isFirst = false, narrow }: MapPictureOptions = {},
): Html {
  const wide = draw(records, { width: WIDE });
  const small = narrow ?? { id, draw };
  const narrowSize = sizeOf(small.draw(records, { width: NARROW }));
  const [, title = `Map: ${name}`] = /<title>([^<]*)</.exec(wide) ?? [];
  const sources = [
    [`map/${small.id}-narrow-dark`, "(max-width: 45rem) and (prefers-color-scheme: dark)", narrowSize],
    [`map/${small.id}-narrow`, "(max-width: 45rem)", narrowSize],
    [`map/${id}-dark`, "(prefers-color-scheme: dark)", sizeOf(wide)],
  ] as const;
  return html`<picture>${sources.map(
    ([file, media, size]) => html`<source srcset="/${file}.svg" media="${media}"${size}>`,
  )}<img src="/map/${id}.svg" alt="${trusted(title)}"${sizeOf(wide)}${!isFirst && html` loading="lazy"`}></picture>`;
}

/** The size of a drawing, as a page says it: what stands beneath then stays where it is while the picture comes. */
function sizeOf(drawing: string): Html {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(drawing) ?? [];
  return html` width="${width}" height="${height}"`;
}
