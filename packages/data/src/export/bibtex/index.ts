import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { CITATION_LOSSES, type Citation, citationsOf } from "../citations/citation.ts";
import { citedDate } from "../citations/date-parts.ts";
import type { ExportOptions, Form } from "../form.ts";

/**
 * BibTeX, with the fields of biblatex (`date`, `url`, `urldate`) beside `year` and `month`: an `@article` for an
 * article, a `@dataset` for the dataset, a `@misc` for another record. Keys are ids with a colon for the slash.
 */
export const bibtex: Form = {
  id: "bibtex",
  title: "BibTeX",
  mediaType: "application/x-bibtex",
  extension: "bib",
  losses: [
    ...CITATION_LOSSES,
    "Styles that know `year` and `month` only see the first day that a vague date can mean; `date` holds it in EDTF.",
    "Line ends and runs of blanks in a value become one blank.",
  ],
  write: writeBibtex,
};

const TYPES = { article: "article", dataset: "dataset", entry: "misc" } as const;

function* writeBibtex(dataset: ReadonlyDataset, options: ExportOptions = {}): Generator<string> {
  for (const citation of citationsOf(dataset, options)) {
    const fields = fieldsOf(citation).filter((field): field is [string, string] => field[1] !== undefined);
    const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
    yield `@${TYPES[citation.kind]}{${citation.id.replace("/", ":")},\n${lines.join("")}}\n`;
  }
}

function fieldsOf(citation: Citation): readonly (readonly [name: string, value: string | undefined])[] {
  const { kind, author, container, issued, accessed, url } = citation;
  const date = issued === undefined ? undefined : citedDate(issued);
  const [year, month] = date !== undefined && "parts" in date ? date.parts[0] : [];
  return [
    // A second pair of braces keeps styles from changing capitals.
    ["title", `{${escaped(citation.title)}}`],
    ["author", author && `{${escaped(author)}}`],
    [kind === "article" ? "journal" : "howpublished", container && escaped(container)],
    ["note", citation.source && escaped(citation.source)],
    ["year", year === undefined ? undefined : String(year).padStart(4, "0")],
    ["month", month === undefined ? undefined : String(month)],
    ["date", issued],
    ["url", url && verbatim(url)],
    ["urldate", accessed],
    ["langid", citation.language],
    ["version", citation.version],
    ["abstract", citation.abstract && escaped(citation.abstract)],
  ];
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text that TeX prints as it is. */
function escaped(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.replace(/[\\{}~^$&%#_]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

/** Addresses are not escaped; braces in one would end the field. */
function verbatim(url: string): string {
  return url.replace(/[{}\\]/g, (character) => encodeURIComponent(character));
}
