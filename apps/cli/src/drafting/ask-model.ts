import { type SuggestionRequest, suggestionRequest } from "@org/defense-pact-draft";
import { UsageError } from "../command.ts";
import { visible } from "../terminal/visible.ts";
import { type HttpAnswer, modelAnswer } from "./model-answer.ts";

/** A server of chat completions in the manner of OpenAI's, and what may be spent on it. */
export interface ModelEndpoint {
  /** The address that requests go to. */
  readonly url: URL;
  /** Which of its models; undefined for the server's own choice. */
  readonly name: string | undefined;
  readonly key: string | undefined;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

const TIMEOUT_MS = 240_000;
const MAX_BYTES = 1024 * 1024;

/**
 * The endpoint that was named.
 *
 * @param base its base (`…/v1`) or its whole address.
 * @throws UsageError for an address that is none, holds a password, or would send a key unencrypted over a network.
 */
export function modelEndpoint(
  base: string,
  name: string | undefined,
  key: string | undefined,
): ModelEndpoint {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(`draft: --model takes an address with http or https; not "${base}".`);
  if (url.username !== "" || url.password !== "")
    throw new UsageError("draft: --model takes no password; put the key into DEFENSE_PACT_MODEL_KEY.");
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (key !== undefined && url.protocol === "http:" && !isLocal)
    throw new UsageError(
      `draft: the key would go to ${url.host} unencrypted.`,
      "Name the address with https, or unset DEFENSE_PACT_MODEL_KEY.",
    );
  if (!/\/chat\/completions\/?$/.test(url.pathname))
    url.pathname = `${url.pathname.replace(/\/$/, "")}/chat/completions`;
  return { url, name, key };
}

/**
 * Sends an article to a model and returns its answer, parsed and not trusted.
 *
 * @throws UsageError where there is none: the server cannot be reached or refuses, takes too long, says too much, or
 * says what is no JSON.
 */
export async function askModel(endpoint: ModelEndpoint, text: string): Promise<unknown> {
  const signal = AbortSignal.timeout(endpoint.timeoutMs ?? TIMEOUT_MS);
  const request = suggestionRequest(text);
  try {
    const answer = await post(endpoint, bodyOf(request, endpoint, true), signal);
    // A server that takes no schema says so in one way or another; what it is told in words says the same.
    const isRefused = answer.status === 400 || answer.status === 422;
    return modelAnswer(isRefused ? await post(endpoint, bodyOf(request, endpoint, false), signal) : answer);
  } catch (error) {
    throw told(error, endpoint);
  }
}

function bodyOf({ messages, schema }: SuggestionRequest, { name }: ModelEndpoint, isHeld: boolean): string {
  const json_schema = { name: "proposals", strict: true, schema };
  return JSON.stringify({
    ...(name !== undefined && { model: name }),
    messages,
    temperature: 0,
    ...(isHeld && { response_format: { type: "json_schema", json_schema } }),
  });
}

async function post(endpoint: ModelEndpoint, body: string, signal: AbortSignal): Promise<HttpAnswer> {
  const { url, key, maxBytes = MAX_BYTES } = endpoint;
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
    },
    body,
    redirect: "manual",
    signal,
  });
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after") ?? undefined,
    body: await read(response, maxBytes),
  };
}

/** The body, as long as it keeps within the limit. */
async function read(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes)
      throw new UsageError(`draft: the model's server answered with more than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** A failure as a sentence, in which neither the key nor what steers a terminal is shown. */
function told(error: unknown, { url, key, timeoutMs = TIMEOUT_MS }: ModelEndpoint): UsageError {
  if (error instanceof UsageError) return new UsageError(shown(error.message, key), error.hint);
  const { name, message, cause } = error as Error;
  if (name === "TimeoutError")
    return new UsageError(`draft: the model did not answer within ${timeoutMs / 1000} s.`);
  const why =
    cause instanceof Error && cause.message !== ""
      ? cause.message
      : ((cause as { code?: string })?.code ?? message);
  return new UsageError(shown(`draft: the model's server at ${url.host} cannot be reached: ${why}.`, key));
}

function shown(message: string, key: string | undefined): string {
  return visible(key === undefined ? message : message.replaceAll(key, "[key]"));
}
