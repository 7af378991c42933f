import * as z from "zod";
import { aliases } from "./alias.ts";
import { duration, edtf } from "./edtf.ts";
import { fact, keyed, listOf, plain } from "./field.ts";
import { registrations } from "./identifiers.ts";
import { head, summary, tail, title } from "./record.ts";
import { ref } from "./reference.ts";
import { slug, text } from "./text.ts";
import { agreementKind } from "./vocabularies/agreement-kind.ts";
import { agreementRelation } from "./vocabularies/agreement-relation.ts";
import { agreementStatus } from "./vocabularies/agreement-status.ts";
import { bindingness } from "./vocabularies/bindingness.ts";
import { obligation } from "./vocabularies/obligation.ts";
import { partyRole } from "./vocabularies/party-role.ts";
import { publicity } from "./vocabularies/publicity.ts";
import { topic } from "./vocabularies/topic.ts";

const party = z
  .strictObject({
    key: plain(slug.exactOptional(), "Left out, the actor's slug."),
    actor: fact(ref("actors"), "The actor."),
    role: plain(partyRole, "In what capacity."),
  })
  .meta({ id: "Party", description: "An actor that belongs to the agreement." });

const signatory = z
  .strictObject({
    key: plain(slug.exactOptional(), "Left out, the person's slug."),
    person: fact(ref("actors"), "Who signed."),
    onBehalfOf: fact(ref("actors"), "The party signed for."),
    capacity: fact(text(200), "The title in which the person signed."),
  })
  .meta({ id: "Signatory", description: "A person who signed, for whom, and in what capacity." });

const relation = z
  .strictObject({
    key: plain(slug.exactOptional(), "Left out, the target's slug."),
    kind: fact(agreementRelation, "How this agreement stands to the target."),
    target: fact(ref("agreements"), "The other agreement."),
  })
  .meta({
    id: "AgreementRelation",
    description: "A relation to another agreement; stored on one side, exposed on both.",
  });

const signing = z
  .strictObject({
    date: fact(edtf, "The date of signature."),
    place: fact(ref("places").exactOptional(), "Where it was signed."),
  })
  .meta({ id: "Signing", description: "When and where the agreement was signed." });

const entryIntoForce = z
  .strictObject({
    date: fact(edtf, "The date of entry into force."),
    retroactive: fact(
      z.literal(true).exactOptional(),
      "In force from a date before signature, and meant so.",
    ),
  })
  .meta({ id: "EntryIntoForce", description: "Explicit only where it is known apart from the validity." });

const term = z
  .strictObject({
    stated: fact(duration.exactOptional(), "How long it is stated to last."),
    validity: fact(edtf.exactOptional(), "The interval in which it is stated to hold."),
    renewal: fact(text(300).exactOptional(), "How it is renewed, in our own words."),
  })
  .meta({ id: "Term", description: "How long the agreement lasts, as stated." });

export const agreement = z
  .strictObject({
    ...head("agreement", "agreements"),
    title,
    summary,
    aliases,
    kind: fact(agreementKind, "The kind of instrument."),
    bilateral: fact(z.boolean(), "Whether it is between exactly two parties."),
    bindingness: fact(bindingness, "Whether it binds under international law."),
    publicity: fact(publicity, "How much of its text is public."),
    parties: plain(keyed(party, "actor"), "Who belongs to it."),
    signatories: plain(keyed(signatory, "person").exactOptional(), "Who signed it."),
    signed: plain(signing.exactOptional(), "Its signature; absent while it is not signed."),
    inForce: plain(
      entryIntoForce.exactOptional(),
      "Its entry into force, where known apart from the validity.",
    ),
    term: plain(term.exactOptional(), "Its duration and validity, as stated."),
    status: fact(agreementStatus, "How far it has come, as of `statusAsOf`."),
    statusAsOf: plain(
      edtf,
      "The date for which the status holds: that of the latest source that bears on it.",
    ),
    scope: fact(listOf(topic).exactOptional(), "What it covers."),
    obligations: fact(
      listOf(obligation).exactOptional(),
      "ATOP obligations; absent for cooperation agreements.",
    ),
    relations: plain(keyed(relation, "target").exactOptional(), "How it stands to other agreements."),
    registrations: fact(registrations.exactOptional(), "Its numbers in treaty series.", "reference"),
    ...tail,
  })
  .meta({
    id: "Agreement",
    title: "Agreement",
    description:
      "A pact, framework, treaty, memorandum, status-of-forces agreement, exchange of notes or declaration.",
  });
