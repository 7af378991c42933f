import { createHash } from "node:crypto";
import fastify, { type FastifyInstance } from "fastify";
import { type FixedBody, fixedBody, sendFixed } from "../http/fixed-body.ts";

export const REFERENCE_PATH = "/v1/docs";

const SCRIPT_PATH = `${REFERENCE_PATH}/js/scalar.js`;

/**
 * The interactive reference: everything it needs comes from here, and its policy lets nothing else in. It is five
 * megabytes of script, so it is loaded when somebody first looks, and packed once for all who do.
 */
export function serveReference(app: FastifyInstance): void {
  let loading: Promise<Reference> | undefined;
  const load = () => {
    loading ??= loadReference().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  for (const path of [REFERENCE_PATH, SCRIPT_PATH] as const) {
    app.get(path, async (request, reply) => {
      const { body, policy } = (await load())[path];
      const headers = { ...PAGE_HEADERS, "content-security-policy": policy, "cache-control": CACHE };
      return sendFixed(request, reply, body, headers);
    });
  }
}

/** They change with the version of this package alone. */
const CACHE = "public, max-age=3600";

type Reference = Readonly<Record<typeof REFERENCE_PATH | typeof SCRIPT_PATH, Part>>;

interface Part {
  readonly body: FixedBody;
  readonly policy: string;
}

async function loadReference(): Promise<Reference> {
  const app = await referenceApp();
  const contentAt = async (path: string) => {
    const { statusCode, rawPayload, headers } = await app.inject(path);
    if (statusCode !== 200) throw new Error(`The reference has no ${path}: ${statusCode}.`);
    return { bytes: rawPayload, type: String(headers["content-type"]) };
  };
  try {
    const page = await contentAt(`${REFERENCE_PATH}/`);
    const html = withAbsoluteScript(page.bytes.toString());
    const script = await contentAt(SCRIPT_PATH);
    return {
      [REFERENCE_PATH]: { body: fixedBody(Buffer.from(html), page.type), policy: policyFor(html) },
      [SCRIPT_PATH]: { body: fixedBody(script.bytes, script.type), policy: policyFor("") },
    };
  } finally {
    await app.close();
  }
}

/** The page names its script from a folder; asked for without the slash at its end, it would look for it elsewhere. */
function withAbsoluteScript(html: string): string {
  const absolute = html.replace('src="js/scalar.js"', `src="${SCRIPT_PATH}"`);
  if (absolute === html) throw new Error("The reference names its script in another way.");
  return absolute;
}

/** The pages are made by a server of their own, which is asked for each once. */
async function referenceApp(): Promise<FastifyInstance> {
  const { default: reference } = await import("@scalar/fastify-api-reference");
  const app = fastify();
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

const PAGE_HEADERS: Readonly<Record<string, string>> = {
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
