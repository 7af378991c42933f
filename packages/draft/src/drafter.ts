import type { Actor, Article, Confidence, DatasetRecord, Place } from "@org/defense-pact-data";
import { slugOf } from "@org/defense-pact-data/model";
import { readAgreements } from "./agreements/read-agreements.ts";
import type { Context } from "./context.ts";
import type { Entity, Span } from "./entities/entity.ts";
import { type Names, namesOf } from "./entities/names.ts";
import { readEntities } from "./entities/read-entities.ts";
import type { EventReading } from "./events/event.ts";
import { readEvents, signingOf } from "./events/read-events.ts";
import { idsOf, type KnownRecords } from "./known.ts";
import { CAPITALS } from "./lexicon/capitals.ts";
import { matchKnown } from "./matching/match-known.ts";
import { sameRecord } from "./matching/same-record.ts";
import type { PledgeReading } from "./pledges/pledge.ts";
import { readPledges } from "./pledges/read-pledges.ts";
import type { Draft, Flag, NamedActor, Proposal } from "./proposal.ts";
import { actorRecord, placeRecord } from "./records/actor-record.ts";
import { agreementRecord } from "./records/agreement-record.ts";
import {
  type ArticleGiven,
  articleId,
  articleRecord,
  isPublisherLine,
  type Publisher,
  publishedOf,
  publisherOf,
} from "./records/article-record.ts";
import { eventRecord } from "./records/event-record.ts";
import { Evidence } from "./records/evidence.ts";
import { Ids } from "./records/names.ts";
import { pledgeRecord } from "./records/pledge-record.ts";
import { slugFor } from "./records/slug.ts";
import { speakersOf } from "./records/speakers.ts";
import { statementRecord } from "./records/statement-record.ts";
import { readStatements } from "./statements/read-statements.ts";
import { readText } from "./text/article-text.ts";

/** Drafts articles against the records that there are. Making one reads the names of all actors; drafting is quick. */
export class Drafter {
  readonly #known: KnownRecords;
  readonly #names: Names;
  readonly #ids: ReadonlySet<string>;

  constructor(known: KnownRecords) {
    this.#known = known;
    this.#ids = idsOf(known);
    this.#names = namesOf(known);
  }

  /** What a text says, as proposals in which every value has its words; never throws, whatever the text. Not judged yet: see `draft`. */
  propose(text: string, given: ArticleGiven = {}): Draft {
    const known = this.#known;
    const read = readText(
      text,
      { isPublisher: (line) => isPublisherLine(line, known) },
      given.record?.blocks?.map(({ kind }) => kind),
    );
    const publisher = publisherOf(read, given, known);
    const published = publishedOf(read, given);
    const state =
      publisher?.official === undefined ? undefined : this.#names.statesBySlug.get(publisher.official.state);
    const entities = readEntities(read, this.#names, known, state?.id);
    const publisherState = state && entities.actors.of(state.id, "state", state.name, true);
    const context: Context = {
      text: read,
      entities,
      published: published?.date,
      publisherState,
      isJoint: isJointText(read.blocks.find(({ kind }) => kind === "headline")?.text ?? ""),
    };
    const draft = new Writing(
      text,
      context,
      given,
      known,
      this.#names,
      this.#ids,
      publisher,
      published?.block,
    ).draft();
    return matchKnown(draft, known);
  }
}

function isJointText(headline: string): boolean {
  return /\bjoint\b.{0,40}\b(?:statement|declaration|communiqu[eé]|leaders)\b|\bleaders[’']? statement\b|^(?:agreement|treaty|framework|memorandum of|trilateral)\b/i.test(
    headline,
  );
}

/** One text on its way from readings to records. */
class Writing {
  readonly #proposals: Proposal[] = [];
  readonly #ids: Ids;
  readonly #used = new Set<string>();
  readonly #base: Evidence;
  readonly #article: Article;
  readonly #context: Context;
  readonly #names: Names;
  readonly #known: KnownRecords;

