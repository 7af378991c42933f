import type { Actor, Article } from "@org/defense-pact-data";
import { slugOf } from "@org/defense-pact-data/model";
import type { AgreementReading } from "./agreements/agreement.ts";
import { readAgreements } from "./agreements/read-agreements.ts";
import type { Context } from "./context.ts";
import type { Entity, Span } from "./entities/entity.ts";
import type { EventReading } from "./events/event.ts";
import { readEvents, signingOf } from "./events/read-events.ts";
import type { KnownRecords } from "./known.ts";
import { CAPITALS } from "./lexicon/capitals.ts";
import { asRecords } from "./pledges/lists.ts";
import type { PledgeReading } from "./pledges/pledge.ts";
import { readPledges } from "./pledges/read-pledges.ts";
import type { Draft } from "./proposal.ts";
import { Proposals } from "./proposals.ts";
import { actorRecord, placeRecord } from "./records/actor-record.ts";
import { agreementRecord } from "./records/agreement-record.ts";
import { type ArticleGiven, articleId, articleRecord, type Publisher } from "./records/article-record.ts";
import { eventRecord } from "./records/event-record.ts";
import { Evidence } from "./records/evidence.ts";
import { Ids } from "./records/ids.ts";
import { namedActors } from "./records/named-actors.ts";
import { pledgeRecord } from "./records/pledge-record.ts";
import { slugFor } from "./records/slug.ts";
import { speakersOf } from "./records/speakers.ts";
import { statementRecord } from "./records/statement-record.ts";
import { readStatements } from "./statements/read-statements.ts";
import type { StatementReading } from "./statements/statement.ts";
import { asSuggested } from "./suggestions/marked.ts";
import { readReply } from "./suggestions/read-reply.ts";

/** What there is already: looked at by every draft, changed by none. */
export interface Base {
  readonly known: KnownRecords;
  readonly ids: ReadonlySet<string>;
  readonly statesBySlug: ReadonlyMap<string, Actor>;
}

/** The text and what is known of its publication. */
export interface Publication {
  readonly text: string;
  readonly given: ArticleGiven;
  readonly publisher: Publisher | undefined;
  /** The block that gives the day. */
  readonly dateline: number | undefined;
}

/** One text on its way from readings to records. */
export class Writing {
  readonly #context: Context;
  readonly #base: Base;
  readonly #ids: Ids;
  readonly #evidence: Evidence;
  readonly #article: Article;
  readonly #proposals: Proposals;
  /** The actors that records name. */
  readonly #used = new Set<Entity>();

  constructor(context: Context, publication: Publication, base: Base) {
    this.#context = context;
    this.#base = base;
    this.#ids = new Ids(base.ids);
    const { text, given, publisher } = publication;
    const id = articleId(context.text, given, publisher, context.published);
    this.#evidence = new Evidence(context.text, id, speakersOf(context));
    this.#proposals = new Proposals(base.known, id);
    const publisherId =
      publisher?.actor?.id ?? `actors/${slugFor(publisher?.name ?? "") || "unknown-publisher"}`;
    const issuer = { id: publisherId, official: publisher?.official };
    const article = articleRecord(text, context.text, id, given, issuer, context.published);
    this.#article = this.#dated(article, publication);
    if (publisher !== undefined && !base.ids.has(publisherId)) this.#publisher(publisherId, publisher);
  }

