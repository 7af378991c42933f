import * as z from "zod";
import { aliases } from "./alias.ts";
import { edtf } from "./edtf.ts";
import { fact, keyed, listOf, plain } from "./field.ts";
import { head, summary, tail, title } from "./record.ts";
import { ref } from "./reference.ts";
import { slug, text } from "./text.ts";
import { eventKind } from "./vocabularies/event-kind.ts";
import { eventStatus } from "./vocabularies/event-status.ts";
import { participantRole } from "./vocabularies/participant-role.ts";

const participant = z
  .strictObject({
    key: plain(slug.exactOptional(), "Left out, the actor's slug."),
    actor: fact(ref("actors"), "Who took part."),
    role: plain(participantRole, "What the actor did."),
  })
  .meta({ id: "Participant", description: "An actor's part in the event." });

const eventCodes = z
  .strictObject({
    plover: plain(
      text(40).exactOptional(),
      "PLOVER event type: signing is SUPPORT, promising AGREE, announcing a withdrawal CONCEDE, carrying it out RETREAT.",
    ),
    cameo: z
      .string()
      .regex(/^[0-9]{2,4}$/)
      .meta({ description: 'CAMEO event code: two to four digits, such as "057".', examples: ["057"] })
      .exactOptional(),
  })
  .meta({ id: "EventCodes", description: "The event in the codes of event datasets; an editorial mapping." });

export const event = z
  .strictObject({
    ...head("event", "events"),
    title,
    summary,
    aliases,
    kind: fact(eventKind, "What happened."),
    status: fact(eventStatus, "Whether it happened."),
    date: fact(edtf.exactOptional(), "When; a span that lasts is an interval."),
    place: fact(
      ref("places", "actors").exactOptional(),
      "Where: a place, or a state where no finer place is known.",
    ),
    participants: plain(keyed(participant, "actor").exactOptional(), "Who took part."),
    about: fact(listOf(ref()).exactOptional(), "The records that the event bears on."),
    partOf: fact(ref("events").exactOptional(), "The event that it is part of."),
    codes: plain(eventCodes.exactOptional(), "The event in the codes of event datasets."),
    ...tail,
  })
  .meta({
    id: "Event",
    title: "Event",
    description: "A signing, visit, seizure of power, withdrawal, authorisation, deployment or other event.",
  });
