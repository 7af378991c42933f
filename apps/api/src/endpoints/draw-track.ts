import type { Agreement, Pledge } from "@org/defense-pact-data/types";
import { stageTrack, statusTrack } from "@org/defense-pact-figures";
import type { StoredRecord } from "@org/defense-pact-store";
import { problem } from "../problems/problem.ts";
import type { Asked, Content } from "./endpoint.ts";
import { lookOf } from "./figure-parameters.ts";
import { withRecord } from "./record.ts";

/** Draws how far a pledge or an agreement came, among the records that it is linked to. */
export async function drawTrack(asked: Asked): Promise<Content> {
  const { id } = asked.query.values as { id: string };
  const { width, theme } = lookOf(asked);
  const draw = async ({ id, record }: StoredRecord): Promise<Content> => {
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
    const body =
      record.type === "pledge"
        ? stageTrack(record as Pledge, all, { width, theme })
        : statusTrack(record as Agreement, all, { width, theme });
    return { body };
  };
  return withRecord(asked, id, draw, (to) => asked.elsewhere("/figures/track.svg", { id: to }));
}
