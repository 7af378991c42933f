import processor, { type NodeObject } from "jsonld";
import { describe, expect, test } from "vitest";
import { claim, invented } from "../../dataset/fixtures/invented.ts";
import { linksOf } from "../../dataset/links-of.ts";
import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";
import { DEFENSE_PACT } from "../about.ts";
import { chosen } from "../chosen.ts";
import { published } from "../testing/published.ts";
import { jsonld } from "./index.ts";

const HOME = "https://defense-pact.example/";
const OA = "http://www.w3.org/ns/oa#";
const PROV = "http://www.w3.org/ns/prov#";
const SCHEMA = "https://schema.org/";

/** No test may fetch a context: an export brings its own. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`fetched ${url}`);
};

interface Document {
  readonly "@context": object;
  readonly "@graph": readonly NodeObject[];
}

function documentOf(dataset: ReadonlyDataset): Document {
  return JSON.parse([...jsonld.write(dataset, { about: DEFENSE_PACT })].join(""));
}

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
}

const QUADS = new WeakMap<ReadonlyDataset, Promise<Quad[]>>();

/** The triples of a dataset; made once, since that is slow. */
function quadsOf(dataset: ReadonlyDataset): Promise<Quad[]> {
  const quads = QUADS.get(dataset) ?? toQuads(dataset);
  QUADS.set(dataset, quads);
  return quads;
}

async function toQuads(dataset: ReadonlyDataset): Promise<Quad[]> {
  return (await processor.toRDF(documentOf(dataset) as never, { documentLoader })) as unknown as Quad[];
}

