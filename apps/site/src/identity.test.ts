import { expect, test } from "vitest";
import { identityOf } from "./identity.ts";

test("without settings the site is the project's own", () => {
  expect(identityOf({})).toMatchObject({ name: "Defense Pact", isOwn: false });
  expect(identityOf({}).about.licence?.id).toBe("CC-BY-4.0");
});

test("settings name another site, and nothing is claimed of another dataset's licence", () => {
  const identity = identityOf({
    SITE_NAME: "Our pacts",
    SITE_URL: "https://pacts.example/",
    DEFENSE_PACT_DATASET: "records",
  });
  expect(identity).toMatchObject({ name: "Our pacts", url: "https://pacts.example", isOwn: true });
  expect(identity.about).toMatchObject({ title: "Our pacts", homepage: "https://pacts.example" });
  expect(identity.about.licence).toBeUndefined();
});

test.each(["pacts.example", "javascript:alert(1)", "https://"])(
  "%s is refused as the site's address",
  (SITE_URL) => {
    expect(() => identityOf({ SITE_URL })).toThrow("SITE_URL");
  },
);
