import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { openApiDocument } from "../openapi/document.ts";
import { atomFaults, csvFaults } from "./answer-forms.ts";
import type { Operation } from "./examples.ts";

/** Judges answers by the schemas that the description has for them. */
export interface AnswerSchemas {
  /** What is wrong with an answer; none where it is as described. Records are whole unless some `fields` were asked for. */
  faults(
    operation: Operation | undefined,
    response: Pick<Response, "status" | "headers">,
    body: string,
    areWhole?: boolean,
  ): readonly string[];
}

export function answerSchemas(): AnswerSchemas {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: "api", ...(openApiDocument() as object) });
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (pointer: string) => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `api#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };
  return {
    faults(operation, { status, headers }, body, areWhole = true) {
      const [type = ""] = String(headers.get("content-type")).split(";");
      if (status === 304 || status === 204 || body === "") return [];
      if (type === "application/problem+json")
        return judged(validatorOf("/components/schemas/Problem"), body);
      if (operation === undefined) return [`there is no such operation, and the answer is ${status} ${type}`];
      const undescribed = undescribedIn(operation, status, type);
      if (undescribed !== undefined) return [undescribed];
      if (type === "text/csv") return csvFaults(operation, body);
      if (type === "application/atom+xml") return atomFaults(body);
      const lines = () => lineSchemas(operation, areWhole).map(validatorOf);
      if (type === "application/x-ndjson") return linesFaults(lines(), body);
      if (!/json$/.test(type)) return [];
      const faults = judged(validatorOf(pointerOf(operation, status, type)), body);
      return faults.length > 0 || type !== "application/json" ? faults : recordsFaults(lines, body);
    },
  };
}

function undescribedIn({ responses }: Operation, status: number, type: string): string | undefined {
  const described = responses[String(status)];
  if (described === undefined) return `${status} is not described`;
  return described.content?.[type] === undefined ? `${type} is not described for ${status}` : undefined;
}

function pointerOf({ path, method }: Operation, status: number, type: string): string {
  const steps = ["paths", path, method.toLowerCase(), "responses", String(status), "content", type, "schema"];
  return steps
    .map((step) => `/${encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))}`)
    .join("");
}

interface Described {
  readonly properties?: Readonly<
    Record<string, { readonly type?: string; readonly items?: { readonly anyOf?: unknown } }>
  >;
}

/** Where the schemas of a line stand: those of the first list in the JSON form, or of the one record. */
function lineSchemas({ method, responses }: Operation, areWhole: boolean): readonly string[] {
  const { content } = responses["200"] as { content: Record<string, { schema: { $ref: string } }> };
  const whole = content["application/json"]?.schema.$ref.slice(1) as string;
  const schema = whole
    .split("/")
    .reduce<unknown>(
      (part, step) => (step === "" ? part : (part as Record<string, unknown>)[step]),
      openApiDocument(),
    ) as Described;
  const [name, list] = Object.entries(schema.properties ?? {}).find(([, { type }]) => type === "array") ?? [];
  if (list === undefined || schema.properties?.type !== undefined) return [whole];
  const isEither = list.items?.anyOf !== undefined;
  const items = `${whole}/properties/${name}/items${areWhole && isEither ? "/anyOf/0" : ""}`;
  // What is judged ends with a summary, which the same schema describes.
  return method === "POST" ? [items, `${whole}/properties/ok`] : [items];
}

/** What is wrong with the records of a page. */
function recordsFaults(lines: () => readonly ValidateFunction[], body: string): readonly string[] {
  const { records } = JSON.parse(body) as { readonly records?: unknown };
  if (!Array.isArray(records) || records.length === 0) return [];
  return linesFaults(lines(), records.map((one) => `${JSON.stringify(one)}\n`).join(""));
}

function linesFaults(schemas: readonly ValidateFunction[], body: string): readonly string[] {
  if (!body.endsWith("\n")) return ["the last line does not end"];
  const lines = body.slice(0, -1).split("\n");
  return lines.flatMap((line, at) => {
    const [first, summary] = schemas;
    if (summary !== undefined && at === lines.length - 1)
      return judged((value) => summary((value as { ok?: unknown }).ok), line);
    return judged(first as ValidateFunction, line);
  });
}

function judged(
  validate: { readonly errors?: ValidateFunction["errors"] } & ((value: unknown) => unknown),
  body: string,
): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return [`the body is no JSON: ${body.slice(0, 100)}`];
  }
  return validate(value)
    ? []
    : (validate.errors ?? [{ instancePath: "", message: "is not as described" }]).map(
        ({ instancePath, message }) => `${instancePath} ${message}`,
      );
}
