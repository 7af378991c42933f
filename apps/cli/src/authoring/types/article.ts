import { date, type Kind, record, term, text } from "../kinds.ts";
import type { NewType } from "../question.ts";
import { Refusal } from "../refusal.ts";

const language: Kind<string> = {
  value: "TAG",
  read(given) {
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(given)) return given;
    throw new Refusal(
      `"${given}" is no language tag.`,
      "Write two or three letters of ISO 639, such as en or sw-KE.",
    );
  },
};

const url: Kind<string> = {
  value: "URL",
  read(given) {
    if (/^https?:\/\/[^\s/$.?#]\S*$/.test(given)) return given;
    throw new Refusal(`"${given}" is no http or https address.`);
  },
};

/** An article whose text is not at hand; with its text, `fingerprint` writes the record. */
export const article: NewType = {
  collection: "articles",
  named: "headline",
  questions: [
    {
      flag: "headline",
      ask: "What is its headline?",
      help: "The source's headline.",
      kind: text(300),
      isRequired: true,
    },
    {
      flag: "publisher",
      ask: "Whose page is it?",
      help: "The actor whose page it is.",
      kind: record("actors"),
      isRequired: true,
    },
    {
      flag: "language",
      ask: "In which language is it?",
      help: "The language of the text, such as en or sw-KE.",
      kind: language,
      isRequired: true,
    },
    {
      flag: "licence",
      ask: "Under what terms does its text stand?",
      help: "all-rights-reserved, public-domain, cc-by …",
      kind: term("Licence"),
      isRequired: true,
    },
    { flag: "published", ask: "When was it published?", help: "The date of publication.", kind: date },
    { flag: "url", ask: "Where was it published?", help: "Its web address.", kind: url },
    {
      flag: "upstream",
      ask: "From which wire or agency did the publisher take it?",
      help: "The wire or agency that the publisher took it from.",
      kind: record("actors"),
    },
    { flag: "section", ask: "In which section?", help: "The section of the publication.", kind: text(100) },
    {
      flag: "summary",
      ask: "What is it, in a sentence of your own?",
      help: "One or two sentences in your own words.",
      kind: text(1000),
    },
  ],
  fields: (answers) => ({ ...answers, basis: "fragments-only" }),
};
