import { describe, expect, test } from "vitest";
import { proposed } from "../testing/known.ts";
import { saysMore, statusAround } from "./status.ts";

describe("statusAround", () => {
  test.each([
    ["Norland and Halvaria today signed the ", "", "signed"],
    ["Norland will sign the ", " next week", "planned"],
    ["The ", " was ratified by parliament", "ratified"],
    ["The ", " entered into force on May 1", "in-force"],
    ["The ", ", which remains in force", "in-force"],
    ["The ", " will remain in force for ten years", "existing"],
    ["They are negotiating a ", "", "negotiating"],
    ["They announced a ", "", "announced"],
    ["Norland withdrew from the ", "", "terminated"],
    ["The ", " expired in 2030", "expired"],
    ["They concluded negotiations on a ", "", "concluded"],
    ["Aid is given under the ", "", "existing"],
    ["Once Norland has signed the ", ", aid may flow", "planned"],
  ])("reads “%s[name]%s” as %s", (before, after, status) => {
    expect(statusAround(before, after).status).toBe(status);
  });

  test.each([
    ["The two states have not signed the ", ""],
    ["Norland never signed the ", ""],
    ["Norland hasn’t yet signed the ", ""],
    ["Norland has yet to sign the ", ""],
    ["Norland refused to sign the ", ""],
    ["Norland declined to ratify the ", ""],
    ["The ", " has not been signed"],
    ["The ", " was never ratified"],
    ["The ", " is not in force"],
  ])("takes what “%s[name]%s” denies for no status", (before, after) => {
    expect(statusAround(before, after).status).not.toMatch(/signed|ratified|in-force|planned/);
  });

  test.each([
    ["Aid flows only if parliament ratifies the ", ""],
    ["Aid flows unless parliament ratified the ", ""],
    ["Aid flows provided that Norland has ratified the ", ""],
    ["Aid is subject to Norland having ratified the ", ""],
    ["Aid waits until Norland has ratified the ", ""],
    ["Aid waits until the ", " has been ratified"],
    ["Norland must obtain approval before parliament ratifies the ", ""],
    ["The ", " must be ratified before May"],
    ["The ", " enters into force once both have approved it"],
  ])("takes what “%s[name]%s” makes a condition for no status", (before, after) => {
    expect(statusAround(before, after).status).toBe("unknown");
  });

  test.each([
    ["Norway will send troops unless Latvia has signed the ", "", "planned"],
    ["Once a neutral state, Norland ratified the ", "", "ratified"],
    ["If Halvaria asks, Norland, which signed the ", ", will help", "signed"],
    ["Nothing moved until Norland ratified the ", " in 2020", "ratified"],
    ["Norland would leave if Halvaria broke the ", " signed in 2020", "signed"],
    ["Support was provided under the ", " signed in 2020", "signed"],
    ["Norland signed the ", ", pending approval", "signed"],
  ])("knows what happened from what is awaited in “%s[name]%s”: %s", (before, after, status) => {
    expect(statusAround(before, after).status).toBe(status);
  });

  test("gives what a denial leaves, where other words say it", () => {
    expect(statusAround("They have signed, and Norland has not ratified, the ", "").status).toBe("signed");
  });

  test("what is in force says more than that it was signed", () => {
    expect(saysMore("in-force", "signed")).toBe(true);
    expect(saysMore("existing", "unknown")).toBe(false);
  });
});

describe("an agreement", () => {
  test("that its sentence denies has no status but unknown, no day, and words that show the denial", () => {
    const [one] = proposed(
      "agreement",
      "Norway and Latvia have not signed the Baltic Defense Cooperation Agreement.",
    );
    expect(one).toMatchObject({ status: "unknown", parties: [{}, {}] });
    expect(one).not.toHaveProperty("signed");
    const claim = one?.claims.find(({ path }) => path === "/status");
    expect(claim).toMatchObject({ rule: "denied" });
  });

  test("keeps the signature that was told where its ratification is a condition", () => {
    const [one] = proposed(
      "agreement",
      "Norway and Latvia signed the Baltic Defense Pact on Friday.",
      "It enters into force only if the Latvian parliament ratifies the pact by May.",
    );
    expect(one).toMatchObject({ status: "signed" });
    expect(one).not.toHaveProperty("inForce");
  });

  test("that there is none of is not proposed", () => {
    expect(proposed("agreement", "No defense agreement between Norway and Latvia has been reached.")).toEqual(
      [],
    );
  });

  test("that is in force keeps the day on which it was signed", () => {
    const [one] = proposed(
      "agreement",
      "On May 1, 2030, Norway and Latvia signed the Baltic Defense Cooperation Agreement.",
      "The Baltic Defense Cooperation Agreement entered into force on March 3, 2031.",
    );
    expect(one).toMatchObject({
      status: "in-force",
      signed: { date: "2030-05-01" },
      inForce: { date: "2031-03-03" },
    });
  });
});