  constructor(
    text: string,
    context: Context,
    given: ArticleGiven,
    known: KnownRecords,
    names: Names,
    ids: ReadonlySet<string>,
    publisher: Publisher | undefined,
    dateline: number | undefined,
  ) {
    this.#context = context;
    this.#names = names;
    this.#known = known;
    this.#ids = new Ids(ids);
    const id = articleId(context.text, given, publisher, context.published);
    this.#base = new Evidence(context.text, id, speakersOf(context));
    const publisherId =
      publisher?.actor?.id ?? `actors/${slugFor(publisher?.name ?? "") || "unknown-publisher"}`;
    this.#article = this.#withClaims(
      articleRecord(
        text,
        context.text,
        id,
        given,
        { id: publisherId, official: publisher?.official },
        context.published,
      ),
      given,
      dateline,
    );
    if (publisher !== undefined && !ids.has(publisherId)) this.#publisherActor(publisherId, publisher);
  }

  draft(): Draft {
    this.#put(this.#article, this.#base.forRecord(), [], "high");
    this.#agreements();
    this.#pledges();
    for (const event of readEvents(this.#context)) this.#event(event);
    this.#statements();
    this.#actors();
    return { article: this.#article, actors: this.#named(), proposals: inOrder(this.#proposals) };
  }

  #named(): NamedActor[] {
    const found = new Map<string, NamedActor>();
    for (const mention of this.#context.entities.mentions.flat()) {
      const { id, name, kind, isKnown } = mention.entity;
      const anchor = found.has(id) || mention.form === "capital" ? undefined : this.#base.anchor(mention);
      if (anchor !== undefined) found.set(id, { id, name, kind, isKnown, anchor });
    }
    return [...found.values()];
  }

  #withClaims(article: Article, given: ArticleGiven, dateline: number | undefined): Article {
    const block = dateline === undefined ? undefined : this.#context.text.blocks[dateline];
    if (given.record !== undefined || block === undefined) return article;
    const evidence = this.#base.forRecord();
    evidence.claim("/published", { spans: [{ block: block.index, start: 0, end: block.text.length }] });
    return { ...article, claims: evidence.claims };
  }

  #publisherActor(id: string, { name, block }: Publisher): void {
    const evidence = this.#base.forRecord();
    if (block !== undefined) evidence.claim("/name", { spans: [{ block, start: 0, end: name.length }] });
    this.#put(
      { type: "actor", id, name: name.slice(0, 200), kind: "organization", claims: evidence.claims } as Actor,
      evidence,
      [],
      "high",
    );
  }

  #agreements(): void {
    for (const reading of readAgreements(this.#context)) {
      const evidence = this.#base.forRecord();
      const place =
        reading.place === undefined ? undefined : this.#place(reading.place.name, reading.place.span);
      const parties = reading.parties
        .map(({ state }) => slugOf(state.id))
        .slice(0, 3)
        .join("-");
      const id = this.#ids.take("agreements", slugFor(`${parties} ${reading.title}`, 12));
      const { record, flags, confidence } = agreementRecord(reading, id, place, this.#context, evidence);
      for (const { state } of reading.parties) this.#use(state);
      for (const { person } of reading.signatories) this.#use(person);
      this.#put(record, evidence, flags, confidence, reading.status);
      const signing = signingOf(reading, record);
      if (signing !== undefined && sameRecord(record, this.#known) === undefined) this.#event(signing);
    }
  }

  #event(reading: EventReading): void {
    const { kind, title, parts, place } = reading;
    const placeId = place === undefined ? undefined : this.#place(place.name, place.span);
    const id = this.#ids.take("events", slugFor(`${title} ${this.#context.published?.slice(0, 4) ?? ""}`, 9));
    const evidence = this.#base.forRecord();
    const { record, confidence } = eventRecord(reading, id, placeId, place?.span, evidence);
    for (const { entity } of parts) this.#use(entity);
    this.#put(record, evidence, [], confidence, kind);
  }

  #statements(): void {
    for (const reading of readStatements(this.#context)) {
      const { speaker, target, act, verb } = reading;
      const year = this.#context.published?.slice(0, 4) ?? "";
      const id = this.#ids.take("statements", slugFor(`${speaker.name} ${verb} ${target.name} ${year}`, 9));
      const evidence = this.#base.forRecord();
      const { record, confidence } = statementRecord(reading, id, evidence);
      this.#use(speaker);
      this.#use(target);
      this.#put(record, evidence, [], confidence, act);
    }
  }

  #pledges(): void {
    for (const readings of asRecords(readPledges(this.#context))) {
      const [first] = readings as [PledgeReading];
      const evidence = this.#base.forRecord();
      const parts = [
        slugOf(first.giver?.entity.id ?? "a/giver"),
        slugFor(wordsFor(first), 3),
        first.receiver === undefined ? "" : slugOf(first.receiver.entity.id),
        this.#context.published?.slice(0, 4) ?? "",
      ];
      const id = this.#ids.take("pledges", slugFor(parts.join(" "), 14));
      const { record, flags, confidence } = pledgeRecord(readings, id, this.#context, evidence);
      if (first.giver !== undefined) this.#use(first.giver.entity);
      if (first.giver?.person !== undefined) this.#use(first.giver.person.entity);
      if (first.receiver !== undefined) this.#use(first.receiver.entity);
      this.#put(record, evidence, flags, confidence, first.isTotal ? "total" : first.strength);
    }
  }

  /** The actors that the text names and the dataset does not have. */
  #actors(): void {
    const { actors, mentions } = this.#context.entities;
    const all = mentions.flat();
    for (const entity of actors.all) {
      if (entity.isKnown) continue;
      const mention = all
        .filter((one) => one.entity === entity)
        .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
      if (mention === undefined || this.#proposals.some(({ record }) => record.id === entity.id)) continue;
      const evidence = this.#base.forRecord();
      const { record, flags } = actorRecord(entity, mention, evidence, this.#context.published);
      this.#put(record, evidence, flags, this.#used.has(entity.id) ? "high" : "medium");
    }
  }

  #place(name: string, span: Span): string | undefined {
    const known = this.#known.places.find(
      (place) => place.name === name || place.aliases?.some((alias) => alias.name === name),
    );
    if (known !== undefined) return known.id;
    const id = `places/${slugFor(name)}`;
    if (this.#proposals.some(({ record }) => record.id === id)) return id;
    const evidence = this.#base.forRecord();
    const slug = Object.entries(CAPITALS).find(([, names]) => names.split("|").includes(name))?.[0];
    const country = slug === undefined ? undefined : this.#names.statesBySlug.get(slug)?.id;
    const record: Place = placeRecord(id, name, country, span, evidence);
    this.#put(record, evidence, [], "medium");
    return id;
  }

  #use(entity: Entity): void {
    this.#used.add(entity.id);
  }

  #put(
    record: DatasetRecord,
    evidence: Evidence,
    flags: readonly Flag[],
    confidence: Confidence,
    reading?: string,
  ): void {
    this.#proposals.push({
      record,
      confidence,
      flags,
      ...(reading !== undefined && { reading }),
      sentences: evidence.sentences,
      findings: [],
    });
  }
}

