import type { Records } from "@org/defense-pact-figures";
import { type Html, html, trusted } from "../html/html.ts";
import { type SiteMap, WIDE } from "./figures.ts";

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
  const [, title = `Map: ${name}`] = /<title>([^<]*)</.exec(wide) ?? [];
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(wide) ?? [];
  const small = narrow?.id ?? id;
  const sources = [
    [`map/${small}-narrow-dark`, "(max-width: 45rem) and (prefers-color-scheme: dark)"],
    [`map/${small}-narrow`, "(max-width: 45rem)"],
    [`map/${id}-dark`, "(prefers-color-scheme: dark)"],
  ].map(([file = "", media = ""]) => html`<source srcset="/${file}.svg" media="${media}">`);
  return html`<picture>${sources}<img src="/map/${id}.svg" alt="${trusted(title)}" width="${width}" height="${height}"${!isFirst && html` loading="lazy"`}></picture>`;
}
