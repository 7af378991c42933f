import { html, trusted } from "../html/html.ts";
import type { Identity } from "../identity.ts";

/** The style sheet of the pages that other sites embed. */
export const EMBED_STYLES = "/embed/embed.css";

/** A figure alone, for other sites to show in a frame. */
export interface Embedded {
  readonly title: string;
  /** Markup of the figures package. */
  readonly figure: string;
  /** The page that it is from. */
  readonly address: string;
  readonly version: string;
}

/**
 * The page of a figure for a frame of another site: no script, one style sheet, and a line that says where it is from
 * and under what terms. What is clicked opens outside of the frame.
 */
export function embedPage({ title, figure, address, version }: Embedded, identity: Identity): string {
  const { name, about, url } = identity;
  const licence = about.licence && html`, <a href="${about.licence.url}" rel="license">CC BY 4.0</a>`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'self'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · ${name}</title><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><link rel="canonical" href="${url}${address}"><base target="_blank"><link rel="stylesheet" href="${EMBED_STYLES}"></head>
<body><main><h1>${title}</h1>${trusted(figure)}</main><footer><p>Source: <a href="${address}">${name}</a>, version ${version}${licence}</p></footer></body></html>
`.markup;
}
