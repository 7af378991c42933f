import type {
  Actor,
  Agreement,
  Article,
  DatasetRecord,
  Event,
  Place,
  Pledge,
  Statement,
} from "@org/defense-pact-data";

/** The records that drafts build on: names resolve in them, and what they hold already is not proposed anew. */
export interface KnownRecords {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly agreements: readonly Agreement[];
  readonly pledges: readonly Pledge[];
  readonly articles: readonly Article[];
  readonly events?: readonly Event[];
  readonly statements?: readonly Statement[];
}

/** Every id of the known records. */
export function idsOf(known: KnownRecords): Set<string> {
  const all: readonly (readonly DatasetRecord[] | undefined)[] = [
    known.actors,
    known.places,
    known.agreements,
    known.pledges,
    known.articles,
    known.events,
    known.statements,
  ];
  return new Set(all.flatMap((records) => (records ?? []).map(({ id }) => id)));
}
