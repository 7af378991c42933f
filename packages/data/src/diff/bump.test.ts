import { describe, expect, test } from "vitest";
import type { Dataset } from "../../types/index.d.ts";
import { bumpFor, isBumpEnough } from "./bump.ts";
import { diff } from "./diff.ts";
import { claimOn, datasetOf, loan, pact, redirectFrom, remark } from "./fixtures/synthetic.ts";

function bumpOf(newer: Partial<Dataset>, older: Partial<Dataset> = {}) {
  return bumpFor(diff(datasetOf(older), datasetOf(newer)));
}

describe("bumpFor", () => {
  test("asks for nothing where nothing changed", () => {
    expect(bumpOf({})).toBe("none");
  });

  test("asks for a patch for a citation, an order or our own wording", () => {
    expect(bumpOf({ agreements: [pact({ claims: [claimOn("signed", "/signed/date")] })] })).toBe("patch");
    expect(bumpOf({ agreements: [pact({ scope: ["logistics", "cyber", "exercises"] })] })).toBe("patch");
    expect(bumpOf({ agreements: [pact({ title: "The Lowtown pact" })] })).toBe("patch");
    expect(bumpOf({ statements: [remark({ gist: "Arcadia praised it." })] })).toBe("patch");
  });

  test("asks for a minor release for a new record, a new field or a corrected value", () => {
    expect(bumpOf({ statements: [remark(), remark({ id: "statements/z" })] })).toBe("minor");
    expect(bumpOf({ agreements: [pact({ summary: "A pact." })] })).toBe("minor");
    expect(bumpOf({ agreements: [pact({ signed: { date: "2021-03-05" } })] })).toBe("minor");
    expect(bumpOf({ pledges: [loan({ to: [{ target: "actors/borduria", role: "end-user" }] })] })).toBe(
      "minor",
    );
    expect(bumpOf({ redirects: [redirectFrom("events/a")] })).toBe("minor");
  });

  test("takes a wording that sources state for a fact", () => {
    const promise = (description: string) => ({ kind: "service", description }) as const;
    const older = { pledges: [loan({ promise: promise("Maps") })] };
    expect(bumpOf({ pledges: [loan({ promise: promise("Sea maps") })] }, older)).toBe("minor");
  });

  test("asks for a major release where an id is gone, with or without a redirect", () => {
    expect(bumpOf({ statements: [] })).toBe("major");
    expect(bumpOf({ statements: [], redirects: [redirectFrom("statements/arcadia-on-lowtown")] })).toBe(
      "major",
    );
    expect(bumpOf({}, { redirects: [redirectFrom("events/a")] })).toBe("major");
  });

  test("asks for a major release where a field has another type", () => {
    expect(bumpOf({ agreements: [pact({ title: ["Lowtown"] as never })] })).toBe("major");
    expect(bumpOf({ agreements: [pact({ title: null as never })] })).toBe("major");
  });

  test("judges fields that the model does not know as facts", () => {
    const ext = (value: string) => ({ agreements: [pact({ ext: { "org.acme": value } })] });
    expect(bumpOf(ext("b"), ext("a"))).toBe("minor");
    const change = { kind: "corrected", of: "field", path: "/title", from: "a", to: "b" } as const;
    expect(bumpFor({ changes: [{ ...change, record: "treaties/x" }] })).toBe("minor");
    expect(bumpFor({ changes: [{ ...change, record: "agreements/x", path: "/a/b/title" }] })).toBe("minor");
  });

  test("takes the greatest of all bumps", () => {
    const newer = { agreements: [pact({ title: "The Lowtown pact" })], statements: [] };
    expect(bumpOf(newer)).toBe("major");
  });
});

describe("isBumpEnough", () => {
  test.each([
    ["none", "1.0.0", "1.0.0", true],
    ["patch", "1.0.0", "1.0.0", false],
    ["patch", "1.0.0", "1.0.1", true],
    ["minor", "1.0.0", "1.0.1", false],
    ["minor", "1.0.9", "1.1.0", true],
    ["major", "1.9.0", "1.10.0", false],
    ["major", "1.9.0", "2.0.0", true],
    ["major", "0.1.0", "0.2.0", true],
    ["minor", "0.1.0", "0.1.1", false],
    ["patch", "2.0.0", "1.9.9", false],
  ] as const)("%s from %s to %s: %s", (bump, from, to, expected) => {
    expect(isBumpEnough(bump, from, to)).toBe(expected);
  });

  test("refuses what is no version", () => {
    expect(() => isBumpEnough("patch", "1.0", "1.0.1")).toThrow('"1.0" is not a semantic version');
  });
});
