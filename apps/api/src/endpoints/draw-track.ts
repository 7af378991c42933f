import { collectionOfId } from "@org/defense-pact-data/model";
import type { Agreement, Pledge } from "@org/defense-pact-data/types";
import { stageTrack, statusTrack } from "@org/defense-pact-figures";
import type { StoredRecord } from "@org/defense-pact-store";
import { problem } from "../problems/problem.ts";
import type { Asked, Content } from "./endpoint.ts";
import { lookOf } from "./figure-parameters.ts";
import { withRecord } from "./record.ts";

/** Draws how far a pledge or an agreement came, among the records that it is linked to. */
export async function drawTrack(asked: Asked): Promise<Content> {
  const id = await wholeId(asked, (asked.query.values as { id: string }).id);
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

/** An id as it is given, or that of the pledge or the agreement that has the slug. @throws ProblemError */
async function wholeId({ source }: Asked, given: string): Promise<string> {
  if (collectionOfId(given) !== undefined) return given;
  if (given.includes("/")) {
    throw problem("record/not-found", `There is no record ${JSON.stringify(given)}.`, { parameter: "id" });
  }
  const ids = [`pledges/${given}`, `agreements/${given}`] as const;
  const found = await source.ask((store) => Promise.all(ids.map((id) => store.get(id))));
  const [id = ids[0], other] = found.flatMap((stored) => (stored === undefined ? [] : [stored.id]));
  if (other === undefined) return id;
  throw problem("request/bad-value", `Both ${id} and ${other} are named so: the whole id is needed.`, {
    parameter: "id",
  });
}