  /** @param reply what a model suggests, whatever it is; undefined where none was asked. */
  draft(reply?: unknown): Draft {
    this.#proposals.put({ record: this.#article, evidence: this.#evidence.forRecord(), confidence: "high" });
    const agreements = readAgreements(this.#context);
    const pledges = readPledges(this.#context);
    for (const reading of agreements) this.#agreement(reading);
    for (const readings of asRecords(pledges)) this.#pledge(readings);
    for (const reading of readEvents(this.#context)) this.#event(reading);
    for (const reading of readStatements(this.#context)) this.#statement(reading);
    const suggested = reply === undefined ? undefined : readReply(this.#context, reply, agreements, pledges);
    for (const reading of suggested?.agreements ?? []) this.#agreement(reading, true);
    for (const reading of suggested?.pledges ?? []) this.#pledge([reading], true);
    this.#actors();
    return {
      article: this.#article,
      actors: namedActors(this.#context.entities.mentions.flat(), this.#evidence),
      proposals: this.#proposals.inOrder(),
      ...(suggested !== undefined && { refused: suggested.refused }),
    };
  }

  #dated(article: Article, { given, dateline }: Publication): Article {
    const block = dateline === undefined ? undefined : this.#context.text.blocks[dateline];
    if (given.record !== undefined || block === undefined) return article;
    const evidence = this.#evidence.forRecord();
    evidence.claim("/published", { spans: [{ block: block.index, start: 0, end: block.text.length }] });
    return { ...article, claims: evidence.claims };
  }

  #publisher(id: string, { name, block }: Publisher): void {
    const evidence = this.#evidence.forRecord();
    if (block !== undefined) evidence.claim("/name", { spans: [{ block, start: 0, end: name.length }] });
    const kind = "organization";
    const record = { type: "actor", id, name: name.slice(0, 200), kind, claims: evidence.claims } as Actor;
    this.#proposals.put({ record, evidence, confidence: "high" });
  }

  #agreement(reading: AgreementReading, isSuggested = false): void {
    const { parties, signatories, status, title } = reading;
    const evidence = this.#evidence.forRecord();
    const place = reading.place && this.#place(reading.place.name, reading.place.span);
    const names = parties.map(({ state }) => slugOf(state.id)).slice(0, 3);
    const id = this.#ids.take("agreements", slugFor(`${names.join("-")} ${title}`, 12));
    const made = agreementRecord(reading, id, place, this.#context, evidence);
    this.#use(...parties.map(({ state }) => state), ...signatories.map(({ person }) => person));
    const written = { ...made, evidence, reading: status };
    const isNew = this.#proposals.put(isSuggested ? asSuggested(written) : written);
    const signing = isNew && !isSuggested ? signingOf(reading, made.record) : undefined;
    if (signing !== undefined) this.#event(signing);
  }

  #pledge(readings: readonly PledgeReading[], isSuggested = false): void {
    const [first] = readings as [PledgeReading];
    const { giver, receiver, isTotal, strength } = first;
    const evidence = this.#evidence.forRecord();
    const parts = [
      slugOf(giver?.entity.id ?? "a/giver"),
      slugFor(wordsFor(first), 3),
      receiver === undefined ? "" : slugOf(receiver.entity.id),
      this.#year,
    ];
    const id = this.#ids.take("pledges", slugFor(parts.join(" "), 14));
    const made = pledgeRecord(readings, id, this.#context, evidence);
    this.#use(giver?.entity, giver?.person?.entity, receiver?.entity);
    const written = { ...made, evidence, reading: isTotal ? "total" : strength };
    this.#proposals.put(isSuggested ? asSuggested(written) : written);
  }

  #event(reading: EventReading): void {
    const { kind, title, parts, place } = reading;
    const placeId = place && this.#place(place.name, place.span);
    const id = this.#ids.take("events", slugFor(`${title} ${this.#year}`, 9));
    const evidence = this.#evidence.forRecord();
    const made = eventRecord(reading, id, placeId, place?.span, evidence);
    this.#use(...parts.map(({ entity }) => entity));
    this.#proposals.put({ ...made, evidence, reading: kind });
  }

  #statement(reading: StatementReading): void {
    const { speaker, target, act, verb } = reading;
    const words = `${speaker.name} ${verb} ${target.name} ${this.#year}`;
    const id = this.#ids.take("statements", slugFor(words, 9));
    const evidence = this.#evidence.forRecord();
    const made = statementRecord(reading, id, evidence);
    this.#use(speaker, target);
    this.#proposals.put({ ...made, evidence, reading: act });
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
      if (mention === undefined || this.#proposals.has(entity.id)) continue;
      const evidence = this.#evidence.forRecord();
      const made = actorRecord(entity, mention, evidence, this.#context.published);
      this.#proposals.put({ ...made, evidence, confidence: this.#used.has(entity) ? "high" : "medium" });
    }
  }

  #place(name: string, span: Span): string {
    const known = this.#base.known.places.find(
      (place) => place.name === name || place.aliases?.some((alias) => alias.name === name),
    );
    if (known !== undefined) return known.id;
    const id = `places/${slugFor(name)}`;
    if (this.#proposals.has(id)) return id;
    const evidence = this.#evidence.forRecord();
    const slug = Object.entries(CAPITALS).find(([, names]) => names.split("|").includes(name))?.[0];
    const country = slug === undefined ? undefined : this.#base.statesBySlug.get(slug)?.id;
    const record = placeRecord(id, name, country, span, evidence);
    this.#proposals.put({ record, evidence, confidence: "medium" });
    return id;
  }

  #use(...entities: readonly (Entity | undefined)[]): void {
    for (const entity of entities) if (entity !== undefined) this.#used.add(entity);
  }

  get #year(): string {
    return this.#context.published?.slice(0, 4) ?? "";
  }
}

function wordsFor({ promised, isTotal }: PledgeReading): string {
  if (isTotal) return "total";
  return promised.kind === "money" ? "funding" : promised.words;
}
