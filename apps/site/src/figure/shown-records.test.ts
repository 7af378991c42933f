import type { Actor, Event } from "@org/defense-pact-data/types";
import { timeline } from "@org/defense-pact-figures";
import { expect, test } from "vitest";
import { readDataset } from "../dataset/read-dataset.ts";
import { siteData, siteDataOf } from "../dataset/site-data.ts";
import { MOST_SHOWN, shownRecords } from "./shown-records.ts";

test("a dataset that a picture can hold is drawn whole", async () => {
  const data = await siteData();
  expect(shownRecords(data)).toEqual({ records: data.figures });
});

test("of more than a picture can hold the latest are drawn, with the names they need, and it says so", async () => {
  const dataset = await readDataset({});
  const guest: Actor = { type: "actor", id: "actors/guest", name: "The guest", kind: "person", claims: [] };
  const events = Array.from(
    { length: 400 },
    (_, index): Event => ({
      type: "event",
      id: `events/e${index}`,
      title: `E${index}`,
      kind: "visit",
      status: "occurred",
      date: String(1600 + index),
      participants: [{ actor: "actors/guest", role: "guest" }],
      claims: [],
    }),
  );
  const data = siteDataOf({ ...dataset, actors: [...dataset.actors, guest], events });
  const { records, note } = shownRecords(data);
  expect(records.events).toHaveLength(MOST_SHOWN);
  expect(records.events.every(({ date = "" }) => Number(date) >= 1850)).toBe(true);
  expect(records.get("actors/guest")).toBe(guest);
  expect(records.agreements).toHaveLength(dataset.agreements.length);
  expect(note).toBe("Drawn are the 150 latest of 400 events; the CSV has all.");
  expect(timeline(records)).toContain("E399");
});
