import { openApiDocument } from "../openapi/document.ts";

/** A parameter as the description has it. */
export interface DescribedParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: {
    readonly type: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly items?: { readonly enum?: readonly string[] };
  };
  readonly example: unknown;
}

/** An operation as the description has it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly DescribedParameter[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

/** Every operation of the description. */
export function operations(): readonly Operation[] {
  const { paths } = openApiDocument() as unknown as { paths: Record<string, Record<string, Operation>> };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...operation,
      parameters: operation.parameters ?? [],
      path,
      method: method.toUpperCase(),
    })),
  );
}

export function gettable(): readonly Operation[] {
  return operations().filter(({ method }) => method === "GET");
}

/** An address with the examples of its places and of what it needs. */
export function exampleAddress({ path, parameters }: Operation): string {
  const filled = parameters
    .filter((one) => one.in === "path")
    .reduce((address, { name, example }) => address.replace(`{${name}}`, String(example)), path);
  const needed = parameters
    .filter((one) => one.in === "query" && one.required)
    .map(({ name, example }): [string, string] => [name, String(example)]);
  return needed.length === 0 ? filled : `${filled}?${new URLSearchParams(needed)}`;
}
