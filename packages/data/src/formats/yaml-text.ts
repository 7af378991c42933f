import {
  Document,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
  stringify,
  type ToStringOptions,
  visit,
} from "yaml";

/** How YAML is written: its version, schema and style. */
export type YamlOptions = DocumentOptions & SchemaOptions & ParseOptions & ToStringOptions;

/** Characters that end a line for a reader of YAML 1.1, and none for one of YAML 1.2, with their escapes. */
const BREAKS: Readonly<Record<string, string>> = { "\u0085": "\\N", "\u2028": "\\L", "\u2029": "\\P" };
const BREAK = /[\u0085\u2028\u2029]/g;

/** A value as YAML; text that has a line break of YAML 1.1 alone is put in double quotes, and the break escaped. */
export function yamlText(value: unknown, options: YamlOptions): string {
  const text = stringify(value, options);
  if (text.search(BREAK) === -1) return text;
  const document = new Document(value, options);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && node.value.search(BREAK) !== -1) node.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString(options).replace(BREAK, (character) => BREAKS[character] as string);
}
