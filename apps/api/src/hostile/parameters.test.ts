import { afterAll, beforeAll, expect, test } from "vitest";
import { answerSchemas } from "../testing/answer-schemas.ts";
import { exampleAddress, type Operation, operations } from "../testing/examples.ts";
import { startServing } from "../testing/running.ts";

let running: Awaited<ReturnType<typeof startServing>>;
beforeAll(async () => {
  running = await startServing();
});
afterAll(() => running.close());

const ATTACKS = [
  "' OR '1'='1' --",
  '"; DROP TABLE records; --',
  "x' UNION SELECT name, password FROM users --",
  "$1::text); SELECT sleep(9) --",
  'kenya" NEAR/2 (a* OR {b}) : ^',
  `${"(a+)+".repeat(40)}$`,
  "%_%".repeat(300),
  "../../../etc/passwd",
  "..%2F..%2Fetc%2Fpasswd",
  "\u0000",
  "\r\nSet-Cookie: a=b",
  '{"$gt":""}',
  "__proto__",
];

/** Words of a store, a file or a stack, which no client is told. */
const LEAKS = /sqlite|syntax error|pg_|relation "|node_modules|\.ts:\d|\.js:\d|root:x:/i;

const schemas = answerSchemas();

test.each(operations().map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
  "statements, patterns and paths in the parameters of %s are values or are refused",
  async (_name, operation) => {
    for (const address of attacked(operation)) {
      const post = operation.requestBody && {
        method: operation.method,
        body: "",
        headers: { "content-type": Object.keys(operation.requestBody.content)[0] as string },
      };
      const answer = await running.served.ask(address, post);
      const body = await answer.text();
      expect([address, answer.status, body]).toEqual([address, expect.toSatisfy((s) => s < 500), body]);
      expect([address, ...schemas.faults(operation, answer, body)]).toEqual([address]);
      if (answer.status >= 400) expect(body).not.toMatch(LEAKS);
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
  },
);

test("after all of this the store holds what it held", async () => {
  const { records } = (await (await running.served.ask("/v1/stats")).json()) as {
    records: Record<string, number>;
  };
  expect(Math.min(...Object.values(records))).toBeGreaterThan(0);
});

/** Every attack in each place of the path, and in each parameter beside what the address needs. */
function attacked(operation: Operation): readonly string[] {
  const plain = exampleAddress(operation);
  const [path = "", search = ""] = plain.split("?");
  return operation.parameters.flatMap(({ name, in: where }) =>
    ATTACKS.map((attack) => {
      if (where === "path")
        return operation.path
          .replace(`{${name}}`, () => encodeURIComponent(attack))
          .replaceAll(/\{(\w+)\}/g, (_, other) => exampleOf(operation, other));
      const query = new URLSearchParams(search);
      query.set(name, attack);
      return `${path}?${query}`;
    }),
  );
}

function exampleOf({ parameters }: Operation, name: string): string {
  return String(parameters.find((one) => one.name === name)?.example);
}
