import { mapData, networkData } from "@org/defense-pact-figures";
import type { Reading } from "./endpoint.ts";
import { DEPTH, FOCUS } from "./figure-parameters.ts";
import { focusIn, LIMITED, records, TIED } from "./figure-records.ts";
import { mapFeatures } from "./map-features.ts";

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
    const { depth, limit, ...values } = asked.query.values as {
      focus?: string;
      depth: number;
      limit: number;
    };
    const focus = focusIn(values.focus, drawn);
    const data = networkData(drawn, focus === undefined ? { limit } : { focus, depth, limit });
    return { body: JSON.stringify({ ...data, isComplete }) };
  },
};
