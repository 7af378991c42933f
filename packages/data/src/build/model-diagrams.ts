import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { instance } from "@viz-js/viz";
import { schemas } from "../schema/index.ts";
import type { Shape } from "../shape/shape.ts";
import { jsonSchemaFiles } from "./json-schema.ts";
import { shapeOf } from "./shapes.ts";

const FOLDER = fileURLToPath(new URL("../../../../docs/diagrams/", import.meta.url));
const COLLECTIONS = Object.keys(schemas);

/** The diagrams of `docs/model.md` and `docs/claims.md`, drawn from the schemas: file → SVG. */
export async function diagrams(): Promise<ReadonlyMap<string, string>> {
  const viz = await instance();
  const draw = (title: string, dot: string) => withTitle(viz.renderString(dot, { format: "svg" }), title);
  return new Map([
    ["collections.svg", draw("Which collections name which", collectionsGraph())],
    ["evidence.svg", draw("The parts of the evidence", evidenceGraph())],
  ]);
}

/** The drawing alone, without the prologue of a file and the comments, with a title for those who do not see it. */
function withTitle(svg: string, title: string): string {
  const drawing = svg
    .replace(/^[\s\S]*?(?=<svg)/, "")
    .replaceAll(/<!--[\s\S]*?-->\n?/g, "")
    .replaceAll(/<title>.*<\/title>\n?/g, "");
  return `${drawing.replace(/<svg[^>]*>/, `$&\n<title>${title}</title>`).trimEnd()}\n`;
}

const LOOK =
  'bgcolor="#ffffff"; pad=0.2; node [shape=box, style=filled, fillcolor="#f4f4f1", color="#55534a", fontname="Arial", fontsize=12, margin="0.3,0.1"]; edge [color="#55534a", fontname="Arial", fontsize=11];';

/** Which collections name which, and in what fields; what may name any record is told beneath the name. */
function collectionsGraph(): string {
  const edges = new Map<string, string[]>();
  const ofAny = new Map<string, string[]>();
  for (const [from, schema] of Object.entries(schemas)) {
    for (const { pointer, to } of referencesIn(shapeOf(schema), "")) {
      if (/^\/(claims|resolutions)\//.test(pointer)) continue;
      if (to.length > 3) ofAny.set(from, [...(ofAny.get(from) ?? []), pointer]);
      else
        for (const each of to)
          edges.set(`${from} ${each}`, [...(edges.get(`${from} ${each}`) ?? []), pointer]);
    }
  }
  const nodes = COLLECTIONS.map((name) => {
    const any = ofAny.get(name);
    return `${name} [label="${name}${any === undefined ? "" : `\\n${any.join(", ")}: any record`}"];`;
  });
  const lines = [...edges].map(([ends, pointers]) => {
    const [from, to] = ends.split(" ");
    return `${from} -> ${to} [label="${pointers.map((pointer) => `${pointer}\\l`).join("")}"];`;
  });
  return `digraph { rankdir=LR; nodesep=0.5; ranksep=1.3; ${LOOK} ${[...nodes, ...lines].join("\n")} }`;
}

function referencesIn(shape: Shape, pointer: string): { pointer: string; to: readonly string[] }[] {
  if (shape.kind === "object")
    return Object.entries(shape.fields).flatMap(([name, field]) => referencesIn(field, `${pointer}/${name}`));
  if (shape.kind === "list") return [...own(shape, pointer), ...referencesIn(shape.items, pointer)];
  return own(shape, pointer);
}

function own({ ref }: Shape, pointer: string): { pointer: string; to: readonly string[] }[] {
  return ref === undefined ? [] : [{ pointer, to: ref }];
}

interface Definition {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  readonly required?: readonly string[];
}

/** The parts of the evidence with their fields; `?` marks what may be left out. */
function evidenceGraph(): string {
  const { $defs } = JSON.parse(jsonSchemaFiles()["dataset.json"] as string) as {
    $defs: Readonly<Record<string, Definition>>;
  };
  const box = (name: string, title: string) => {
    const { properties = {}, required = [] } = $defs[name] as Definition;
    const fields = Object.keys(properties).map(
      (field) => `${field}${required.includes(field) ? "" : "?"}\\l`,
    );
    return `${name} [shape=record, label="${title}|${fields.join("")}"];`;
  };
  return `digraph { rankdir=LR; ${LOOK}
    Record [label="a record"];
    ${box("Claim", "claim")} ${box("Anchor", "anchor")} ${box("Resolution", "resolution")} ${box("ReferenceFact", "reference")} ${box("Block", "block of an article")}
    Record -> Claim [label="claims"]; Record -> Resolution [label="resolutions"]; Record -> ReferenceFact [label="references"];
    Claim -> Anchor [label="anchors"]; Anchor -> Block [label="source, block"]; Resolution -> Claim [label="chooses among", style=dashed]; }`;
}

/** The diagrams whose file is not what the schemas give now. */
export async function driftedDiagrams(folder: string = FOLDER): Promise<string[]> {
  const all = await diagrams();
  return [...all].filter(([name, svg]) => textOf(join(folder, name)) !== svg).map(([name]) => name);
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, svg] of await diagrams()) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), svg);
  }
}
