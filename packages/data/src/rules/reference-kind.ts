import type { ActorKind, DatasetRecord } from "../../types/index.d.ts";
import { slugOf } from "../shape/index.ts";
import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

interface ActorReference {
  readonly path: string;
  readonly id: string | undefined;
  readonly isAllowed: (kind: ActorKind) => boolean;
  readonly expected: string;
}

const PERSON = { isAllowed: (kind: ActorKind) => kind === "person", expected: "a person" };
const STATE = { isAllowed: (kind: ActorKind) => kind === "state", expected: "a state" };
const NO_PERSON = { isAllowed: (kind: ActorKind) => kind !== "person", expected: "no person" };

/** Data model, rule 4: a reference has the right type; the schema sees to the collection, this to the actor's kind. */
export const referenceKind: DatasetRule = {
  id: "reference-kind",
  title: "A reference to an actor leads to one of the kind that the field asks for",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    for (const { path, id, isAllowed, expected } of actorReferences(record)) {
      const actor = recordAt(index, "actor", id);
      if (actor === undefined || isAllowed(actor.kind)) continue;
      report({
        path,
        message: `${id} is of kind ${actor.kind}; this field asks for ${expected}.`,
        expected,
        received: actor.kind,
        hint: "Refer to the right actor, or correct the actor's `kind`.",
      });
    }
  },
};

function actorReferences(record: DatasetRecord): ActorReference[] {
  switch (record.type) {
    case "actor":
      return [
        ...(record.posts ?? []).map(({ key, org }) => ({ path: `/posts/${key}/org`, id: org, ...NO_PERSON })),
        ...(record.memberOf ?? []).map((id) => ({ path: `/memberOf/${slugOf(id)}`, id, ...NO_PERSON })),
        { path: "/area", id: record.area, ...STATE },
      ];
    case "place":
      return [
        { path: "/country", id: record.country, ...STATE },
        { path: "/host", id: record.host, ...NO_PERSON },
        ...(record.users ?? []).map((id) => ({ path: `/users/${slugOf(id)}`, id, ...NO_PERSON })),
      ];
    case "agreement":
      return [
        ...record.parties.map(({ key, actor }) => ({
          path: `/parties/${key ?? slugOf(actor)}/actor`,
          id: actor,
          ...NO_PERSON,
        })),
        ...(record.signatories ?? []).flatMap(({ key, person, onBehalfOf }) => {
          const path = `/signatories/${key ?? slugOf(person)}`;
          return [
            { path: `${path}/person`, id: person, ...PERSON },
            { path: `${path}/onBehalfOf`, id: onBehalfOf, ...NO_PERSON },
          ];
        }),
      ];
    case "pledge":
      return [{ path: "/announcedBy", id: record.announcedBy, ...PERSON }];
    case "event":
      return [{ path: "/place", id: record.place, ...STATE }];
    case "statement":
      return [{ path: "/onBehalfOf", id: record.onBehalfOf, ...NO_PERSON }];
    case "article":
      return [];
    default:
      return record satisfies never;
  }
}
