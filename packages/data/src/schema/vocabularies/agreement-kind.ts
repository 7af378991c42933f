import { vocabulary } from "../field.ts";

export const agreementKind = vocabulary(
  "AgreementKind",
  "The instrument's kind. `agreement` is generic: coarser than any other.",
  {
    agreement: "An agreement of unspecified kind.",
    framework: "A framework for cooperation that later instruments fill.",
    treaty: "A treaty between states.",
    alliance: "An alliance with obligations of defence.",
    mou: "A memorandum of understanding.",
    sofa: "A status-of-forces agreement.",
    protocol: "A protocol to another instrument.",
    "exchange-of-notes": "An exchange of notes or letters.",
    declaration: "A joint declaration or statement.",
    roadmap: "A plan of agreed steps.",
    unknown: "Stated to be unknown.",
    other: "Another kind.",
  },
  ["agreement", "unknown"],
);
