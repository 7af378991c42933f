import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { createRequire } from "node:module";
import { dirname, join, normalize, resolve } from "node:path";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import serveStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config/settings.ts";
import { isOfApi } from "../http/address.ts";
import { HOMEPAGE } from "../identity.ts";
import { EMBEDDED, PACKED_TYPES, setFileHeaders } from "./file-headers.ts";

/** The built site: a folder of pages. */
export interface Site {
  readonly folder: string;
  /** What people see where there is no page; undefined where the site has none for it. */
  readonly missing: Buffer | undefined;
}

/** Serves the site at every address that is not the API's, or where there is none a page that leads to the API. */
export async function serveSite(app: FastifyInstance, site: Site | undefined): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(helmet, {
      contentSecurityPolicy: { directives: site === undefined ? WELCOME_POLICY : SITE_POLICY },
      strictTransportSecurity: { maxAge: 31_536_000 },
    });
    await scope.register(compress, { global: true, encodings: ["br", "gzip"], customTypes: PACKED_TYPES });
    if (site === undefined)
      scope.get("/", (_request, reply) => reply.type("text/html; charset=utf-8").send(WELCOME));
    else
      await scope.register(serveStatic, {
        root: site.folder,
        redirect: true,
        dotfiles: "ignore",
        cacheControl: false,
        setHeaders: (reply, file) => setFileHeaders(reply as FastifyReply, site.folder, file),
        allowedPath: (path) => !isOfApi(path),
      });
  });
}

/** Whether there is something of the site at an address; without a site there is a page that leads to the API. */
export function hasFile(site: Site | undefined, path: string): boolean {
  if (site === undefined || isOfApi(path)) return path === "/";
  let name: string;
  try {
    // From the root on, so that nothing leads out of the folder.
    name = normalize(`/${decodeURIComponent(path)}`);
  } catch {
    return false;
  }
  if (/[\\\0]|\/\./.test(name)) return false;
  const file = join(site.folder, name);
  return (
    existsSync(join(file, "index.html")) || (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)
  );
}

/** Answers with the site's own page that there is nothing, to who reads pages; undefined for programs. */
export function missingPage(
  site: Site | undefined,
  { headers, method }: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | undefined {
  const isReader = method === "GET" && headers.accept?.includes("text/html");
  if (site?.missing === undefined || !isReader) return undefined;
  return reply
    .code(404)
    .headers({ "cache-control": "no-store", "content-type": "text/html; charset=utf-8" })
    .send(site.missing);
}

/** The search is compiled code: its page runs it, and so does the worker that it starts. */
const RUNS_WASM = /^\/(search|pagefind)\//;

/** Nothing comes from another host, and no page of the site has a script or a style within it. */
const SITE_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: [
    ({ url = "" }: IncomingMessage) => (RUNS_WASM.test(url) ? "'self' 'wasm-unsafe-eval'" : "'self'"),
  ],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  frameAncestors: [({ url = "" }: IncomingMessage) => (EMBEDDED.test(url) ? "*" : "'self'")],
  upgradeInsecureRequests: null,
};

/**
 * The site that is set, else that of the site's package; undefined where it is not installed or not built, and beside
 * a dataset file, of whose records it knows nothing.
 */
export function siteOf({ siteFolder: named, datasetFile }: Config): Site | undefined {
  const installed = datasetFile === undefined ? builtSite() : undefined;
  const folder = named === undefined ? installed : resolve(named);
  if (folder === undefined) return undefined;
  const page = join(folder, "404.html");
  return { folder, missing: existsSync(page) ? readFileSync(page) : undefined };
}

function builtSite(): string | undefined {
  try {
    const folder = join(
      dirname(createRequire(import.meta.url).resolve("@org/defense-pact-site/package.json")),
      "dist",
    );
    return existsSync(join(folder, "index.html")) ? folder : undefined;
  } catch {
    return undefined;
  }
}

const STYLE = `
  body { font: 17px/1.6 system-ui, sans-serif; max-width: 36rem; margin: 12vh auto; padding: 0 1.25rem; color: #1f1d1a; background: #fbfaf7 }
  a { color: #1c5aa6 } code { font-size: .9em }
  @media (prefers-color-scheme: dark) { body { color: #ece8df; background: #171613 } a { color: #84b6f2 } }
`;

/** The page has one style, known by its digest. */
const WELCOME_POLICY = {
  ...SITE_POLICY,
  styleSrc: [`'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`],
};

const WELCOME = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>defense-pact API</title>
<style>${STYLE}</style>
<h1>defense-pact</h1>
<p>Who agreed what with whom, who promised what, who says so, and where sources disagree: as an API.</p>
<ul>
  <li><a href="/v1/docs">The reference</a>, where every question can be tried</li>
  <li><a href="/v1">What can be asked</a>, and <a href="/v1/openapi.json">its description</a> (OpenAPI 3.1)</li>
  <li><a href="/v1/agreements">Agreements</a>, <a href="/v1/pledges">pledges</a>, <a href="/v1/timeline">the timeline</a>, <a href="/v1/figures/map.svg">the map</a></li>
</ul>
<p>The site has not been built. <a href="${HOMEPAGE}">${HOMEPAGE}</a></p>
</html>
`;
