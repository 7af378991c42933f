import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { openApiDocument } from "../openapi/document.ts";
import type { Operation } from "./examples.ts";

/** Judges answers by the schemas that the description has for them. */
export interface AnswerSchemas {
  /** What is wrong with an answer; none where it is as described. */
  faults(
    operation: Operation | undefined,
    response: Pick<Response, "status" | "headers">,
    body: string,
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
    faults(operation, { status, headers }, body) {
      const type = (headers.get("content-type") ?? "").split(";")[0] as string;
      if (status === 304 || status === 204 || body === "") return [];
      if (type === "application/problem+json")
        return judged(validatorOf("/components/schemas/Problem"), body);
      if (operation === undefined) return [`there is no such operation, and the answer is ${status} ${type}`];
      const described = operation.responses[String(status)];
      if (described === undefined) return [`${status} is not described`];
      if (described.content?.[type] === undefined) return [`${type} is not described for ${status}`];
      if (type === "application/x-ndjson") return linesFaults(body);
      if (!/json$/.test(type)) return [];
      return judged(validatorOf(pointerOf(operation, status, type)), body);
    },
  };
}

function pointerOf({ path, method }: Operation, status: number, type: string): string {
  const steps = ["paths", path, method.toLowerCase(), "responses", String(status), "content", type, "schema"];
  return steps
    .map((step) => `/${encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))}`)
    .join("");
}

function linesFaults(body: string): readonly string[] {
  if (!body.endsWith("\n")) return ["the last line does not end"];
  return body
    .trimEnd()
    .split("\n")
    .flatMap((line) => judged(() => true, line));
}

function judged(
  validate: Pick<ValidateFunction, "errors"> & ((value: unknown) => unknown),
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
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
