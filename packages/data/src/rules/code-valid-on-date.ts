import type { DatasetRecord } from "../../types/index.d.ts";
import { slugOf } from "../shape/index.ts";
import { compareDates } from "./reading/definite-dates.ts";
import { recordAt } from "./reading/record-at.ts";
import type { DatasetRule } from "./rule.ts";

interface DatedActor {
  readonly path: string;
  readonly actor: string;
  readonly date: string | undefined;
}

/** Data model, rule 16: a code alone is no key; the lists of states say from when to when each is one. */
export const codeValidOnDate: DatasetRule = {
  id: "code-valid-on-date",
  title: "A state that acts is in a list of states at the time",
  severity: "error",
  scope: "dataset",
  check(record, report, index) {
    for (const { path, actor, date } of datedActors(record)) {
      const { cow = [], gw = [] } = recordAt(index, "actor", actor)?.identifiers ?? {};
      const spells = [...cow, ...gw];
      const isOutside =
        spells.length > 0 && spells.every(({ valid }) => compareDates(date, valid) !== "cannot-tell");
      if (!isOutside) continue;
      report({
        path,
        message: `${actor} is in no list of states on ${date}.`,
        expected: spells.map(({ valid }) => valid),
        received: date,
        hint: "Name the state of that time (a predecessor has its own record), or correct the date.",
      });
    }
  },
};

function datedActors(record: DatasetRecord): DatedActor[] {
  switch (record.type) {
    case "agreement":
      return record.parties.map(({ key, actor }) => ({
        path: `/parties/${key ?? slugOf(actor)}/actor`,
        actor,
        date: record.signed?.date ?? record.inForce?.date,
      }));
    case "pledge":
      return [{ path: "/by", actor: record.by, date: record.stages[0]?.date }];
    case "event":
      return (record.participants ?? []).map(({ key, actor }) => ({
        path: `/participants/${key ?? slugOf(actor)}/actor`,
        actor,
        date: record.date,
      }));
    default:
      return [];
  }
}
