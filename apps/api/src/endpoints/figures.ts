import type { Agreement, Pledge } from "@org/defense-pact-data/types";
import {
  drawMap,
  drawNetwork,
  mapData,
  network,
  networkData,
  stageTrack,
  statusTrack,
  timeline,
} from "@org/defense-pact-figures";
import type { CollectionName } from "@org/defense-pact-store";
import { problem } from "../problems/problem.ts";
import type { Parameter } from "../requests/parameter.ts";
import { drawnRecords, MOST_DRAWN } from "../source/drawn-records.ts";
import type { Asked, Content, Reading } from "./endpoint.ts";
import { mapFeatures } from "./map-features.ts";
import { assertAffordable } from "./query-cost.ts";
import { withRecord } from "./record.ts";

const WIDTH: Parameter = {
  name: "width",
  type: "number",
  least: 280,
  most: 2400,
  otherwise: 960,
  description: "In pixels.",
  example: "960",
};
const THEME: Parameter = {
  name: "theme",
  type: "term",
  terms: ["light", "dark"],
  otherwise: "light",
  description: "The colours.",
  example: "dark",
};
const VIEW: Parameter = {
  name: "view",
  type: "term",
  terms: ["world", "region"],
  otherwise: "world",
  description: "How much of the world.",
  example: "region",
};
const FOCUS: Parameter = {
  name: "focus",
  type: "text",
  mostLength: 140,
  description: "The id in the middle.",
  example: "actors/kenya",
};
const DEPTH: Parameter = {
  name: "depth",
  type: "number",
  least: 1,
  most: 6,
  otherwise: 2,
  code: "query/bad-depth",
  description: "How many steps from the focus; 2 unless it is given.",
  example: "2",
};

const TIED: readonly CollectionName[] = ["agreements", "pledges"];
const DATED: readonly CollectionName[] = ["agreements", "pledges", "events", "statements"];

interface Look {
  readonly width: number;
  readonly theme: "light" | "dark";
  readonly view: "world" | "region";
  readonly focus?: string;
  readonly depth: number;
}

const lookOf = ({ query }: Asked) => query.values as unknown as Look;

async function records(asked: Asked, collections: readonly CollectionName[]) {
  const { filters } = asked.query;
  for (const collection of collections) assertAffordable(filters, collection, asked.source);
  return asked.source.ask((store) => drawnRecords(store, collections, filters));
}

const LIMITED = `At most ${MOST_DRAWN} records of a collection are drawn: filters choose which.`;

export const map: Reading = {
  method: "GET",
  path: "/v1/map",
  id: "getMap",
  tag: "Figures",
  summary: "Gives agreements and pledges as GeoJSON: points, and lines between them",
  description: LIMITED,
  filters: "all",
  forms: ["geojson", "json"],
  answers: "FeatureCollection",
  problems: ["request/too-costly"],
  async answer(asked) {
    const drawn = await records(asked, TIED);
    return { body: JSON.stringify(mapFeatures(mapData(drawn.records), drawn.isComplete)) };
  },
};

export const graph: Reading = {
  method: "GET",
  path: "/v1/graph",
  id: "getGraph",
  tag: "Figures",
  summary: "Gives the network of agreements, pledges and actors: nodes and edges",
  description: LIMITED,
  parameters: [
    FOCUS,
    DEPTH,
    {
      name: "limit",
      type: "number",
      least: 1,
      most: 300,
      otherwise: 300,
      code: "query/bad-limit",
      description: "How many nodes at most.",
      example: "50",
    },
  ],
  filters: "all",
  forms: ["json"],
  answers: "Graph",
  problems: ["request/too-costly", "query/bad-depth", "query/bad-limit", "record/not-found"],
  async answer(asked) {
    const { records: drawn, isComplete } = await records(asked, TIED);
    const { focus, depth, limit } = asked.query.values as { focus?: string; depth: number; limit: number };
    assertFocus(focus, drawn);
    const data = networkData(drawn, focus === undefined ? { limit } : { focus, depth, limit });
    return { body: JSON.stringify({ ...data, isComplete }) };
  },
};

function assertFocus(focus: string | undefined, records: readonly { readonly id: string }[]): void {
  if (focus === undefined || records.some(({ id }) => id === focus)) return;
  throw problem(
    "record/not-found",
    `No agreement or pledge that meets the filters has to do with ${JSON.stringify(focus)}.`,
    { parameter: "focus" },
  );
}

function figure(
  name: string,
  summary: string,
  more: Pick<Reading, "parameters" | "filters" | "problems">,
  draw: (asked: Asked) => Promise<Content>,
): Reading {
  return {
    method: "GET",
    path: `/v1/figures/${name}.svg`,
    id: `draw${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    tag: "Figures",
    summary,
    ...(more.filters !== undefined && { description: LIMITED }),
    ...more,
    forms: ["svg"],
    answers: "Text",
    answer: draw,
  };
}

export const figures: readonly Reading[] = [
  figure(
    "map",
    "Draws a map",
    { parameters: [WIDTH, THEME, VIEW], filters: "all", problems: ["request/too-costly"] },
    async (asked) => {
      const { view, width, theme } = lookOf(asked);
      const drawn = await records(asked, TIED);
      return { body: drawMap(mapData(drawn.records, { view }), { width, theme }) };
    },
  ),
  figure(
    "timeline",
    "Draws a timeline",
    { parameters: [WIDTH, THEME], filters: "all", problems: ["request/too-costly"] },
    async (asked) => {
      const drawn = await records(asked, DATED);
      return { body: timeline(drawn.records, lookOf(asked)) };
    },
  ),
  figure(
    "network",
    "Draws a network",
    {
      parameters: [WIDTH, THEME, FOCUS, DEPTH],
      filters: "all",
      problems: ["request/too-costly", "query/bad-depth", "record/not-found"],
    },
    async (asked) => {
      const { records: drawn } = await records(asked, TIED);
      const { focus, depth, width, theme } = lookOf(asked);
      assertFocus(focus, drawn);
      return {
        body:
          focus === undefined
            ? network(drawn, { width, theme })
            : drawNetwork(networkData(drawn, { focus, depth }), { width, theme }),
      };
    },
  ),
  figure(
    "track",
    "Draws how far a pledge or an agreement came",
    {
      parameters: [
        {
          name: "id",
          type: "text",
          mostLength: 140,
          isRequired: true,
          description: "Of a pledge or an agreement.",
          example: "pledges/us-haiti-mission-funding-2023",
        },
        WIDTH,
        THEME,
      ],
      problems: ["request/missing-parameter", "record/not-found", "record/withdrawn"],
    },
    drawTrack,
  ),
];

async function drawTrack(asked: Asked): Promise<Content> {
  const { id } = asked.query.values as { id: string };
  const { width, theme } = lookOf(asked);
  return withRecord(asked, id, async ({ record }) => {
    if (record.type !== "pledge" && record.type !== "agreement") {
      throw problem("request/bad-value", `A track is drawn of a pledge or an agreement, not of ${id}.`, {
        parameter: "id",
      });
    }
    const around = await asked.source.ask(async (store) => {
      const { records: linked } = await store.links(id, { depth: 2, limit: 200 });
      return Promise.all([id, ...linked.map((each) => each.id)].map((each) => store.get(each)));
    });
    const all = around.flatMap((stored) => (stored === undefined ? [] : [stored.record]));
    const draw =
      record.type === "pledge"
        ? stageTrack(record as Pledge, all, { width, theme })
        : statusTrack(record as Agreement, all, { width, theme });
    return { body: draw };
  });
}
