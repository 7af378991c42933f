import type { Agreement, Pledge, PledgeStage } from "@org/defense-pact-data/types";
import { figurePath, promiseOf, type Size, sayPromise, sizeOf } from "../records/amount.ts";
import { sayStatedBy } from "../records/evidence.ts";
import { nameOf } from "../records/names.ts";
import { type RecordSource, type Records, recordsOf } from "../records/records.ts";
import { furthestStage } from "../records/stages.ts";
import type { Position } from "./position.ts";
import { countryCode, positionOf } from "./positions.ts";

/** What to show. */
export interface MapDataOptions {
  readonly view?: "world" | "region";
  /** Of a region: the ids of the actors and places that it is about. */
  readonly region?: readonly string[];
}

/** Something that stands on the map. */
export interface MapPoint {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  /** What it does here: `party`, `giver`, `recipient`, `place`. */
  readonly roles: readonly ("party" | "giver" | "recipient" | "place")[];
}

/** A pledge from its giver to where it goes. */
export interface MapArc {
  readonly pledge: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly size?: Size;
  readonly stage?: PledgeStage;
  readonly stageDate?: string;
  readonly statedBy: string;
  /** Who states the stage, where there is one: often others than those who stated the promise. */
  readonly stageStatedBy?: string;
  /** Later pledges that announce it again; drawn once. */
  readonly restatedBy: readonly string[];
}

/** Two parties that an agreement joins. */
export interface MapLink {
  readonly agreement: string;
  readonly label: string;
  readonly between: readonly [string, string];
}

/** What a map shows, apart from any drawing. */
export interface MapData {
  readonly view: "world" | "region";
  /** Where the actors and places stand that a region is about; empty for all that receive or are places. */
  readonly focus: readonly Position[];
  readonly points: readonly MapPoint[];
  readonly arcs: readonly MapArc[];
  readonly links: readonly MapLink[];
  /** The names of the states among the records by alpha-3 code, for orientation. */
  readonly states: ReadonlyMap<string, string>;
  /** Records that belong here and have no place on a map, and why. */
  readonly absent: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
}

/** A point of a map by its id; the ends of its arcs and links are among its points. */
export function pointIn(data: MapData, id: string): MapPoint {
  return data.points.find((point) => point.id === id)!;
}

/** Agreements of more parties are shown by their parties alone: lines between all would hide the map. */
const MOST_JOINED = 4;

/** The points, arcs and links of a map. */
export function mapData(source: RecordSource, options: MapDataOptions = {}): MapData {
  const records = recordsOf(source);
  const roles = new Map<string, Set<MapPoint["roles"][number]>>();
  const absent = new Map<string, { id: string; name: string; reason: string }>();
  const place = (id: string, role: MapPoint["roles"][number]): string | undefined => {
    const position = positionOf(id, records);
    if (position === undefined) {
      absent.set(id, { id, name: nameOf(records, id), reason: "since no record gives a place" });
      return undefined;
    }
    const at = role === "place" ? id : position.from;
    roles.set(at, (roles.get(at) ?? new Set()).add(role));
    return at;
  };
  const drawn = new Set(records.pledges.map(({ id }) => id));
  const arcs = records.pledges
    .filter(({ restates }) => restates === undefined || !drawn.has(restates))
    .flatMap((pledge) => pledgeArcs(pledge, records, place));
  const links = records.agreements.flatMap((agreement) => agreementLinks(agreement, records, place));
  for (const { id, coordinates, kind } of records.places) {
    if (coordinates !== undefined && kind !== "country") place(id, "place");
    else if (kind === "facility")
      absent.set(id, { id, name: nameOf(records, id), reason: "since no record gives coordinates" });
  }
  const points = [...roles].map(([id, held]) => ({
    id,
    name: nameOf(records, id),
    position: positionOf(id, records)!,
    roles: [...held].sort(),
  }));
  points.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    view: options.view ?? "world",
    focus: (options.region ?? []).flatMap((id) => positionOf(id, records) ?? []),
    points,
    arcs,
    links,
    states: statesOf(records),
    absent: [...absent.values()],
  };
}

function statesOf(records: Records): ReadonlyMap<string, string> {
  return new Map(
    records.actors.flatMap((actor): [string, string][] => {
      const code = actor.kind === "state" ? countryCode(actor) : undefined;
      return code === undefined ? [] : [[code, actor.name]];
    }),
  );
}

type Placing = (id: string, role: MapPoint["roles"][number]) => string | undefined;

function pledgeArcs(pledge: Pledge, records: Records, place: Placing): MapArc[] {
  const from = place(pledge.by, "giver");
  const targets = new Set(pledge.to.map(({ target }) => place(target, "recipient")));
  const promise = promiseOf(pledge, records);
  const size = sizeOf(promise);
  const stage = furthestStage(pledge);
  const restatedBy = records.restatementsOf(pledge.id).map(({ id }) => id);
  return [...targets].flatMap((to) => {
    if (from === undefined || to === undefined || from === to) return [];
    return {
      pledge: pledge.id,
      from,
      to,
      label: promise === undefined ? pledge.title : sayPromise(promise),
      ...(size === undefined ? {} : { size }),
      ...(stage === undefined
        ? {}
        : {
            stage: stage.stage,
            stageDate: stage.date,
            stageStatedBy: sayStatedBy(pledge, `/stages/${stage.stage}/date`, records),
          }),
      statedBy: sayStatedBy(pledge, figurePath(promise), records),
      restatedBy,
    };
  });
}

function agreementLinks(agreement: Agreement, records: Records, place: Placing): MapLink[] {
  const parties = agreement.parties
    .filter(({ role }) => role === "party")
    .flatMap(({ actor }) => place(actor, "party") ?? []);
  const joined = [...new Set(parties)].sort();
  if (joined.length > MOST_JOINED) return [];
  const label = nameOf(records, agreement.id);
  return joined.flatMap((a, index) =>
    joined.slice(index + 1).map((b): MapLink => ({ agreement: agreement.id, label, between: [a, b] })),
  );
}
