import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { CITATION_LOSSES, type Citation, citationsOf } from "../citations/citation.ts";
import { citedDate } from "../citations/date-parts.ts";
import type { ExportOptions, Form } from "../form.ts";

/** RIS, read by every reference manager: a `NEWS` for an article, a `DATA` for the dataset and its other records. */
export const ris: Form = {
  id: "ris",
  title: "RIS",
  mediaType: "application/x-research-info-systems",
  extension: "ris",
  losses: [
    ...CITATION_LOSSES,
    "A date is one day, month or year: of a vague one, the first day that it can mean.",
    "Line ends and runs of blanks in a value become one blank.",
  ],
  write: writeRis,
};

function* writeRis(dataset: ReadonlyDataset, options: ExportOptions = {}): Generator<string> {
  for (const citation of citationsOf(dataset, options)) {
    yield fieldsOf(citation)
      .filter((field): field is [string, string] => field[1] !== undefined)
      .map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ").trim()}\r\n`)
      .join("");
  }
}

function fieldsOf(citation: Citation): readonly (readonly [tag: string, value: string | undefined])[] {
  const { kind, issued, accessed } = citation;
  return [
    ["TY", kind === "article" ? "NEWS" : "DATA"],
    ["ID", citation.id],
    ["TI", citation.title],
    ["AU", citation.author],
    ["T2", citation.container],
    ["DP", citation.source],
    ["SE", citation.section],
    ["PY", issued === undefined ? undefined : yearOf(issued)],
    ["DA", issued === undefined ? undefined : slashed(issued)],
    ["Y2", accessed === undefined ? undefined : slashed(accessed)],
    ["UR", citation.url],
    ["LA", citation.language],
    ["ET", citation.version],
    ["AB", citation.abstract],
    ["ER", ""],
  ];
}

function yearOf(edtf: string): string | undefined {
  const date = citedDate(edtf);
  return "parts" in date ? String(date.parts[0][0]).padStart(4, "0") : undefined;
}

/** `YYYY/MM/DD/`, parts that are not known left empty; a text where there is no first day. */
function slashed(edtf: string): string {
  const date = citedDate(edtf);
  if ("literal" in date) return `///${date.literal}`;
  const [year, month, day] = date.parts[0];
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(day), ""].join("/");
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? "" : String(part).padStart(2, "0");
}
