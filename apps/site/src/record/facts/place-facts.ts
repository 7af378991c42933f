import { slugOf } from "@org/defense-pact-data/model";
import type { Place } from "@org/defense-pact-data/types";
import { inlineList } from "../../html/html.ts";
import type { Evidence } from "../evidence.ts";
import { aliasRows, identifierRows } from "./common-rows.ts";
import { absent, type FactRow, row } from "./fact-row.ts";

/** The key facts of a place. */
export function placeFacts(place: Place, evidence: Evidence): readonly FactRow[] {
  const { users = [] } = place;
  return [
    ...row("Kind", evidence.cite("/kind")),
    ...row("Country", place.country && evidence.cite("/country")),
    ...row("Within", place.within && evidence.cite("/within")),
    ...row("Hosted by", place.host && evidence.cite("/host")),
    ...row(
      "Used by",
      users.length > 0 && inlineList(users.map((id) => evidence.cite(`/users/${slugOf(id)}`))),
    ),
    ...(place.coordinates
      ? row("Coordinates", evidence.cite("/coordinates"))
      : absent("Coordinates", "none: the dataset places it nowhere on a map")),
    ...aliasRows(place.aliases, evidence),
    ...identifierRows(place.identifiers, evidence),
  ];
}
