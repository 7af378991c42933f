import { headlineOf } from "@org/defense-pact-data/model";
import type {
  Actor,
  Agreement,
  Article,
  DatasetRecord,
  Event,
  Place,
  Pledge,
  Statement,
} from "@org/defense-pact-data/types";
import { sayDate, sayPromise } from "@org/defense-pact-figures";
import type { SiteData } from "../dataset/site-data.ts";
import { nameOf } from "../words/names.ts";
import { capital, count, inSentence, sayList, sentence } from "../words/say.ts";
import { sayDuration } from "../words/values.ts";
import { sayTerm } from "../words/vocabulary.ts";
import { sayPoint } from "./say-point.ts";

/** What a record says, in a sentence or two of its own fields: the finding that its page leads with. */
export function findingOf(record: DatasetRecord, data: SiteData): string {
  switch (record.type) {
    case "agreement":
      return agreementFinding(record, data);
    case "pledge":
      return pledgeFinding(record, data);
    case "actor":
      return actorFinding(record, data);
    case "place":
      return placeFinding(record, data);
    case "event":
      return eventFinding(record, data);
    case "statement":
      return statementFinding(record, data);
    case "article":
      return articleFinding(record, data);
    default:
      return record satisfies never;
  }
}

function named(id: string, data: SiteData): string {
  return inSentence(nameOf(id, data));
}

function agreementFinding(agreement: Agreement, data: SiteData): string {
  const { parties, signed, term, status, statusAsOf } = agreement;
  const who = sayList(parties.filter(({ role }) => role === "party").map(({ actor }) => named(actor, data)));
  const kind = ["unknown", "other"].includes(agreement.kind)
    ? "an instrument"
    : `${article(sayTerm(agreement.kind))}`;
  const length = term?.stated ? ` for ${sayDuration(term.stated)}` : "";
  const valid = term?.validity ? `, stated to hold ${sayDate(term.validity)}` : "";
  const what = signed
    ? `signed ${kind} ${sayPoint(signed.date)}${length}${valid}`
    : `are at ${kind}: ${sayTerm(status)}`;
  return sentence(`${capital(who)} ${what}. Status as of ${sayDate(statusAsOf)}: ${sayTerm(status)}`);
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

function pledgeFinding(pledge: Pledge, data: SiteData): string {
  const promise = pledge.promise ?? promiseOfOriginal(pledge, data);
  const to = sayList(
    pledge.to
      .filter(({ role }) => role === "recipient" || pledge.to.length === 1)
      .map(({ target }) => named(target, data)),
  );
  const what = promise ? sayPromise(promise) : "something that no source names";
  const last = pledge.stages.at(-1);
  const stage = last
    ? `: ${sayTerm(last.stage)} ${sayPoint(last.date)}, and no source tells of more`
    : ", and no source says how far it came";
  const again = pledge.restates ? " again" : "";
  return sentence(`${capital(named(pledge.by, data))} promised${again} ${what}${to && ` to ${to}`}${stage}`);
}

function promiseOfOriginal({ restates }: Pledge, data: SiteData) {
  const original = restates ? data.get(restates) : undefined;
  return original?.type === "pledge" ? original.promise : undefined;
}

function actorFinding(actor: Actor, data: SiteData): string {
  const { in: links } = data.view.links(actor.id);
  const number = (field: string) =>
    new Set(links.filter((link) => link.field === field).map(({ from }) => from)).size;
  const counts = [
    [number("/parties/actor"), "belongs to", "agreement"],
    [number("/by"), "gives", "pledge"],
    [number("/to/target"), "receives", "pledge"],
    [number("/participants/actor"), "takes part in", "event"],
    [number("/speaker"), "makes", "statement"],
    [number("/publisher"), "publishes", "article"],
  ] as const;
  const said = counts
    .filter(([many]) => many > 0)
    .map(([many, verb, noun]) => `${verb} ${count(many, noun)}`);
  const post = actor.posts?.[0];
  const what = post ? `${post.title}, ${nameOf(post.org, data)}` : capital(article(sayTerm(actor.kind)));
  return sentence(
    said.length > 0
      ? `${what}. In this dataset it ${sayList(said)}`.replace(post ? " it " : "\u0000", " ")
      : `${what}. No agreement, pledge, event or statement in this dataset names it yet`,
  );
}

function placeFinding(place: Place, data: SiteData): string {
  const where = place.within ?? place.country;
  const within = where ? ` in ${named(where, data)}` : "";
  const users = place.users ? `, used by ${sayList(place.users.map((id) => named(id, data)))}` : "";
  const host = place.host && place.host !== where ? `, hosted by ${named(place.host, data)}` : "";
  return sentence(`${capital(article(sayTerm(place.kind)))}${within}${host}${users}`);
}

function eventFinding(event: Event, data: SiteData): string {
  const when = event.date ? ` ${sayPoint(event.date)}` : "";
  const where = event.place ? ` at ${named(event.place, data)}` : "";
  const status = {
    occurred: "It took place",
    planned: "Planned, and no source says that it took place",
    announced: "Announced, and no source says that it took place",
    cancelled: "Cancelled",
  }[event.status];
  const undated = event.date ? "" : "; no source gives a date";
  return sentence(`${status}${where}${when}${undated}`);
}

function statementFinding(statement: Statement, data: SiteData): string {
  return sentence(`${nameOf(statement.speaker, data)}: ${statement.gist}`);
}

function articleFinding(record: Article, data: SiteData): string {
  const citations = data.citationsOf(record.id);
  const records = new Set(citations.map(({ record: { id } }) => id)).size;
  const claims = new Set(citations.map(({ record: { id }, claim }) => `${id}#${claim.id}`)).size;
  const upstream = record.upstream ? `, taken from ${nameOf(record.upstream, data)}` : "";
  const rest =
    claims === 0
      ? "Nothing in the dataset rests on it yet"
      : `${count(claims, "claim")} in ${count(records, "record")} ${claims === 1 ? "rests" : "rest"} on it`;
  return sentence(
    `${headlineOf(record).date ? `Published ${sayPoint(record.published ?? "")} by` : "Published by"} ${nameOf(record.publisher, data)}${upstream}. ${rest}`,
  );
}
