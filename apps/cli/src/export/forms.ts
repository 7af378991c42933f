import { FORMS, type Form } from "@org/defense-pact-data/export";
import { csv } from "@org/defense-pact-data/export/csv";
import { UsageError } from "../command.ts";
import { nearest } from "../terminal/nearest.ts";
import type { FileFormInfo } from "./file-form.ts";

/** The forms of bytes, which are written to a file; their libraries are loaded when they are asked for. */
const FILE_FORMS: readonly FileFormInfo[] = [
  {
    id: "parquet",
    title: "Parquet",
    mediaType: "application/vnd.apache.parquet",
    extension: "parquet",
    losses: [
      "One file holds one collection; the version and the redirects are left out.",
      "Lists of objects, quantities and claims are JSON in a column of that type.",
    ],
    perCollection: true,
    load: async () => (await import("./parquet.ts")).parquet,
  },
  {
    id: "xlsx",
    title: "Excel workbook",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extension: "xlsx",
    losses: [
      "The version and the redirects are left out.",
      "Claims stand on a sheet of their own, a row for each anchor; what a claim says of its reading (other readings, notes) is left out.",
      "Other lists of objects and quantities are JSON in a cell; text beyond the 32,767 characters of a cell is cut and ends in `…`.",
      "Control characters, which a workbook cannot hold, are left out.",
    ],
    perCollection: false,
    load: async () => (await import("./xlsx.ts")).xlsx,
  },
  {
    id: "sqlite",
    title: "SQLite",
    mediaType: "application/vnd.sqlite3",
    extension: "sqlite",
    losses: [
      "The history of releases is left out; of our dataset it is in the package's own `data/dataset.sqlite`.",
    ],
    perCollection: false,
    load: async () => (await import("./sqlite.ts")).sqlite,
  },
];

/** A form of text, or of bytes. */
export type AnyForm = Form | FileFormInfo;

export const ALL_FORMS: readonly AnyForm[] = [...FORMS, ...FILE_FORMS];

export function isFileForm(form: AnyForm): form is FileFormInfo {
  return "load" in form;
}

/** Whether a single file of a form describes others, which are written only to a folder. */
export function describesOthers(form: AnyForm): boolean {
  return !isFileForm(form) && form.files !== undefined && form.id !== csv.id;
}

/** Whether a single file of a form holds the records of one collection. */
export function isPerCollection(form: AnyForm): boolean {
  return isFileForm(form) ? form.perCollection : form.id === csv.id;
}

/** Endings of files beside the forms' own. */
const ENDINGS: Readonly<Record<string, string>> = {
  "datapackage.json": "datapackage",
  "croissant.json": "croissant",
  "csl.json": "csl",
  yml: "yaml",
  jsonl: "ndjson",
  bibtex: "bibtex",
  db: "sqlite",
  sqlite3: "sqlite",
};

/** The form of a name. */
export function formNamed(id: string): AnyForm {
  const form = ALL_FORMS.find((known) => known.id === id);
  if (form !== undefined) return form;
  const ids = ALL_FORMS.map((known) => known.id);
  const near = nearest(id, ids);
  throw new UsageError(
    `--format takes ${ids.join(", ")}; not "${id}".`,
    near === undefined ? "`defense-pact export --list` tells of each." : `Did you mean "${near}"?`,
  );
}

/** The form that a file's ending asks for, the longest ending first. */
export function formOfFile(file: string): AnyForm {
  const endings = [
    ...ALL_FORMS.map(({ id, extension }) => [extension, id] as const),
    ...Object.entries(ENDINGS),
  ];
  const name = file.toLowerCase();
  const [found] = endings
    .filter(([ending]) => name.endsWith(`.${ending}`) || name.split(/[\\/]/).at(-1) === ending)
    .sort(([a], [b]) => b.length - a.length);
  if (found !== undefined) return formNamed(found[1]);
  throw new UsageError(
    `the ending of ${file} is that of no form.`,
    `Say which with --format, or use one of .${[...new Set(endings.map(([ending]) => ending))].join(", .")}`,
  );
}
