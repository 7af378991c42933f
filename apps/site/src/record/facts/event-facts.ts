import { slugOf } from "@org/defense-pact-data/model";
import type { Event } from "@org/defense-pact-data/types";
import { sayTerm } from "../../words/vocabulary.ts";
import type { Evidence } from "../evidence.ts";
import { aliasRows } from "./common-rows.ts";
import { absent, type FactRow, itemKey, row } from "./fact-row.ts";

/** The key facts of an event. */
export function eventFacts(event: Event, evidence: Evidence): readonly FactRow[] {
  const { participants = [], about = [], codes = {} } = event;
  return [
    ...row("Kind", [evidence.cite("/kind"), ", ", evidence.cite("/status")]),
    ...(event.date ? row("Date", evidence.cite("/date")) : absent("Date", "no source gives a date")),
    ...(event.place ? row("Place", evidence.cite("/place")) : []),
    ...row(
      "Participants",
      ...participants.map((participant) => [
        evidence.cite(`/participants/${itemKey(participant, participant.actor)}/actor`),
        ` (${sayTerm(participant.role)})`,
      ]),
    ),
    ...row("About", ...about.map((id) => evidence.cite(`/about/${slugOf(id)}`))),
    ...row("Part of", event.partOf && evidence.cite("/partOf")),
    ...aliasRows(event.aliases, evidence),
    ...row(
      "Event codes",
      ...Object.keys(codes).map((scheme) => [scheme.toUpperCase(), " ", evidence.cite(`/codes/${scheme}`)]),
    ),
  ];
}
