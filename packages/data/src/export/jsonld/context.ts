import { IDENTITY } from "../../generated/identity.ts";
import { SHAPES } from "../../generated/shapes.ts";
import {
  COLLECTION_NAMES,
  type CollectionName,
  type ObjectShape,
  RECORD_TYPES,
  type Shape,
} from "../../shape/index.ts";
import { classesOf, FIELD_TERMS, PREFIXES } from "./vocabulary.ts";

type Term = string | Readonly<Record<string, unknown>>;
export type Context = Readonly<Record<string, Term | number>>;

/** Any JSON value: kept as one literal. */
const JSON_VALUE = { "@type": "@json" };
const REFERENCE = { "@type": "@id" };

/** The terms of W3C Web Annotation that claims use. */
const ANNOTATION: Context = {
  motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
  linking: "oa:linking",
  body: { "@id": "oa:hasBody", "@type": "@id", "@container": "@set" },
  target: { "@id": "oa:hasTarget", "@container": "@set" },
  source: { "@id": "oa:hasSource", "@type": "@id" },
  selector: { "@id": "oa:hasSelector", "@container": "@set" },
  exact: "oa:exact",
  start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
  end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
  speaker: { "@id": "prov:wasAttributedTo", "@type": "@id" },
  asOf: { "@type": "edtf:EDTF" },
  ambiguous: { "@container": "@set" },
  value: JSON_VALUE,
};

/**
 * The context of an export. It stands in the document itself, so that nothing has to be fetched to read it. The terms
 * of a record are those of its type, made from the shapes of the model, so that no field can be forgotten.
 */
export function contextOf(): Context {
  return {
    "@version": 1.1,
    "@base": `${IDENTITY.homepage}/`,
    "@vocab": `${IDENTITY.homepage}/vocabulary#`,
    pact: `${IDENTITY.homepage}/vocabulary#`,
    ...PREFIXES,
    id: "@id",
    type: "@type",
    Annotation: "oa:Annotation",
    SpecificResource: "oa:SpecificResource",
    TextQuoteSelector: "oa:TextQuoteSelector",
    TextPositionSelector: "oa:TextPositionSelector",
    wasDerivedFrom: { "@id": "prov:wasDerivedFrom", "@type": "@id", "@container": "@set" },
    sameAs: { "@id": "schema:sameAs", "@type": "@id", "@container": "@set" },
    replacedBy: { "@id": "dcterms:isReplacedBy", "@type": "@id", "@container": "@set" },
    ...Object.fromEntries(
      COLLECTION_NAMES.map((name) => [classesOf(RECORD_TYPES[name], undefined)[0], typeTerm(name)]),
    ),
  };
}

function typeTerm(collection: CollectionName): Term {
  const { type: _t, id: _i, claims: _c, coordinates, ...fields } = SHAPES[collection].fields;
  const own = FIELD_TERMS[collection];
  const terms = Object.entries(fields).map(([name, shape]) => [name, termOf(shape, own[name])]);
  return {
    "@id": classesOf(RECORD_TYPES[collection], undefined)[0],
    "@context": {
      ...Object.fromEntries(terms.filter(([, term]) => term !== undefined)),
      ...(coordinates !== undefined && {
        geo: "schema:geo",
        longitude: "schema:longitude",
        latitude: "schema:latitude",
      }),
      summary: "schema:description",
      url: { "@id": "schema:url", "@type": "@id" },
      alternateName: { "@id": "schema:alternateName", "@container": "@set" },
      startDate: { "@id": "schema:startDate", "@type": "xsd:date" },
      endDate: { "@id": "schema:endDate", "@type": "xsd:date" },
      claims: { "@container": "@set", "@context": ANNOTATION },
    },
  };
}

/** A field's term: how its values are read, and its IRI where that is not of our own vocabulary. */
function termOf(shape: Shape, iri: string | undefined): Term | undefined {
  const term = { ...(iri !== undefined && { "@id": iri }), ...coercion(shape) };
  return Object.keys(term).length === 0 ? undefined : term;
}

function coercion(shape: Shape): Readonly<Record<string, unknown>> {
  if (shape.kind === "list") {
    const { "@container": _, ...item } = coercion(shape.items);
    return { ...item, "@container": "@set" };
  }
  if (shape.kind === "object") {
    return Object.keys(shape.fields).length === 0 ? JSON_VALUE : { "@context": nestedTerms(shape) };
  }
  if (shape.ref !== undefined) return REFERENCE;
  if (shape.atomic === "edtf") return { "@type": "edtf:EDTF" };
  return shape.atomic === "duration" ? { "@type": "xsd:duration" } : {};
}

/** Every field of a nested object, so that a term of the record around it does not reach into it. */
function nestedTerms({ fields }: ObjectShape): Context {
  const own = Object.entries(fields).map(([name, shape]): [string, Term] => [
    name,
    { "@id": `pact:${name}`, ...(ANY_VALUE.has(name) ? JSON_VALUE : coercion(shape)) },
  ]);
  return Object.fromEntries(own);
}

/** The fields of a resolution that hold a value of any form. */
const ANY_VALUE: ReadonlySet<string> = new Set(["chosen", "rejected"]);
