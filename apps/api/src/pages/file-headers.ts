import { relative, sep } from "node:path";
import type { FastifyReply } from "fastify";

/** Pages that are made for other sites to show in a frame. */
export const EMBEDDED = /^\/embed\//;

/** Pages, and what their scripts run on; every other file is published for others to fetch. */
const OF_PAGES = /\.html$|^(?:_astro|pagefind)\//;

/** The parts of the search index are gzipped files of names that no media type is known for. */
const GZIPPED = /\.(?:pagefind|pf_\w+)$/;

/** Files whose names the tables of media types do not know. */
const MEDIA_TYPES: readonly (readonly [RegExp, string])[] = [
  [GZIPPED, "application/gzip"],
  [/(?:^|\/)(?:SHA256SUMS|LICENSE)$/, "text/plain; charset=utf-8"],
  [/\.ndjson$/, "application/x-ndjson; charset=utf-8"],
  [/\.bib$/, "application/x-bibtex; charset=utf-8"],
  [/\.ris$/, "application/x-research-info-systems; charset=utf-8"],
  [/\.graphml$/, "application/graphml+xml"],
  [/\.sqlite$/, "application/vnd.sqlite3"],
];

/** Types of text that the compressor does not know for such. */
export const PACKED_TYPES =
  /^text\/(?!event-stream)|[+/](?:json|text|xml)(?:;|$)|^application\/x-(?:ndjson|bibtex|research-info-systems)/;

/**
 * What the headers of a site's file say beside what they say of every page. Names with a digest in them never change what
 * they hold; pages may change with each release. What is gzipped is said to be: of a file of an unknown type the
 * compressor would name an encoding that it then does not apply.
 */
export function setFileHeaders(reply: FastifyReply, folder: string, file: string): void {
  const path = relative(folder, file).replaceAll(sep, "/");
  const mediaType = MEDIA_TYPES.find(([name]) => name.test(path))?.[1];
  if (mediaType !== undefined) reply.type(mediaType);
  const isFixed = path.startsWith("_astro/");
  reply.header(
    "cache-control",
    isFixed ? "public, max-age=31536000, immutable" : "public, max-age=60, s-maxage=300",
  );
  const isEmbedded = EMBEDDED.test(`/${path}`);
  if (isEmbedded) reply.removeHeader("x-frame-options");
  if (isEmbedded || !OF_PAGES.test(path)) reply.header("cross-origin-resource-policy", "cross-origin");
  if (!OF_PAGES.test(path)) reply.header("access-control-allow-origin", "*");
}
