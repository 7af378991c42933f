import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { CITATION_LOSSES, type Citation, citationsOf } from "../citations/citation.ts";
import { citedDate } from "../citations/date-parts.ts";
import type { ExportOptions, Form } from "../form.ts";

/**
 * CSL-JSON, the items that citation processors and reference managers read. An article is an `article-newspaper`, the
 * dataset a `dataset`, another record an `entry` in it.
 */
export const csl: Form = {
  id: "csl",
  title: "CSL-JSON",
  mediaType: "application/vnd.citationstyles.csl+json",
  extension: "csl.json",
  losses: [
    ...CITATION_LOSSES,
    "Dates that CSL cannot hold are given as the range that they can mean, marked circa, or as text.",
  ],
  write: writeCsl,
};

function* writeCsl(dataset: ReadonlyDataset, options: ExportOptions = {}): Generator<string> {
  yield "[\n";
  let separator = "";
  for (const citation of citationsOf(dataset, options)) {
    yield `${separator}${JSON.stringify(itemOf(citation))}\n`;
    separator = ",";
  }
  yield "]\n";
}

const TYPES = { article: "article-newspaper", dataset: "dataset", entry: "entry" } as const;

function itemOf(citation: Citation): object {
  const { id, kind, title, author, container, source, section, issued, accessed, url, language } = citation;
  return {
    id,
    type: TYPES[kind],
    title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(container !== undefined && { "container-title": container }),
    ...(source !== undefined && { source }),
    ...(section !== undefined && { section }),
    ...(issued !== undefined && { issued: dateOf(issued) }),
    ...(accessed !== undefined && { accessed: dateOf(accessed) }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
    ...(citation.version !== undefined && { version: citation.version }),
    ...(citation.abstract !== undefined && { abstract: citation.abstract }),
  };
}

function dateOf(edtf: string): object {
  const date = citedDate(edtf);
  if ("literal" in date) return { literal: date.literal };
  return { "date-parts": date.parts, ...(date.isCirca && { circa: true }) };
}
