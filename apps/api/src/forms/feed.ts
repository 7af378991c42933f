import { headlineOf } from "@org/defense-pact-data/model";
import type { CollectionName, ReleaseHead, StoredRecord } from "@org/defense-pact-store";
import type { Asked } from "../endpoints/endpoint.ts";

type Where = Pick<Asked, "base" | "at" | "served">;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly updated: Date;
  readonly summary: string;
}

/** Where not even a source is dated: a feed must say something, and an old day brings nothing up as news. */
const UNDATED = new Date(0);

/** Records as an Atom feed (RFC 4287); each is as new as the release it is of, or as the newest source of that. */
export function feedOfRecords(
  records: readonly StoredRecord[],
  where: Where,
  collection: CollectionName | "all",
): string {
  const updated = where.served.notBefore ?? UNDATED;
  const entries = records.map(({ id, record }) => {
    const { title, date, kind, status } = headlineOf(record);
    const summary = [kind, status, date].filter((part) => part !== undefined).join(", ");
    return { id: `${where.base}/v1/${id}`, title, address: `${where.base}/v1/${id}`, updated, summary };
  });
  return atom(where, collection === "all" ? "Records" : collection, updated, entries);
}

/** The releases as an Atom feed, the newest first. What has no date has not been released yet. */
export function feedOfReleases(releases: readonly ReleaseHead[], where: Where): string {
  const released = releases.flatMap(({ date, ...head }) => (date === undefined ? [] : [{ ...head, date }]));
  const entries = released.reverse().map(({ version, date, previous }) => ({
    id: `${where.base}/v1@${version}/`,
    title: `Release ${version}`,
    address: `${where.base}/v1/changes?${new URLSearchParams({ ...(previous !== undefined && { from: previous }), to: version })}`,
    updated: new Date(date),
    summary: previous === undefined ? "The first release." : `What changed since ${previous}.`,
  }));
  return atom(where, "Releases", entries[0]?.updated ?? where.served.notBefore ?? UNDATED, entries);
}

function atom({ base, at }: Where, title: string, updated: Date, entries: readonly Entry[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${xml(base + at)}</id>
  <title>${xml(`defense-pact: ${title}`)}</title>
  <updated>${rfc3339(updated)}</updated>
  <author><name>defense-pact</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(base + at)}"/>
${entries.map(entryXml).join("")}</feed>
`;
}

function entryXml({ id, title, address, updated, summary }: Entry): string {
  return `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <updated>${rfc3339(updated)}</updated>
    <link href="${xml(address)}"/>
    <summary>${xml(summary)}</summary>
  </entry>
`;
}

function rfc3339(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** Escapes text; characters that XML cannot hold are left out. */
function xml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
