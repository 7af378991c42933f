/** A form that an answer can have. */
interface FormDescription {
  /** As it is sent. */
  readonly mediaType: string;
  /** What a client may ask for it by, the first being its own. */
  readonly accepted: readonly [string, ...string[]];
  readonly title: string;
}

/** By the suffix that asks for it. */
export const FORMS = {
  json: { mediaType: "application/json; charset=utf-8", accepted: ["application/json"], title: "JSON" },
  ndjson: {
    mediaType: "application/x-ndjson; charset=utf-8",
    accepted: ["application/x-ndjson", "application/ndjson", "application/jsonl"],
    title: "NDJSON: a record on each line",
  },
  csv: { mediaType: "text/csv; charset=utf-8; header=present", accepted: ["text/csv"], title: "CSV" },
  jsonld: {
    mediaType: "application/ld+json; charset=utf-8",
    accepted: ["application/ld+json"],
    title: "JSON-LD",
  },
  geojson: {
    mediaType: "application/geo+json; charset=utf-8",
    accepted: ["application/geo+json"],
    title: "GeoJSON",
  },
  atom: {
    mediaType: "application/atom+xml; charset=utf-8",
    accepted: ["application/atom+xml"],
    title: "Atom",
  },
  svg: { mediaType: "image/svg+xml; charset=utf-8", accepted: ["image/svg+xml"], title: "SVG" },
  schema: {
    mediaType: "application/schema+json; charset=utf-8",
    accepted: ["application/schema+json", "application/json"],
    title: "JSON Schema",
  },
} as const satisfies Record<string, FormDescription>;

export type FormName = keyof typeof FORMS;

export function formOfSuffix(suffix: string): FormName | undefined {
  return Object.hasOwn(FORMS, suffix) ? (suffix as FormName) : undefined;
}

/** The media type alone, as OpenAPI names it. */
export function plainType(form: FormName): string {
  return FORMS[form].accepted[0];
}
