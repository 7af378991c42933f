import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import serveStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Config } from "../config/settings.ts";
import { HOMEPAGE } from "../identity.ts";

/** Serves the built site at `/`, or where there is none a page that leads to the API. */
export async function serveSite(app: FastifyInstance, config: Config): Promise<void> {
  const folder = siteFolder(config);
  await app.register(async (scope) => {
    await scope.register(helmet, {
      contentSecurityPolicy: { directives: SITE_POLICY },
      strictTransportSecurity: { maxAge: 31_536_000 },
    });
    await scope.register(compress, { global: true, encodings: ["br", "gzip"] });
    if (folder === undefined)
      scope.get("/", (_request, reply) => reply.type("text/html; charset=utf-8").send(WELCOME));
    else
      await scope.register(serveStatic, {
        root: folder,
        redirect: true,
        dotfiles: "ignore",
        cacheControl: false,
        setHeaders,
      });
  });
}

/** Names with a digest in them never change what they hold; pages may change with each release. */
function setHeaders(reply: FastifyReply, path: string): void {
  const isFixed = /[\\/]_astro[\\/]/.test(path);
  reply.header(
    "cache-control",
    isFixed ? "public, max-age=31536000, immutable" : "public, max-age=60, s-maxage=300",
  );
}

/** Pages bring their own stricter policy where they need one; nothing comes from another host. */
const SITE_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'unsafe-inline'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  workerSrc: ["'self'", "blob:"],
  upgradeInsecureRequests: null,
};

/** @throws Error for a folder that was named and has no page. */
export function siteFolder({ siteFolder: named }: Config): string | undefined {
  if (named !== undefined) return resolve(named);
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

const WELCOME = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>defense-pact API</title>
<style>
  body { font: 17px/1.6 system-ui, sans-serif; max-width: 36rem; margin: 12vh auto; padding: 0 1.25rem; color: #1f1d1a; background: #fbfaf7 }
  a { color: #1c5aa6 } code { font-size: .9em }
  @media (prefers-color-scheme: dark) { body { color: #ece8df; background: #171613 } a { color: #84b6f2 } }
</style>
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
