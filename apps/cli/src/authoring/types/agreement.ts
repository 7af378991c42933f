import { date, duration, pair, record, term, text } from "../kinds.ts";
import { given, listed, type NewType } from "../question.ts";

type Party = readonly [actor: string, role: string];

export const agreement: NewType = {
  collection: "agreements",
  named: "title",
  questions: [
    {
      flag: "title",
      ask: "What is the agreement called, in your own words?",
      help: "A heading in your own words.",
      kind: text(200),
      isRequired: true,
    },
    {
      flag: "kind",
      ask: "What kind of instrument is it?",
      help: "agreement, framework, treaty, mou, sofa …",
      kind: term("AgreementKind"),
      isRequired: true,
    },
    {
      flag: "party",
      ask: "Who belongs to it?",
      help: "An actor that belongs to it, with its role where that is not party; at least two.",
      kind: pair(record("actors"), term("PartyRole"), "party"),
      isMany: true,
      isRequired: true,
    },
    {
      flag: "status",
      ask: "How far has it come?",
      help: "negotiating, planned, announced, signed, ratified, in-force …",
      kind: term("AgreementStatus"),
      isRequired: true,
    },
    { flag: "signed", ask: "When was it signed?", help: "The date of signature.", kind: date },
    {
      flag: "signed-at",
      ask: "Where was it signed?",
      help: "The place of signature.",
      kind: record("places"),
      when: ({ signed }) => signed !== undefined,
    },
    {
      flag: "status-as-of",
      ask: "For which date does the status hold?",
      help: "The date for which the status holds: that of the latest source (default: --signed).",
      kind: date,
      isRequired: true,
      initial: ({ signed }) => signed as string | undefined,
    },
    {
      flag: "term",
      ask: "How long is it stated to last?",
      help: "Its stated duration, such as P5Y.",
      kind: duration,
    },
    {
      flag: "validity",
      ask: "In which interval is it stated to hold?",
      help: "Its stated validity, such as 2023/2028.",
      kind: date,
    },
    {
      flag: "bindingness",
      ask: "Does it bind under international law?",
      help: "binding, non-binding or unknown (default).",
      kind: term("Bindingness"),
      initial: "unknown",
    },
    {
      flag: "publicity",
      ask: "How much of its text is public?",
      help: "full, summary, secret or unknown (default).",
      kind: term("Publicity"),
      initial: "unknown",
    },
    {
      flag: "scope",
      ask: "What does it cover?",
      help: "A topic that it covers.",
      kind: term("Topic"),
      isMany: true,
    },
    {
      flag: "summary",
      ask: "What is it about, in a sentence of your own?",
      help: "One or two sentences in your own words.",
      kind: text(1000),
    },
  ],
  fields: (answers) => {
    const {
      title,
      kind,
      status,
      signed,
      term: stated,
      validity,
      bindingness,
      publicity,
      scope,
      summary,
    } = answers;
    const parties = listed<Party>(answers.party)?.map(([actor, role]) => ({ actor, role })) ?? [];
    return {
      title,
      summary,
      kind,
      bilateral: parties.filter(({ role }) => role === "party").length === 2,
      bindingness,
      publicity,
      parties,
      signed: signed === undefined ? undefined : given({ date: signed, place: answers["signed-at"] }),
      term: given({ stated, validity }),
      status,
      statusAsOf: answers["status-as-of"],
      scope: listed(scope),
    };
  },
};
