import type { DatasetRecord } from "@org/defense-pact-data/types";
import { expect, test } from "vitest";
import { readDataset } from "../dataset/read-dataset.ts";
import { siteDataOf } from "../dataset/site-data.ts";
import { html } from "../html/html.ts";
import { history } from "./history.ts";
import { Reader } from "./reader.ts";
import { redirectPage } from "./redirect-page.ts";

const FRAMEWORK = "agreements/us-kenya-defence-cooperation-framework";

test("a record's history tells the releases that changed it, the newest first, and why", async () => {
  const data = siteDataOf(await readDataset({}), [
    {
      version: "1.1.0",
      date: "2025-02-01",
      changes: [
        {
          kind: "corrected",
          of: "field",
          record: FRAMEWORK,
          path: "/signed/date",
          reason: "A better source.",
        },
        { kind: "added", of: "record", record: "actors/kenya", path: "" },
      ],
    },
    {
      version: "1.0.0",
      date: "2025-01-01",
      changes: [{ kind: "added", of: "record", record: FRAMEWORK, path: "" }],
    },
  ]);
  const { markup } = html`${history(new Reader(data.get(FRAMEWORK) as DatasetRecord, data))}`;
  expect(markup).toMatch(/1\.1\.0.*Signed, date corrected: A better source\..*1\.0\.0.*Record added/);
  expect(markup).not.toContain("kenya</");
});

test("a record that no release changed says so", async () => {
  const data = siteDataOf(await readDataset({}));
  const { markup } = html`${history(new Reader(data.get(FRAMEWORK) as DatasetRecord, data))}`;
  expect(markup).toContain("No release has changed this record, since none has been made.");
});

test("an id that was redirected tells what became of it", async () => {
  const data = siteDataOf(await readDataset({}));
  const { markup } = redirectPage(
    {
      from: "actors/republic-of-kenya",
      kind: "moved",
      to: ["actors/kenya"],
      reason: "One id.",
      date: "2025-01-31",
    },
    data,
  );
  expect(markup).toContain('<a href="/actors/kenya/">Kenya</a>');
  expect(markup).toContain("One id.");
});
