import { slugOf } from "@org/defense-pact-data/model";
import type { Pledge, PledgePromise } from "@org/defense-pact-data/types";
import type { Child } from "../../html/html.ts";
import { sayTerm } from "../../words/vocabulary.ts";
import type { Evidence } from "../evidence.ts";
import { type FactRow, itemKey, row } from "./fact-row.ts";

/** The key facts of a pledge. */
export function pledgeFacts(pledge: Pledge, evidence: Evidence): readonly FactRow[] {
  const { to, promise, conditions = [], stages, possiblySameAs = [], distinctFrom = [] } = pledge;
  return [
    ...row("Given by", [
      evidence.cite("/by"),
      pledge.announcedBy && [", announced by ", evidence.cite("/announcedBy")],
    ]),
    ...row(
      "To",
      ...to.map((target) => {
        const at = `/to/${itemKey(target, target.target)}`;
        return [evidence.cite(`${at}/target`), ` (${sayTerm(target.role)})`];
      }),
    ),
    ...(promise ? promiseRows(promise, evidence) : []),
    ...row("Purpose", pledge.purpose && evidence.cite("/purpose")),
    ...row(
      "Stages",
      ...stages.map((stage) => {
        const at = `/stages/${stage.key ?? stage.stage}`;
        return [
          sayTerm(stage.stage),
          " ",
          evidence.cite(`${at}/date`),
          stage.quantity && [": ", evidence.cite(`${at}/quantity`)],
          stage.event && [" at ", evidence.cite(`${at}/event`)],
        ];
      }),
    ),
    ...row(
      "Conditions",
      ...conditions.map(({ key, description, kind }) => [
        description ?? sayTerm(kind),
        " ",
        evidence.cite(`/conditions/${key}/state`),
        " as of ",
        evidence.cite(`/conditions/${key}/asOf`),
      ]),
    ),
    ...row("Under", pledge.under && evidence.cite("/under")),
    ...row("Repeats", pledge.restates && [evidence.cite("/restates"), "; totals count it once"]),
    ...row(
      "Possibly the same as",
      ...possiblySameAs.map(({ key, target, reason }) => [
        evidence.cite(`/possiblySameAs/${key ?? slugOf(target)}/target`),
        ": ",
        reason,
      ]),
    ),
    ...row(
      "Not the same as",
      ...distinctFrom.map(({ key, target, reason }) => [
        evidence.cite(`/distinctFrom/${key ?? slugOf(target)}/target`),
        ": ",
        reason,
      ]),
    ),
  ];
}

function promiseRows(promise: PledgePromise, evidence: Evidence): FactRow[] {
  switch (promise.kind) {
    case "money":
      return row("Promise", [
        evidence.cite("/promise/amount"),
        promise.form === "unspecified"
          ? "; no source says in what form"
          : [", ", evidence.cite("/promise/form")],
      ]);
    case "personnel":
      return row(
        "Promise",
        [evidence.cite("/promise/count")],
        promise.description && evidence.cite("/promise/description"),
      );
    case "equipment":
      return row(
        "Promise",
        ...promise.items.map(
          ({ key, count, designation, description }): Child => [
            count && [evidence.cite(`/promise/items/${key}/count`), " × "],
            designation && [evidence.cite(`/promise/items/${key}/designation`), ": "],
            evidence.cite(`/promise/items/${key}/description`, description),
          ],
        ),
        promise.value && ["worth ", evidence.cite("/promise/value/amount")],
      );
    default:
      return row("Promise", [
        evidence.cite("/promise/description"),
        promise.value && [", worth ", evidence.cite("/promise/value/amount")],
      ]);
  }
}
