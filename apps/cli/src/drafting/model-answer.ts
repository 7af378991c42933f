import { UsageError } from "../command.ts";

/** What a server of chat completions answered, as far as it is read. */
export interface HttpAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

const WITHOUT = "Without --model, draft reads the article by its rules alone.";

/**
 * The JSON that a model answered.
 *
 * @throws UsageError for every status but 200, and for a body that holds no such JSON.
 */
export function modelAnswer({ status, retryAfter, body }: HttpAnswer): unknown {
  if (status !== 200) throw refused(status, retryAfter, body);
  const answer = parsed(body);
  if (answer === undefined)
    throw new UsageError("draft: the model's server did not answer in JSON.", WITHOUT);
  const choice = (answer as Completion | null)?.choices?.[0];
  const content = choice?.message?.content;
  if (typeof content !== "string")
    throw new UsageError(
      "draft: the model's server answered in JSON that is no chat completion.",
      "--model takes the base of an OpenAI-compatible endpoint, such as http://127.0.0.1:8080/v1.",
    );
  const reply = parsed(withoutFence(content));
  if (reply !== undefined) return reply;
  throw choice?.finish_reason === "length"
    ? new UsageError("draft: the model's answer was cut off before its end.", WITHOUT)
    : new UsageError("draft: the model did not answer in JSON.", WITHOUT);
}

interface Completion {
  readonly choices?: readonly {
    readonly message?: { readonly content?: unknown };
    readonly finish_reason?: unknown;
  }[];
}

function refused(status: number, retryAfter: string | undefined, body: string): UsageError {
  const said = saidIn(body);
  const says = said === undefined ? "" : `: ${said}`;
  if (status === 401 || status === 403)
    return new UsageError(
      `draft: the model's server refuses the key (${status}).`,
      "Put the right one into DEFENSE_PACT_MODEL_KEY.",
    );
  if (status === 404)
    return new UsageError(
      `draft: the model's server knows no such address or model (404)${says}`,
      "--model takes the base of its endpoint, which mostly ends in /v1; --model-name names the model.",
    );
  if (status === 429)
    return new UsageError(
      `draft: the model's server takes no more requests for now (429)${says}`,
      retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter)
        ? `Try again in ${retryAfter} s.`
        : "Try again later.",
    );
  if (status >= 300 && status < 400)
    return new UsageError(
      `draft: the model's server sends on to another address (${status}), and the article is sent to none but the one named.`,
      "Name the other address with --model if you trust it.",
    );
  if (status >= 500)
    return new UsageError(`draft: the model's server failed (${status})${says}`, "Try again later.");
  return new UsageError(`draft: the model's server refuses the request (${status})${says}`, WITHOUT);
}

/** The message of an error in the common form, short. */
function saidIn(body: string): string | undefined {
  const error = (parsed(body) as { error?: unknown } | null | undefined)?.error;
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  return typeof message === "string" && message !== "" ? message.slice(0, 200) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Some models put their JSON into a fence of Markdown, whatever they are told. */
function withoutFence(content: string): string {
  return /^\s*```(?:json)?\s*\n([\s\S]*?)\n?\s*```\s*$/.exec(content)?.[1] ?? content;
}
