import { drawMap, drawNetwork, mapData, network, networkData, timeline } from "@org/defense-pact-figures";
import { drawTrack } from "./draw-track.ts";
import type { Asked, Content, Reading } from "./endpoint.ts";
import { DEPTH, FOCUS, lookOf, THEME, VIEW, WIDTH } from "./figure-parameters.ts";
import { DATED, focusIn, LIMITED, records, TIED } from "./figure-records.ts";

function figure(
  name: string,
  summary: string,
  more: Pick<Reading, "parameters" | "filters" | "problems" | "statuses">,
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
      const { depth, width, theme, ...look } = lookOf(asked);
      const focus = focusIn(look.focus, drawn);
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
          description: "Of a pledge or an agreement; a slug will do where one of these has it.",
          example: "pledges/us-haiti-mission-funding-2023",
        },
        WIDTH,
        THEME,
      ],
      problems: ["request/missing-parameter", "record/not-found", "record/withdrawn"],
      statuses: [300, 308],
    },
    drawTrack,
  ),
];