/** Equipment of one list, giver and stage makes one record. */
function asRecords(readings: readonly PledgeReading[]): PledgeReading[][] {
  const records: PledgeReading[][] = [];
  for (const reading of readings) {
    const same =
      reading.promised.kind !== "equipment" || reading.promised.value !== undefined
        ? undefined
        : records.find(([first]) => first !== undefined && isOneList(first, reading));
    if (same === undefined) records.push([reading]);
    else same.push(reading);
  }
  return records;
}

function isOneList(a: PledgeReading, b: PledgeReading): boolean {
  const isTogether =
    a.list === undefined ? b.list === undefined && a.sentence === b.sentence : a.list === b.list;
  return (
    isTogether &&
    a.promised.kind === "equipment" &&
    a.promised.value === undefined &&
    a.giver?.entity === b.giver?.entity &&
    a.receiver?.entity === b.receiver?.entity &&
    a.strength === b.strength
  );
}

function wordsFor({ promised, isTotal }: PledgeReading): string {
  if (isTotal) return "total";
  return promised.kind === "money" ? "funding" : promised.words;
}

const ORDER = ["article", "actor", "place", "agreement", "pledge", "event", "statement"];

function inOrder(proposals: readonly Proposal[]): Proposal[] {
  return [...proposals].sort((a, b) => ORDER.indexOf(a.record.type) - ORDER.indexOf(b.record.type));
}
