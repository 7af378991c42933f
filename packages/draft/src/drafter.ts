import type { Context } from "./context.ts";
import { type Names, namesOf } from "./entities/names.ts";
import { readEntities } from "./entities/read-entities.ts";
import { idsOf, type KnownRecords } from "./known.ts";
import type { Draft } from "./proposal.ts";
import { type ArticleGiven, isPublisherLine, publishedOf, publisherOf } from "./records/article-record.ts";
import { readText } from "./text/article-text.ts";
import { type Base, type Publication, Writing } from "./writing.ts";

/** Drafts articles against the records that there are. Making one reads the names of all actors; drafting is quick. */
export class Drafter {
  readonly #names: Names;
  readonly #base: Base;

  constructor(known: KnownRecords) {
    this.#names = namesOf(known);
    this.#base = { known, ids: idsOf(known), statesBySlug: this.#names.statesBySlug };
  }

  /** What a text says, as proposals in which every value has its words; never throws, whatever the text. Not judged yet: see `judge`. */
  propose(text: string, given: ArticleGiven = {}): Draft {
    return this.#write(text, given).draft();
  }

  /**
   * The same, and beside it what a model suggests, as far as the words of the text bear it: see `suggestionRequest`.
   *
   * @param reply the model's answer, parsed; whatever it is, it neither throws nor takes the place of what the rules read.
   */
  proposeWith(reply: unknown, text: string, given: ArticleGiven = {}): Draft {
    return this.#write(text, given).draft(reply ?? null);
  }

  #write(text: string, given: ArticleGiven): Writing {
    const { context, publication } = this.#read(text, given);
    return new Writing(context, publication, this.#base);
  }

  #read(text: string, given: ArticleGiven): { context: Context; publication: Publication } {
    const { known, statesBySlug } = this.#base;
    const read = readText(
      text,
      { isPublisher: (line) => isPublisherLine(line, known) },
      given.record?.blocks?.map(({ kind }) => kind),
    );
    const publisher = publisherOf(read, given, known);
    const published = publishedOf(read, given);
    const state = publisher?.official && statesBySlug.get(publisher.official.state);
    const entities = readEntities(read, this.#names, known, state?.id);
    const context = {
      text: read,
      entities,
      published: published?.date,
      publisherState: state && entities.actors.of(state.id, "state", state.name, true),
      isJoint: isJointText(read.blocks.find(({ kind }) => kind === "headline")?.text ?? ""),
    };
    return { context, publication: { text, given, publisher, dateline: published?.block } };
  }
}

function isJointText(headline: string): boolean {
  return /\bjoint\b.{0,40}\b(?:statement|declaration|communiqu[eé]|leaders)\b|\bleaders[’']? statement\b|^(?:agreement|treaty|framework|memorandum of|trilateral)\b/i.test(
    headline,
  );
}
