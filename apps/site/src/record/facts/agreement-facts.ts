import type { Agreement } from "@org/defense-pact-data/types";
import type { Evidence } from "../evidence.ts";
import { aliasRows, topicRows } from "./common-rows.ts";
import { absent, type FactRow, itemKey, row } from "./fact-row.ts";

/** The key facts of an agreement. */
export function agreementFacts(agreement: Agreement, evidence: Evidence): readonly FactRow[] {
  const { parties, signatories = [], signed, inForce, term, relations = [], registrations } = agreement;
  return [
    ...row("Status", [evidence.cite("/status"), " as of ", evidence.cite("/statusAsOf")]),
    ...row(
      "Parties",
      ...parties.map((party) => {
        const at = `/parties/${itemKey(party, party.actor)}`;
        return [
          evidence.cite(`${at}/actor`),
          party.role !== "party" && [" (", evidence.cite(`${at}/role`), ")"],
        ];
      }),
    ),
    ...(signed
      ? row("Signed", [
          evidence.cite("/signed/date"),
          signed.place && [" at ", evidence.cite("/signed/place")],
        ])
      : absent("Signed", "no source for a signature")),
    ...row(
      "Signatories",
      ...signatories.map((signatory) => {
        const at = `/signatories/${itemKey(signatory, signatory.person)}`;
        return [
          evidence.cite(`${at}/person`),
          ", ",
          evidence.cite(`${at}/capacity`),
          ", for ",
          evidence.cite(`${at}/onBehalfOf`),
        ];
      }),
    ),
    ...(inForce
      ? row("In force", [
          evidence.cite("/inForce/date"),
          inForce.retroactive && ", from before its signature, and meant so",
        ])
      : absent("In force", "no source for an entry into force")),
    ...(term
      ? row(
          "Term",
          term.stated && evidence.cite("/term/stated"),
          term.validity && evidence.cite("/term/validity"),
          term.renewal && evidence.cite("/term/renewal"),
        )
      : absent("Term", "no source for a term")),
    ...row("Kind", [
      evidence.cite("/kind"),
      ", ",
      agreement.bilateral
        ? evidence.cite("/bilateral", "between two parties")
        : evidence.cite("/bilateral", "between more than two parties"),
    ]),
    ...row(
      "Legally binding",
      agreement.bindingness === "unknown" ? "no source says whether" : evidence.cite("/bindingness"),
    ),
    ...row(
      "Text public",
      agreement.publicity === "unknown" ? "no source says how much of it" : evidence.cite("/publicity"),
    ),
    ...topicRows("Covers", "scope", agreement.scope, evidence),
    ...topicRows("Obligations", "obligations", agreement.obligations, evidence),
    ...row(
      "Related",
      ...relations.map((relation) => {
        const at = `/relations/${itemKey(relation, relation.target)}`;
        return [evidence.cite(`${at}/kind`), " ", evidence.cite(`${at}/target`)];
      }),
    ),
    ...row(
      "Registered",
      ...Object.keys(registrations ?? {}).map((series) => [
        series.toUpperCase(),
        " ",
        evidence.cite(`/registrations/${series}`),
      ]),
    ),
    ...aliasRows(agreement.aliases, evidence),
  ];
}
