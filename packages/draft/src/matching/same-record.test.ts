import { list } from "@org/defense-pact-data";
import { describe, expect, test } from "vitest";
import { Drafter } from "../drafter.ts";
import type { KnownRecords } from "../known.ts";
import { drafter } from "../testing/known.ts";

const HEAD = "Readout of a visit\nThe White House\nMay 14, 2031\n\n";
const FIRST = `${HEAD}Norway and Latvia today signed the Baltic Defense Cooperation Agreement.\nNorway pledged $5 million to Latvia.`;

/** A drafter that knows what the first text told. */
function knowing(text: string): Drafter {
  const records = drafter.propose(text, { id: "first" }).proposals.map(({ record }) => record);
  const known = Object.fromEntries(
    (["agreement", "pledge", "event", "statement", "article"] as const).map((type) => [
      `${type}s`,
      records.filter((record) => record.type === type),
    ]),
  );
  return new Drafter({ actors: list("actors"), places: list("places"), ...known } as unknown as KnownRecords);
}

/** What a second text proposes of a type: further claims on which record, or a new one. */
function told(lines: string, type: string) {
  return knowing(FIRST)
    .propose(HEAD + lines, { id: "second" })
    .proposals.filter(({ record }) => record.type === type)
    .map(({ record, addition, flags }) => ({
      id: record.id,
      to: addition?.to,
      relations: [...new Set(addition?.claims.map(({ relation }) => relation ?? "supports"))],
      isRival: flags.some(({ code }) => code === "rival-values"),
    }));
}

describe("what another text tells of a known record", () => {
  test("is further claims on it", () => {
    const [agreement] = told(
      "Norway and Latvia today signed the Baltic Defense Cooperation Agreement.",
      "agreement",
    );
    expect(agreement?.to).toBe("agreements/norway-latvia-baltic-defense-cooperation-agreement");
    const [pledge] = told("Norway pledged $5 million to Latvia.", "pledge");
    expect(pledge?.to).toMatch(/^pledges\/norway-funding-latvia/);
  });

  test("is matched where neither the text nor the words have a day", () => {
    const undated = knowing(FIRST).propose(
      "Norway to help Latvia\nNorway will give Latvia $5 million for radar.\n",
      {
        id: "undated",
      },
    );
    const [pledge] = undated.proposals.filter(({ record }) => record.type === "pledge");
    expect(pledge?.addition?.to).toMatch(/^pledges\/norway-funding-latvia/);
  });

  test("is a rival where it says otherwise, for a person to resolve", () => {
    const [agreement] = told(
      "On May 13, 2031, Norway and Latvia signed the Baltic Defense Cooperation Agreement.",
      "agreement",
    );
    expect(agreement).toMatchObject({ isRival: true });
    expect(agreement?.relations).toContain("rival");
  });

  test("brings no second signing", () => {
    expect(told("Norway and Latvia today signed the Baltic Defense Cooperation Agreement.", "event")).toEqual(
      [],
    );
  });

  test.each([
    ["agreement", "Norway and Estonia today signed the Baltic Defense Cooperation Agreement."],
    ["agreement", "On May 1, 2029, Norway and Latvia signed the Baltic Defense Cooperation Agreement."],
    [
      "agreement",
      "Norway and Latvia today signed the Arctic Fisheries Protection Agreement on naval forces.",
    ],
    ["pledge", "Norway pledged $6 million to Latvia."],
    ["pledge", "Sweden pledged $5 million to Latvia."],
    ["pledge", "Norway pledged $5 million to Estonia."],
    ["pledge", "Norway pledged €5 million to Latvia."],
  ])("is a new %s where it is another's: “%s”", (type, lines) => {
    const found = told(lines, type);
    expect(found).toHaveLength(1);
    expect(found[0]?.to).toBeUndefined();
  });
});
