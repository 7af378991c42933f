import { ENDPOINTS } from "../endpoints/index.ts";

interface Known {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

/** The methods that each address takes, so that the others are told which. */
export function methodsOf(more: readonly string[]): (path: string) => readonly string[] | undefined {
  const known = new Map<string, Known>();
  const add = (path: string, methods: readonly string[]) => {
    const entry = known.get(path) ?? { pattern: patternOf(path), methods: new Set(["OPTIONS"]) };
    for (const method of methods) entry.methods.add(method);
    known.set(path, entry);
  };
  for (const { path, method } of ENDPOINTS) add(path, method === "GET" ? ["GET", "HEAD"] : [method]);
  for (const path of more) add(path, ["GET", "HEAD"]);
  const all = [...known.values()];
  return (path) => {
    const found = all.find(({ pattern }) => pattern.test(path));
    return found && [...found.methods].sort();
  };
}

function patternOf(path: string): RegExp {
  const source = path
    .split("/")
    .map((step) => (step.startsWith("{") ? "[^/]+" : step.replaceAll(".", "\\.")));
  return new RegExp(`^${source.join("/")}/?$`);
}
