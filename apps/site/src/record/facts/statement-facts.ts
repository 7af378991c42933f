import { slugOf } from "@org/defense-pact-data/model";
import type { Statement } from "@org/defense-pact-data/types";
import type { Evidence } from "../evidence.ts";
import { topicRows } from "./common-rows.ts";
import { absent, type FactRow, row } from "./fact-row.ts";

/** The key facts of a statement. */
export function statementFacts(statement: Statement, evidence: Evidence): readonly FactRow[] {
  const { to = [], about = [], topics, date, occasion } = statement;
  return [
    ...row("Speaker", [
      evidence.cite("/speaker"),
      statement.onBehalfOf && [", for ", evidence.cite("/onBehalfOf")],
    ]),
    ...row("Act", evidence.cite("/act")),
    ...row("To", ...to.map((id) => evidence.cite(`/to/${slugOf(id)}`))),
    ...row("About", ...about.map((id) => evidence.cite(`/about/${slugOf(id)}`))),
    ...topicRows("Topics", "topics", topics, evidence),
    ...row("Occasion", occasion && evidence.cite("/occasion")),
    ...(date
      ? row("Date", evidence.cite("/date"))
      : occasion
        ? []
        : absent("Date", "no source gives a date")),
  ];
}
