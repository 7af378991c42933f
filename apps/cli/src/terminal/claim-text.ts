import type { Anchor, Claim } from "@org/defense-pact-data";
import { readable } from "./cell-text.ts";

/** A claim in a sentence: what it says where that is not the fact itself, its words, where they stand, and whose they are. */
export function claimText(claim: Claim): string {
  const how = [
    voiceText(claim),
    derivationText(claim),
    `${claim.confidence} confidence`,
    claim.status === "withdrawn" && "withdrawn",
  ];
  return `${relationText(claim)}${claim.anchors.map(anchorText).join("; ")} (${how.filter(Boolean).join(", ")})`;
}

function relationText({ relation, value, rawValue }: Claim): string {
  const said = readable(value ?? rawValue);
  switch (relation) {
    case undefined:
      return "";
    case "rival":
      return `disagrees, says ${said}: `;
    case "coarser":
      return `says less, ${said}: `;
    case "equivalent":
      return `says the same as ${said}: `;
    default:
      return `${relation} ${said}: `;
  }
}

function voiceText({ voice, speaker }: Claim): string {
  const who = speaker ?? "a speaker";
  switch (voice) {
    case "reporter":
      return "the reporter's words";
    case "quoted":
      return `quoting ${who}`;
    case "paraphrased":
      return `${who}, in the reporter's words`;
    case "caption":
      return "a picture's caption";
    case "official":
      return "an official text";
    default:
      return voice;
  }
}

function derivationText({ derivation, rule }: Claim): string | false {
  if (derivation === "explicit") return false;
  return rule === undefined ? derivation : `${derivation} by ${rule}`;
}

function anchorText({ fragment, source, block }: Anchor): string {
  return `“${fragment}” ${source}${block === undefined ? "" : ` ${block}`}`;
}
