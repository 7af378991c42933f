import type { Pledge, PledgePromise, Quantity, Stage, Statement } from "../../../../types/index.d.ts";
import { twoStates } from "./agreement.ts";
import type { References } from "./ids.ts";
import type { Random } from "./random.ts";
import { day, phrase, sentence } from "./words.ts";

export function samplePledge(id: string, random: Random, refs: References): Omit<Pledge, "claims"> {
  const [giver, recipient] = twoStates(refs);
  return {
    type: "pledge",
    id,
    title: phrase(random, 5),
    summary: sentence(random, 14),
    by: giver,
    ...(random.chance(0.3) ? { announcedBy: refs.toActor("person") } : {}),
    to: [
      { target: recipient, role: "recipient" },
      ...(random.chance(0.3) ? [{ target: refs.to("places"), role: "location" } as const] : []),
    ],
    purpose: sentence(random, 8),
    ...(random.chance(0.4) ? { under: refs.to("agreements") } : {}),
    promise: samplePromise(random),
    ...(random.chance(0.2) ? { conditions: [sampleCondition(random)] } : {}),
    stages: [
      sampleStage("announced", random, 2010),
      ...(random.chance(0.4) ? [sampleStage("committed", random, 2018)] : []),
    ],
  };
}

export function sampleStatement(id: string, random: Random, refs: References): Omit<Statement, "claims"> {
  return {
    type: "statement",
    id,
    title: phrase(random, 6),
    speaker: refs.toActor("person"),
    ...(random.chance(0.5) ? { onBehalfOf: refs.toActor("state") } : {}),
    act: random.pick(["commend", "reaffirm", "thank", "describe", "announce"]),
    ...(random.chance(0.5) ? { to: [refs.toActor("state")] } : {}),
    about: [refs.to("agreements")],
    topics: ["cyber", "logistics"],
    gist: sentence(random, 18),
    date: day(random, 2010, 2023),
    ...(random.chance(0.3) ? { occasion: refs.to("events") } : {}),
  };
}

function samplePromise(random: Random): PledgePromise {
  const description = sentence(random, 8);
  const money = {
    amount: sampleQuantity(random, 1e6),
    currency: random.pick(["USD", "EUR", "KES"]),
    form: "cash",
  } as const;
  return random.pick<() => PledgePromise>([
    () => ({ kind: "money", ...money }),
    () => ({ kind: "personnel", count: sampleQuantity(random, 1), category: "police" }),
    () => ({
      kind: "equipment",
      items: [{ key: "vehicles", class: "vehicle", count: sampleQuantity(random, 1), description }],
    }),
    () => ({ kind: "training", description, ...(random.chance(0.3) ? { value: money } : {}) }),
    () => ({ kind: "facility", description }),
  ])();
}

function sampleQuantity(random: Random, unit: number): Quantity {
  const value = (1 + random.below(5000)) * unit;
  return random.pick<Quantity>([
    { modality: "exact", value },
    { modality: "about", value },
    { modality: "at-least", min: value },
    { modality: "up-to", max: value },
    { modality: "range", min: value, max: value * 2 },
  ]);
}

function sampleStage(stage: Stage["stage"], random: Random, from: number): Stage {
  return { stage, date: day(random, from, from + 5) };
}

function sampleCondition(random: Random): NonNullable<Pledge["conditions"]>[number] {
  return {
    key: "vote",
    kind: "legislature",
    state: "met",
    asOf: day(random, 2023, 2023),
    description: sentence(random, 7),
  };
}
