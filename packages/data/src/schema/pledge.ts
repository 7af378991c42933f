import * as z from "zod";
import { edtf } from "./edtf.ts";
import { fact, keyed, plain } from "./field.ts";
import { promise } from "./promise.ts";
import { quantity } from "./quantity.ts";
import { head, summary, tail, title } from "./record.ts";
import { ref } from "./reference.ts";
import { SLUG_FORM, slug, text } from "./text.ts";
import { conditionKind } from "./vocabularies/condition-kind.ts";
import { conditionState } from "./vocabularies/condition-state.ts";
import { pledgeStage } from "./vocabularies/pledge-stage.ts";
import { pledgeTargetRole } from "./vocabularies/pledge-target-role.ts";

const target = z
  .strictObject({
    key: plain(slug.exactOptional(), "Left out, the target's slug."),
    target: fact(ref("actors", "places"), "The actor or place."),
    role: plain(pledgeTargetRole, "What it is to the pledge."),
  })
  .meta({ id: "PledgeTarget", description: "To whom, for whom or where." });

const condition = z
  .strictObject({
    key: plain(slug, `Unique among the conditions: ${SLUG_FORM}.`),
    kind: fact(conditionKind, "What the pledge depends on."),
    state: fact(conditionState, "Whether it is met, as of `asOf`."),
    asOf: plain(edtf, "The date for which the state holds."),
    description: plain(text(300).exactOptional(), "The condition in our own words."),
  })
  .meta({ id: "Condition", description: "What has to happen before the pledge can be kept." });

const stage = z
  .strictObject({
    key: plain(slug.exactOptional(), "Left out, the stage's name; needed where a stage occurs twice."),
    stage: plain(pledgeStage, "How far the pledge came."),
    date: fact(edtf, "When it came so far."),
    quantity: fact(
      quantity.exactOptional(),
      "How much of the promise reached this stage; left out, not stated.",
    ),
    event: fact(ref("events").exactOptional(), "The event by which it did."),
  })
  .meta({ id: "Stage", description: "A dated step in the life of a pledge." });

const sameness = z
  .strictObject({
    key: plain(slug.exactOptional(), "Left out, the target's slug."),
    target: plain(ref("pledges"), "The other pledge."),
    reason: plain(text(500), "Why, in our own words."),
  })
  .meta({ id: "Sameness", description: "A judgement on whether two pledges are one." });

export const pledge = z
  .strictObject({
    ...head("pledge", "pledges"),
    title,
    summary,
    by: fact(ref("actors"), "Who gives."),
    announcedBy: fact(ref("actors").exactOptional(), "The person who announced it."),
    to: plain(keyed(target, "target"), "To whom, for whom and where."),
    purpose: fact(text(300).exactOptional(), "What it is for, in our own words."),
    under: fact(ref("agreements").exactOptional(), "The agreement that it is made under."),
    promise: promise.exactOptional(),
    conditions: plain(keyed(condition, "key").exactOptional(), "What it depends on."),
    stages: plain(keyed(stage, "stage"), "How far it came, and when."),
    restates: fact(
      ref("pledges").exactOptional(),
      "The earlier pledge that this one announces again; counted once.",
    ),
    possiblySameAs: plain(
      keyed(sameness, "target").exactOptional(),
      "Pledges that may be the same; counted in the upper bound only.",
    ),
    distinctFrom: plain(
      keyed(sameness, "target").exactOptional(),
      "Pledges that look alike and are not the same.",
    ),
    ...tail,
  })
  .meta({
    id: "Pledge",
    title: "Pledge",
    description: "A promise of money, personnel, equipment, training, service or facility.",
  });
