import { createHash } from "node:crypto";
import compress from "@fastify/compress";
import fastify, { type FastifyInstance } from "fastify";

export const REFERENCE_PATH = "/v1/docs";

/**
 * The interactive reference: everything it needs comes from here, and its policy lets nothing else in. It is five
 * megabytes of script, so it is loaded when somebody first looks, into a server of its own that is handed the requests.
 */
export function serveReference(app: FastifyInstance): void {
  let loading: Promise<FastifyInstance> | undefined;
  const load = () => {
    loading ??= referenceApp().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  for (const path of [REFERENCE_PATH, `${REFERENCE_PATH}/js/scalar.js`]) {
    app.get(path, async (request, reply) => {
      const reference = await load();
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      reference.routing(request.raw, reply.raw);
    });
  }
}

async function referenceApp(): Promise<FastifyInstance> {
  const { default: reference } = await import("@scalar/fastify-api-reference");
  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } });
  await app.register(compress, { global: true, encodings: ["br", "gzip"] });
  app.addHook("onSend", async (_request, reply, payload) => {
    reply.headers({
      ...PAGE_HEADERS,
      "content-security-policy": policyFor(typeof payload === "string" ? payload : ""),
    });
    return payload;
  });
  await app.register(reference, {
    routePrefix: REFERENCE_PATH,
    configuration: {
      url: "/v1/openapi.json",
      pageTitle: "defense-pact API",
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      showDeveloperTools: "never",
      agent: { disabled: true },
      mcp: { disabled: true },
      theme: "none",
    },
  });
  await app.ready();
  return app;
}

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "strict-transport-security": "max-age=31536000",
};

/** Scripts are ours, or inline and known by their digest; the reference writes its styles itself. */
function policyFor(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...inline].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
