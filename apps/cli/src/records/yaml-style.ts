import {
  Document,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
  stringify,
  type ToStringOptions,
} from "yaml";

/**
 * YAML 1.2 with the core schema, in which a date is text. What a YAML 1.1 reader would take for a truth value or a
 * number (`no`, `12:30`) is written in quotes; a date is not, since both readers of it print it alike.
 */
export const YAML: ParseOptions & DocumentOptions & SchemaOptions = {
  version: "1.2",
  schema: "core",
  compat: tagsOfYaml11() as never,
};

/** Longer lines are folded at a space. */
const LINE_WIDTH = 100;

/** The style of the records in this repository, and what `format` writes. */
export const CANONICAL_STYLE: ToStringOptions = { lineWidth: LINE_WIDTH, indent: 2, indentSeq: true };

/** The style that a text has, as far as writing it back can keep it. */
export function styleOf(text: string): ToStringOptions {
  const indent = /^( +)\S/m.exec(text.replace(/^ *#.*\n/gm, ""))?.[1]?.length ?? 2;
  const isIndented = !/^( *)(?:- )?[^\s#-][^\n]*:[ ]*(?:#.*)?\n\1- /m.test(text);
  return { ...CANONICAL_STYLE, indentSeq: isIndented, indent: isIndented ? Math.min(indent, 8) : 2 };
}

/** A value as YAML in that style; what stands in it twice is written twice. */
export function canonicalYaml(value: unknown): string {
  return stringify(value, { ...YAML, ...CANONICAL_STYLE, aliasDuplicateObjects: false });
}

function tagsOfYaml11() {
  const { tags } = new Document(null, { version: "1.1" }).schema;
  return tags.filter((tag) => tag.default && tag.tag !== "tag:yaml.org,2002:timestamp");
}
