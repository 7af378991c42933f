import {
  collectionOfType,
  type Fact,
  factsOf,
  type ObjectShape,
  SHAPES,
  type Shape,
} from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";
import type { SiteData } from "../dataset/site-data.ts";
import type { Child } from "../html/html.ts";
import { fieldWord } from "../words/fields.ts";
import { nameOf } from "../words/names.ts";
import { spaced } from "../words/say.ts";
import { type Reading, valueHtml } from "../words/values.ts";
import { sayTerm } from "../words/vocabulary.ts";

/** Fields of a list's item that name it, so that the item's label does not say them again. */
const NAMING = new Set(["name", "title", "description"]);

/** A description that is longer names nothing. */
const LONGEST_NAME = 60;

/** Reads the fields of one record: what each is called, and what its value says. */
export class Reader {
  readonly record: DatasetRecord;
  readonly data: SiteData;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #shape: ObjectShape;

  constructor(record: DatasetRecord, data: SiteData) {
    this.record = record;
    this.data = data;
    this.#facts = new Map(factsOf(record).map((fact) => [fact.pointer, fact]));
    this.#shape = SHAPES[collectionOfType(record.type) as keyof typeof SHAPES];
  }

  /** The pointers of all facts, in the record's order. */
  get pointers(): readonly string[] {
    return [...this.#facts.keys()];
  }

  has(pointer: string): boolean {
    return this.#facts.has(pointer);
  }

  /** The record's value at a pointer in words; of an object or list, those of all its fields. */
  value(pointer: string): Child {
    const fact = this.#facts.get(pointer);
    if (fact) return this.say(pointer, fact.value);
    const within = this.pointers.filter((one) => one.startsWith(`${pointer}/`));
    return within.flatMap((one, index) => [index > 0 && ", ", this.value(one)]);
  }

  /** Any value, a rival's for instance, the way the field at the pointer is to be read. */
  say(pointer: string, value: unknown): Child {
    const shape = this.#shapeAt(steps(pointer));
    const reading: Reading = {
      field: fieldAt(pointer),
      atomic: shape?.atomic,
      ref: shape?.kind === "leaf" ? shape.ref : undefined,
      unit: this.#unitAt(pointer),
    };
    return valueHtml(value, reading, this.data);
  }

  /** What the field at a pointer is called: "Signed, date", "Party Kenya, role". */
  label(pointer: string): string {
    const words: string[] = [];
    let path = "";
    let shape: Shape | undefined = this.#shape;
    for (const [index, step] of steps(pointer).entries()) {
      path += `/${step}`;
      if (shape?.kind === "list") {
        words.push(`${words.pop() ?? ""} ${this.#itemName(path, shape.key, step)}`);
        shape = shape.items;
        continue;
      }
      const isNaming = index > 1 && (NAMING.has(step) || this.#isKey(pointer, step));
      if (!isNaming) words.push(index === 0 ? fieldWord(step) : fieldWord(step).toLowerCase());
      shape = shape?.kind === "object" ? shape.fields[step] : undefined;
    }
    return words.join(", ");
  }

  #shapeAt(path: readonly string[]): Shape | undefined {
    let shape: Shape | undefined = this.#shape;
    for (const step of path) {
      if (shape?.kind === "object") shape = shape.fields[step];
      else shape = shape?.kind === "list" ? shape.items : undefined;
    }
    return shape;
  }

  #isKey(pointer: string, step: string): boolean {
    const list = this.#shapeAt(steps(pointer).slice(0, -2));
    return list?.kind === "list" && list.key === step;
  }

  #itemName(path: string, key: string | undefined, step: string): string {
    const naming = key !== undefined && key !== "key" && `${path}/${key}`;
    for (const one of [path, naming, `${path}/name`, `${path}/title`]) {
      const fact = one ? this.#facts.get(one) : undefined;
      if (typeof fact?.value !== "string") continue;
      if (fact.shape.kind === "leaf" && fact.shape.ref) return nameOf(fact.value, this.data);
      return one === `${path}/name` ? `“${fact.value}”` : sayTerm(fact.value);
    }
    const described = this.#facts.get(`${path}/description`)?.value;
    if (typeof described === "string" && described.length <= LONGEST_NAME)
      return `“${described.replace(/\.$/, "")}”`;
    return spaced(step);
  }

  #unitAt(pointer: string): string | undefined {
    const around = pointer.slice(0, pointer.lastIndexOf("/"));
    const unit = this.#facts.get(`${around}/currency`) ?? this.#facts.get(`${around}/category`);
    return typeof unit?.value === "string" ? sayTerm(unit.value).replace("unspecified", "people") : undefined;
  }
}

function steps(pointer: string): string[] {
  return pointer.split("/").slice(1);
}

/** The field that a value belongs to: the last step, or of an item in a list of scalars the one before. */
function fieldAt(pointer: string): string {
  const path = steps(pointer);
  const last = path.at(-1) ?? "";
  return ["scope", "topics", "obligations"].includes(path[0] ?? "") ? (path[0] as string) : last;
}
