import { escapeXml } from "./xml.ts";

export type Value = string | number | boolean;

/** An attribute that nodes or edges may have, as GraphML declares it. */
export interface Attribute {
  readonly name: string;
  readonly type: "string" | "int" | "double" | "boolean";
}

/** In the order in which they are declared and written. */
export const NODE_ATTRIBUTES: readonly Attribute[] = [
  { name: "id", type: "string" },
  { name: "collection", type: "string" },
  { name: "title", type: "string" },
  { name: "kind", type: "string" },
  { name: "status", type: "string" },
  { name: "date", type: "string" },
  { name: "earliest", type: "string" },
  { name: "latest", type: "string" },
  { name: "summary", type: "string" },
  { name: "longitude", type: "double" },
  { name: "latitude", type: "double" },
  { name: "missing", type: "boolean" },
];

export const EDGE_ATTRIBUTES: readonly Attribute[] = [
  { name: "field", type: "string" },
  { name: "role", type: "string" },
  { name: "path", type: "string" },
  { name: "anchors", type: "int" },
];

/** The declarations of all attributes. */
export function* declarations(): Generator<string> {
  for (const { name, type } of NODE_ATTRIBUTES) yield declaration("node", name, type);
  for (const { name, type } of EDGE_ATTRIBUTES) yield declaration("edge", name, type);
}

function declaration(of: "node" | "edge", name: string, type: string): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

/** The values that an element has, of the attributes that there are. */
export function data(
  of: "node" | "edge",
  attributes: readonly Attribute[],
  values: Readonly<Record<string, Value | undefined>>,
): string {
  return attributes
    .map(({ name }) => {
      const value = values[name];
      return value === undefined ? "" : `<data key="${of}-${name}">${escapeXml(String(value))}</data>`;
    })
    .join("");
}
