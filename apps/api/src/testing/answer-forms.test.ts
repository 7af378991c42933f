import { expect, test } from "vitest";
import { answerSchemas } from "./answer-schemas.ts";
import { operations } from "./examples.ts";
import { serving } from "./running.ts";

const LIST = operations().find(({ path, method }) => path === "/v1/agreements" && method === "GET");
const UPLOAD = operations().find(({ path }) => path === "/v1/validate");

const judge = (type: string, body: string, operation = LIST) =>
  answerSchemas().faults(operation, { status: 200, headers: new Headers({ "content-type": type }) }, body);

test("tables, lines and feeds as they are sent are as described, and faults in them are seen", async () => {
  const { ask } = await serving();
  for (const [suffix, type, spoil] of [
    ["csv", "text/csv", (body: string) => body.replace(/^type,/, "kind,")],
    ["csv", "text/csv", (body: string) => `${body}agreement,agreements/x\r\n`],
    ["ndjson", "application/x-ndjson", (body: string) => body.replace('"type":"agreement"', '"type":"pact"')],
    ["ndjson", "application/x-ndjson", (body: string) => body.trimEnd()],
    ["atom", "application/atom+xml", (body: string) => body.replace("</entry>", "")],
    ["atom", "application/atom+xml", (body: string) => body.replace(/<updated>.*?<\/updated>/, "")],
    ["atom", "application/atom+xml", (body: string) => body.replace(/<id>.*?<\/id>/, "<id>x</id>")],
  ] as const) {
    const body = await (await ask(`/v1/agreements.${suffix}`)).text();
    expect([suffix, judge(type, body)]).toEqual([suffix, []]);
    expect(spoil(body)).not.toBe(body);
    expect([suffix, judge(type, spoil(body))]).not.toEqual([suffix, []]);
  }
});

test("findings on lines end with a summary", () => {
  const finding =
    '{"severity":"error","code":"c","record":"#1","path":"","message":"m","hint":"h","docs":"d"}\n';
  expect(judge("application/x-ndjson", `${finding}{"ok":false}\n`, UPLOAD)).toEqual([]);
  expect(judge("application/x-ndjson", finding, UPLOAD)).not.toEqual([]);
  expect(judge("application/x-ndjson", `{"ok":true}\n{"ok":false}\n`, UPLOAD)).not.toEqual([]);
});
