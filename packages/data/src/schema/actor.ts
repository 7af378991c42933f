import * as z from "zod";
import { aliases } from "./alias.ts";
import { edtf } from "./edtf.ts";
import { fact, keyed, listOf, plain } from "./field.ts";
import { actorIdentifiers } from "./identifiers.ts";
import { head, summary, tail } from "./record.ts";
import { ref } from "./reference.ts";
import { SLUG_FORM, slug, text } from "./text.ts";
import { actorKind } from "./vocabularies/actor-kind.ts";
import { missionLeadStatus } from "./vocabularies/mission-lead-status.ts";

const post = z
  .strictObject({
    key: plain(slug, `Unique among the person's posts: ${SLUG_FORM}.`),
    title: fact(text(200), "The title of the office, as the source gives it."),
    org: fact(ref("actors"), "The state or organization in which the office is held."),
    from: fact(edtf.exactOptional(), "When the person took it up."),
    to: fact(edtf.exactOptional(), "When the person left it."),
    asOf: fact(edtf.exactOptional(), "A date on which the person is known to hold it."),
  })
  .meta({ id: "Post", description: "An office that a person holds or held." });

const lead = z
  .strictObject({
    key: plain(slug.exactOptional(), "Left out, the actor's slug."),
    actor: fact(ref("actors"), "Who leads."),
    status: fact(missionLeadStatus, "Whether the lead is intended or real."),
  })
  .meta({ id: "MissionLead", description: "Who leads a mission or coalition." });

export const actor = z
  .strictObject({
    ...head("actor", "actors"),
    name: plain(text(200), "The name used in this dataset."),
    kind: plain(actorKind, "What sort of actor it is."),
    summary,
    aliases,
    identifiers: fact(
      actorIdentifiers.exactOptional(),
      "Codes under which other datasets know it.",
      "reference",
    ),
    posts: plain(keyed(post, "key").exactOptional(), "Offices of a person."),
    memberOf: fact(
      listOf(ref("actors")).exactOptional(),
      "Organizations, coalitions or states it belongs to.",
    ),
    ledBy: plain(keyed(lead, "actor").exactOptional(), "Who leads the mission or coalition."),
    contributors: fact(listOf(ref("actors")).exactOptional(), "Who contributes to the mission or coalition."),
    area: fact(
      ref("places", "actors").exactOptional(),
      "Where the mission or coalition acts: a place or a state.",
    ),
    authorisedBy: fact(ref("events").exactOptional(), "The event that authorised the mission."),
    ...tail,
  })
  .meta({
    id: "Actor",
    title: "Actor",
    description: "A state, organization, person, armed group, mission or coalition.",
  });
