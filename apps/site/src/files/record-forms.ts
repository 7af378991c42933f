import { bibtex, csl, csv, type Form, ris } from "@org/defense-pact-data/export";
import { COLLECTION_NAMES, type CollectionName, collectionOfType } from "@org/defense-pact-data/model";
import type { Dataset, DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import type { Identity } from "../identity.ts";

/** A form in which a record is offered beside its page. */
export interface RecordForm {
  readonly extension: string;
  readonly title: string;
  readonly use: "data" | "citation";
  write(record: DatasetRecord, data: SiteData, identity: Identity): string;
}

/** The forms of a record, in the order in which a page offers them. */
export const RECORD_FORMS: readonly RecordForm[] = [
  {
    extension: "json",
    title: "JSON",
    use: "data",
    write: (record) => `${JSON.stringify(record, null, 2)}\n`,
  },
  formOf(csv, "data"),
  formOf(bibtex, "citation"),
  formOf(ris, "citation"),
  formOf(csl, "citation"),
];

/** A form of the export, written of one record alone: a dataset that holds no other, so that nothing is searched. */
function formOf(form: Form, use: RecordForm["use"]): RecordForm {
  return {
    extension: form.extension,
    title: form.title,
    use,
    write: (record, { version, get }, { about }) => {
      const collection = collectionOfType(record.type) as CollectionName;
      const empty = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []]));
      const alone = { ...empty, version, redirects: [], [collection]: [record] } as unknown as Dataset;
      return [...form.write(alone, { collection, base: get, about })].join("");
    },
  };
}
