import { anchorIn, fingerprintText } from "@org/defense-pact-data/claims";

/** An invented story, free to use, so that a new dataset shows fingerprint, claims and places at work. */
export const EXAMPLE_TEXT = `Coastland to send patrol boats to Kenya

Coast Ledger, 4 March 2025

Coastland will give Kenya patrol boats worth up to 30 million euros, its defence minister said on Tuesday.

The boats are meant for the guarding of fishing grounds. No date of delivery was named.
`;

const SOURCE = "articles/ledger-2025-03-04-boats";

/** The example records by their file in the folder of records. */
export function exampleRecords(): ReadonlyMap<string, object> {
  const { fingerprint, blocks } = fingerprintText(EXAMPLE_TEXT, ["headline", "dateline"]);
  return new Map<string, object>([
    ["actors/coastland.yaml", actor("coastland", "Coastland", "state", "An invented state.")],
    [
      "actors/coast-ledger.yaml",
      actor("coast-ledger", "Coast Ledger", "organization", "An invented newspaper."),
    ],
    [
      `${SOURCE}.yaml`,
      {
        type: "article",
        id: SOURCE,
        headline: "Coastland to send patrol boats to Kenya",
        publisher: "actors/coast-ledger",
        language: "en",
        published: "2025-03-04",
        licence: "cc0",
        basis: "text",
        fingerprint,
        blocks,
        claims: [],
      },
    ],
    [
      "pledges/coastland-boats-2025.yaml",
      {
        type: "pledge",
        id: "pledges/coastland-boats-2025",
        title: "Coastland: patrol boats for Kenya",
        by: "actors/coastland",
        to: [{ target: "actors/kenya", role: "recipient" }],
        promise: {
          kind: "money",
          amount: { modality: "up-to", max: 30_000_000 },
          currency: "EUR",
          form: "in-kind",
        },
        stages: [{ stage: "announced", date: "2025-03-04" }],
        claims: [
          {
            id: "giver-and-recipient",
            paths: ["/by", "/to"],
            voice: "reporter",
            derivation: "explicit",
            confidence: "high",
            anchors: [anchored("Coastland will give Kenya patrol boats")],
          },
          {
            id: "worth",
            path: "/promise",
            voice: "reporter",
            derivation: "explicit",
            confidence: "high",
            anchors: [anchored("worth up to 30 million euros")],
          },
          {
            id: "announced",
            path: "/stages/announced/date",
            voice: "reporter",
            derivation: "resolved",
            rule: "weekday-on-or-before-publication",
            confidence: "high",
            anchors: [anchored("said on Tuesday")],
          },
        ],
      },
    ],
  ]);
}

function actor(slug: string, name: string, kind: string, summary: string): object {
  return { type: "actor", id: `actors/${slug}`, name, kind, summary, claims: [] };
}

function anchored(fragment: string): object {
  const place = anchorIn(EXAMPLE_TEXT, { fragment });
  if (!place.ok) throw new TypeError(`The example has no one place for "${fragment}".`);
  return { source: SOURCE, block: place.block, fragment, start: place.start, end: place.end };
}
