import { UsageError } from "../../command.ts";
import { date, duration, pair, record, term, text } from "../kinds.ts";
import { type Answers, given, listed, type NewType } from "../question.ts";

type Two = readonly [string, string];

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
      flag: "signatory",
      ask: "Who signed it, and for whom?",
      help: "Who signed it and for which party, such as actors/aden-duale=actors/kenya; in what --capacity, in the same order.",
      kind: pair(record("actors"), record("actors")),
      isMany: true,
      isOnlyAFlag: true,
    },
    {
      flag: "capacity",
      ask: "In what capacity did they sign?",
      help: "With --signatory: the title in which the person signed.",
      kind: text(200),
      isMany: true,
      isOnlyAFlag: true,
    },
    {
      flag: "in-force",
      ask: "Since when is it in force?",
      help: "The date of entry into force, where it is known apart from --validity.",
      kind: date,
      isOnlyAFlag: true,
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
      flag: "relation",
      ask: "How does it stand to another agreement?",
      help: "How it stands to another agreement, such as implements=agreements/coast-pact.",
      kind: pair(term("AgreementRelationKind"), record("agreements")),
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
    const parties = listed<Two>(answers.party)?.map(([actor, role]) => ({ actor, role })) ?? [];
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
      signatories: signatoriesOf(answers),
      inForce: given({ date: answers["in-force"] }),
      status,
      statusAsOf: answers["status-as-of"],
      scope: listed(scope),
      relations: listed<Two>(answers.relation)?.map(([how, target]) => ({ kind: how, target })),
    };
  },
};

/** @throws UsageError where not every signatory has a capacity. */
function signatoriesOf({ signatory, capacity }: Answers): readonly object[] | undefined {
  const [signatories = [], capacities = []] = [listed<Two>(signatory), listed<string>(capacity)];
  if (signatories.length !== capacities.length)
    throw new UsageError(
      "--signatory and --capacity go together, as many of the one as of the other.",
      'Such as: --signatory aden-duale=kenya --capacity "Cabinet Secretary for Defence"',
    );
  const all = signatories.map(([person, onBehalfOf], at) => ({
    person,
    onBehalfOf,
    capacity: capacities[at],
  }));
  return listed(all);
}
