/** The light text forms, by the name they are asked for; SQLite, a file and not a text, stands beside them. */
import { csv } from "./csv/index.ts";
import type { Form } from "./form.ts";
import { json } from "./json/index.ts";
import { ndjson } from "./ndjson/index.ts";

export type { ExportOptions, Form } from "./form.ts";
export { csv, json, ndjson };

export const FORMS: readonly Form[] = [json, ndjson, csv];
