import { currency, date, pair, quantity, record, term, text } from "../kinds.ts";
import { type Answers, given, listed, type NewType } from "../question.ts";
import { freeSlug } from "../slug.ts";
import { equipment, itemOf, personnelCategory } from "./pledged-things.ts";
import { promiseKind } from "./promise-kind.ts";

type Two = readonly [string, string];
const promises =
  (...kinds: string[]) =>
  ({ promise }: Answers) =>
    kinds.includes(promise as string);

export const pledge: NewType = {
  collection: "pledges",
  named: "title",
  questions: [
    {
      flag: "title",
      ask: "What is pledged, in a heading of your own?",
      help: "A heading in your own words.",
      kind: text(200),
      isRequired: true,
    },
    {
      flag: "by",
      ask: "Who gives?",
      help: "The actor that gives.",
      kind: record("actors"),
      isRequired: true,
    },
    {
      flag: "to",
      ask: "To whom, for whom or where?",
      help: "An actor or place, with its role where that is not recipient.",
      kind: pair(record("actors", "places"), term("PledgeTargetRole"), "recipient"),
      isMany: true,
      isRequired: true,
    },
    {
      flag: "promise",
      ask: "What is promised?",
      help: "money, personnel, equipment, training, service, facility or other; told by --amount, --count and --item.",
      kind: promiseKind,
      isRequired: ({ restates }) => restates === undefined,
      initial: ({ amount, count, item }) => {
        if (amount !== undefined) return "money";
        if (count !== undefined) return "personnel";
        return item === undefined ? undefined : "equipment";
      },
    },
    {
      flag: "amount",
      ask: "How much money?",
      help: "Of money: 5000, up-to:5000, about:5000, at-least:5000 or 4000..5000, in major units.",
      kind: quantity,
      when: promises("money"),
      isRequired: true,
    },
    {
      flag: "currency",
      ask: "In which currency?",
      help: "Of money: its ISO 4217 code, such as USD.",
      kind: currency,
      when: promises("money"),
      isRequired: true,
    },
    {
      flag: "form",
      ask: "Given how?",
      help: "Of money: cash, loan, in-kind … or unspecified (default).",
      kind: term("MoneyForm"),
      when: promises("money"),
      initial: "unspecified",
    },
    {
      flag: "count",
      ask: "How many people?",
      help: "Of personnel: 1000, up-to:1000, about:1000 …",
      kind: quantity,
      when: promises("personnel"),
      isRequired: true,
    },
    {
      flag: "category",
      ask: "What sort of personnel?",
      help: "Of personnel: police, military, civilian, mixed or unspecified.",
      kind: personnelCategory,
      when: promises("personnel"),
      isRequired: true,
    },
    {
      flag: "item",
      ask: "What equipment, in your own words?",
      help: "Of equipment: its class, how many if that is told, and a description: vessel=Patrol boats or vessel=about:6=Patrol boats.",
      kind: equipment,
      isMany: true,
      when: promises("equipment"),
      isRequired: true,
    },
    {
      flag: "description",
      ask: "What is it, in your own words?",
      help: "What is promised, in your own words; of training, service, facility and other needed.",
      kind: text(300),
      when: promises("training", "service", "facility", "other"),
      isRequired: true,
    },
    {
      flag: "stage",
      ask: "How far has it come, and when?",
      help: "A stage and its date, such as announced=2025-03-04.",
      kind: pair(term("PledgeStage"), date),
      isMany: true,
      isRequired: true,
    },
    {
      flag: "condition",
      ask: "What does it depend on?",
      help: "What it depends on, and whether that is met, such as legislature=pending.",
      kind: pair(term("ConditionKind"), term("ConditionState")),
      isMany: true,
    },
    {
      flag: "condition-as-of",
      ask: "For which date does that hold?",
      help: "With --condition: the date for which its state holds (default: that of the last --stage).",
      kind: date,
      when: ({ condition }) => listed(condition) !== undefined,
      initial: ({ stage }) => listed<Two>(stage)?.at(-1)?.[1],
      isRequired: true,
    },
    {
      flag: "possibly-same-as",
      ask: "Which other pledge may it be?",
      help: "A pledge that may be the same, and why, such as pledges/boats=Same sum, another month.",
      kind: pair(record("pledges"), text(500)),
      isMany: true,
      isOnlyAFlag: true,
    },
    {
      flag: "distinct-from",
      ask: "Which other pledge is it not?",
      help: "A pledge that looks alike and is not the same, and why.",
      kind: pair(record("pledges"), text(500)),
      isMany: true,
      isOnlyAFlag: true,
    },
    {
      flag: "under",
      ask: "Under which agreement?",
      help: "The agreement that it is made under.",
      kind: record("agreements"),
    },
    {
      flag: "announced-by",
      ask: "Who announced it?",
      help: "The person who announced it.",
      kind: record("actors"),
    },
    {
      flag: "restates",
      ask: "Which earlier pledge does it announce again?",
      help: "The earlier pledge that this one announces again.",
      kind: record("pledges"),
    },
    {
      flag: "purpose",
      ask: "What is it for, in your own words?",
      help: "What it is for, in your own words.",
      kind: text(300),
    },
    {
      flag: "summary",
      ask: "What is it about, in a sentence of your own?",
      help: "One or two sentences in your own words.",
      kind: text(1000),
    },
  ],
  fields: (answers) => ({
    title: answers.title,
    summary: answers.summary,
    by: answers.by,
    announcedBy: answers["announced-by"],
    to: listed<Two>(answers.to)?.map(([target, role]) => ({ target, role })),
    purpose: answers.purpose,
    under: answers.under,
    promise: promiseOf(answers),
    stages: listed<Two>(answers.stage)?.map(([stage, on]) => ({ stage, date: on })),
    conditions: conditionsOf(answers),
    restates: answers.restates,
    possiblySameAs: samenessOf(answers["possibly-same-as"]),
    distinctFrom: samenessOf(answers["distinct-from"]),
  }),
};

function promiseOf(answers: Answers): unknown {
  const { promise: kind, amount, currency: unit, form, count, category, description } = answers;
  if (kind === undefined) return undefined;
  if (kind === "money") return { kind, amount, currency: unit, form };
  if (kind === "personnel") return given({ kind, count, category, description });
  if (kind !== "equipment") return { kind, description };
  return { kind, items: listed<Two>(answers.item)?.map(itemOf) };
}

function conditionsOf(answers: Answers): readonly object[] | undefined {
  const keys = new Set<string>();
  return listed<Two>(answers.condition)?.map(([kind, state]) => {
    const key = freeSlug(kind, (each) => keys.has(each));
    keys.add(key);
    return { key, kind, state, asOf: answers["condition-as-of"] };
  });
}

function samenessOf(answer: unknown): readonly object[] | undefined {
  return listed<Two>(answer)?.map(([target, reason]) => ({ target, reason }));
}