/** Lists sorted and single values in lists, since RDF keeps neither. */
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length === 1
      ? inAnyOrder(value[0])
      : value
          .map(inAnyOrder)
          .map((item) => JSON.stringify(item))
          .sort();
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, inAnyOrder(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe.each([
  ["invented records", invented()],
  ["our own records", published],
] as const)("JSON-LD of %s", (_name, dataset) => {
  test("is taken apart into single nodes and put together again with every value of every record", async () => {
    const { "@context": context, "@graph": nodes } = documentOf(dataset);
    const expanded = await processor.expand({ "@context": context, "@graph": nodes } as never, {
      documentLoader,
    });
    const flat = (await processor.flatten(expanded as never)) as unknown as NodeObject[];
    const byId = new Map(flat.map((node) => [node["@id"] as string, node]));
    const whole = nodes.slice(1).map((node) => embedded(`${HOME}${node.id}`, byId));
    const back = await processor.compact(whole as never, context as never, { documentLoader });
    expect((back["@graph"] as unknown[]).map(inAnyOrder)).toEqual(nodes.slice(1).map(inAnyOrder));
  });

  test("says what each record names, by the IRIs of the others", async () => {
    const quads = await quadsOf(dataset);
    // An anchor names a block, `articles/x#b7`.
    const named = new Set(quads.map(({ object }) => object.value.replace(/#b\d+$/, "")));
    const links = [...chosen(dataset, {})].flatMap((record) => linksOf(record));
    expect(links.filter(({ to }) => !named.has(`${HOME}${to}`))).toEqual([]);
  });

  test("says that each record rests on the sources of its active claims", async () => {
    const derived = (await quadsOf(dataset)).filter(
      ({ predicate }) => predicate.value === `${PROV}wasDerivedFrom`,
    );
    const pairs = new Set(derived.map(({ subject, object }) => `${subject.value} ${object.value}`));
    const expected = [...chosen(dataset, {})].flatMap(({ id, claims }) =>
      claims
        .filter(({ status }) => status !== "withdrawn")
        .flatMap(({ anchors }) => anchors.map(({ source }) => `${HOME}${id} ${HOME}${source}`)),
    );
    expect(pairs).toEqual(new Set(expected));
  });

  test("has a quote of every anchor", async () => {
    const quotes = (await quadsOf(dataset)).filter(({ predicate }) => predicate.value === `${OA}exact`);
    const fragments = [...chosen(dataset, {})].flatMap(({ claims }) =>
      claims.flatMap(({ anchors }) => anchors),
    );
    expect(quotes.map(({ object }) => object.value).sort()).toEqual(
      fragments.map(({ fragment }) => fragment).sort(),
    );
  });
});

/** The properties whose values are parts of a record with an IRI of their own. */
const PARTS: ReadonlySet<string> = new Set([`${HOME}vocabulary#claims`, `${SCHEMA}hasPart`]);

/** A node of its own with its blank nodes and parts put back where they belong. */
function embedded(id: string, nodes: ReadonlyMap<string, NodeObject>): unknown {
  const put = (value: unknown, property: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => put(item, property));
    const own = (value as { "@id"?: string } | null)?.["@id"];
    if (own === undefined) return value;
    if (own.startsWith("_:")) {
      const { "@id": _, ...unnamed } = embedded(own, nodes) as NodeObject;
      return unnamed;
    }
    return PARTS.has(property) ? embedded(own, nodes) : value;
  };
  const entries = Object.entries(nodes.get(id) as NodeObject);
  return Object.fromEntries(entries.map(([name, value]) => [name, put(value, name)]));
}

describe("JSON-LD", () => {
  const dataset = invented();

  test("is schema.org, PROV-O and Web Annotation in triples", async () => {
    const quads = await quadsOf({
      ...dataset,
      agreements: dataset.agreements.map((agreement) => ({
        ...agreement,
        claims: [
          claim("signing", {
            path: "/signed/date",
            speaker: "actors/arcadia",
            voice: "quoted",
            anchors: [
              { source: "articles/harbour-post", block: "b2", fragment: "met in Lowtown", start: 3, end: 17 },
            ],
          }),
        ],
      })),
    });
    const triples = quads.map(
      ({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`,
    );
    const pact = `${HOME}agreements/lowtown`;
    const target = quads.find(
      ({ subject, predicate }) =>
        subject.value === `${pact}#claim-signing` && predicate.value === `${OA}hasTarget`,
    );
    expect(triples).toEqual(
      expect.arrayContaining([
        `${HOME} http://www.w3.org/1999/02/22-rdf-syntax-ns#type ${SCHEMA}Dataset`,
        `${HOME} ${SCHEMA}license https://creativecommons.org/licenses/by/4.0/`,
        `${pact} ${SCHEMA}name Pact of lowtown`,
        `${HOME}places/lowtown ${SCHEMA}sameAs http://www.wikidata.org/entity/Q1`,
        `${HOME}articles/harbour-post ${SCHEMA}publisher ${HOME}actors/harbour-post`,
        `${HOME}articles/harbour-post ${SCHEMA}hasPart ${HOME}articles/harbour-post#b2`,
        `${HOME}events/signing ${SCHEMA}startDate 2021-03-04`,
        `${HOME}events/parade http://purl.org/dc/terms/isReplacedBy ${HOME}events/signing`,
        `${pact}#claim-signing ${OA}hasBody ${pact}#/signed/date`,
        `${pact}#claim-signing ${OA}motivatedBy ${OA}linking`,
        `${pact}#claim-signing ${PROV}wasAttributedTo ${HOME}actors/arcadia`,
        `${target?.object.value} ${OA}hasSource ${HOME}articles/harbour-post#b2`,
      ]),
    );
    expect(
      triples
        .filter((triple) => / http:\/\/www\.w3\.org\/ns\/oa#(start|end) /.test(triple))
        .map((triple) => triple.split(" ").at(-1))
        .sort(),
    ).toEqual(["17", "17", "3", "3"]);
  });

  test("types dates as EDTF", async () => {
    const date = (await quadsOf(dataset)).find(
      ({ predicate }) => predicate.value === "http://purl.org/dc/terms/date",
    );
    const typed = (await quadsOf(dataset)).filter(
      ({ object }) => object.datatype?.value === "http://id.loc.gov/datatypes/edtf/EDTF",
    );
    expect(date).toBeDefined();
    expect(typed.map(({ object }) => object.value)).toContain("2021-03-04/..");
  });

  test("record by record is the same nodes, without the dataset's own", () => {
    const writer = jsonld.recordWriter?.();
    const records = [...chosen(dataset, {})];
    const text = [writer?.head, ...records.map((record) => writer?.record(record)), writer?.tail].join("");
    const nodes = documentOf(dataset)["@graph"];
    expect(JSON.parse(text)["@graph"]).toEqual(nodes.slice(-records.length));
  });
});
