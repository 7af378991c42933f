import { describe, expect, test } from "vitest";
import { UsageError } from "../command.ts";
import { completion, modelServer } from "../testing/model-server.ts";
import { askModel, modelEndpoint } from "./ask-model.ts";

const KEY = "sk-very-secret";

async function refusal(asked: Promise<unknown>): Promise<UsageError> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UsageError);
  return error as UsageError;
}

describe("askModel", () => {
  test("sends the text with the schema of the answer and the key, and returns the answer", async () => {
    await using server = await modelServer((_, response) => response.end(completion('{"proposals": []}')));
    const endpoint = modelEndpoint(server.base, "small", KEY);
    expect(await askModel(endpoint, "Norway pledged.")).toEqual({ proposals: [] });
    expect(server.asked).toMatchObject([
      {
        path: "/v1/chat/completions",
        authorization: `Bearer ${KEY}`,
        body: {
          model: "small",
          response_format: { type: "json_schema" },
          messages: [{ role: "system" }, { role: "user", content: "Norway pledged." }],
        },
      },
    ]);
  });

  test("asks without a schema where the server takes none, and reads JSON in a fence", async () => {
    await using server = await modelServer(({ body }, response) => {
      if (body.response_format !== undefined) response.writeHead(400).end('{"error": "no response_format"}');
      else response.end(completion('```json\n{"proposals": []}\n```'));
    });
    expect(await askModel(modelEndpoint(server.base, undefined, undefined), "x")).toEqual({ proposals: [] });
    expect(server.asked.map(({ body }) => "response_format" in body)).toEqual([true, false]);
    expect(server.asked[0]?.authorization).toBeUndefined();
  });

  test.each<[number, Record<string, string>, string, RegExp, RegExp]>([
    [
      401,
      {},
      `{"error": {"message": "Incorrect key ${KEY}"}}`,
      /refuses the key \(401\)/,
      /DEFENSE_PACT_MODEL_KEY/,
    ],
    [
      404,
      {},
      '{"error": {"message": "no model x"}}',
      /no such address or model \(404\): no model x/,
      /--model-name/,
    ],
    [429, { "retry-after": "7" }, "", /no more requests for now \(429\)/, /Try again in 7 s/],
    [503, {}, "<html>busy</html>", /failed \(503\)$/, /later/],
    [
      400,
      {},
      `{"error": {"message": "bad ${KEY} \\u001b[2J"}}`,
      /refuses the request \(400\): bad \[key\] \\u\{1b\}/,
      /./,
    ],
  ])("says what a status of %d means, and never the key", async (status, headers, body, message, hint) => {
    await using server = await modelServer((_, response) => response.writeHead(status, headers).end(body));
    const error = await refusal(askModel(modelEndpoint(server.base, undefined, KEY), "x"));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(`${error.message}${error.hint}${error.stack}`).not.toContain(KEY);
  });

  test("follows no redirect: the article goes to the address that was named and no other", async () => {
    await using other = await modelServer((_, response) => response.end(completion("{}")));
    await using server = await modelServer((_, response) =>
      response.writeHead(307, { location: `${other.base}/chat/completions` }).end(),
    );
    const error = await refusal(askModel(modelEndpoint(server.base, undefined, KEY), "x"));
    expect(error.message).toMatch(/sends on to another address \(307\)/);
    expect(other.asked).toEqual([]);
  });

  test.each([
    ["HTML", "<!doctype html><p>Log in</p>", /did not answer in JSON/],
    ["other JSON", '{"answer": 1}', /no chat completion/],
    ["null", "null", /no chat completion/],
    ["a prototype", '{"__proto__": {"choices": [{"message": {"content": "{}"}}]}}', /no chat completion/],
    ["prose", completion("Certainly! Here are the pledges:"), /the model did not answer in JSON/],
    ["half an answer", completion('{"proposals": [', "length"), /cut off before its end/],
  ])("refuses %s", async (_, body, why) => {
    await using server = await modelServer((_, response) => response.end(body));
    const error = await refusal(askModel(modelEndpoint(server.base, undefined, undefined), "x"));
    expect(error.message).toMatch(why);
  });

  test("reads no more than a limit, however much comes", async () => {
    let isOpen = true;
    await using server = await modelServer((_, response) => {
      response.on("close", () => {
        isOpen = false;
      });
      const more = (): void => {
        while (isOpen && response.write("x".repeat(65_536)));
        if (isOpen) response.once("drain", more);
      };
      more();
    });
    const endpoint = { ...modelEndpoint(server.base, undefined, undefined), maxBytes: 1_000_000 };
    const error = await refusal(askModel(endpoint, "x"));
    expect(error.message).toMatch(/more than 1000000 bytes/);
    await expect.poll(() => isOpen).toBe(false);
  });

  test.each([
    ["before it begins", false],
    ["amid its answer", true],
  ])("waits no longer than it may for a server that stops %s", async (_, isBegun) => {
    await using server = await modelServer((_, response) => {
      if (isBegun) response.write('{"choices": [');
    });
    const endpoint = { ...modelEndpoint(server.base, undefined, undefined), timeoutMs: 300 };
    expect((await refusal(askModel(endpoint, "x"))).message).toMatch(/did not answer within 0.3 s/);
  });

  test("says so where nobody answers", async () => {
    const server = await modelServer(() => {});
    await server[Symbol.asyncDispose]();
    const error = await refusal(askModel(modelEndpoint(server.base, undefined, undefined), "x"));
    expect(error.message).toMatch(/cannot be reached: .*ECONNREFUSED/);
  });
});

describe("modelEndpoint", () => {
  test.each([
    ["https://models.example", "https://models.example/chat/completions"],
    ["https://models.example/v1/", "https://models.example/v1/chat/completions"],
    ["https://models.example/v1/chat/completions", "https://models.example/v1/chat/completions"],
    ["https://models.example/v1?version=2", "https://models.example/v1/chat/completions?version=2"],
  ])("makes of %s the address %s", (base, address) => {
    expect(modelEndpoint(base, undefined, undefined).url.href).toBe(address);
  });

  test.each([
    ["models.example", undefined, /http or https/],
    ["file:///etc/passwd", undefined, /http or https/],
    ["https://me:secret@models.example/v1", undefined, /takes no password/],
    ["http://models.example/v1", KEY, /unencrypted/],
  ])("refuses %s", (base, key, why) => {
    expect(() => modelEndpoint(base, undefined, key)).toThrow(why);
  });
});
