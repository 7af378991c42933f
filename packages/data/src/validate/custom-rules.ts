import { type ConfigIssue, RULE_IDS } from "./config.ts";

/** A namespace, so that no rule of a later release takes the name. */
const CUSTOM_ID = /^@?[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)+$/;

/** What each part of a rule has to be; rules come from modules that no compiler may have seen. */
const PARTS = {
  title: [
    (value: unknown) => typeof value === "string" && value !== "",
    "a sentence that is true of valid data",
  ],
  severity: [(value: unknown) => value === "error" || value === "warning", '"error" or "warning"'],
  scope: [(value: unknown) => value === "record" || value === "dataset", '"record" or "dataset"'],
  check: [
    (value: unknown) => typeof value === "function",
    "a function of a record and of what reports a fault",
  ],
} as const;

/** Every way in which rules of a downstream dataset cannot be used. */
export function customIssues(custom: readonly unknown[]): ConfigIssue[] {
  const known = new Set<unknown>(RULE_IDS);
  return custom.flatMap((rule, index) => {
    const path = `/customRules/${index}`;
    if (typeof rule !== "object" || rule === null) return [{ path, message: "It is no rule." }];
    return [...idIssues((rule as { id?: unknown }).id, `${path}/id`, known), ...partIssues(rule, path)];
  });
}

function idIssues(id: unknown, path: string, known: Set<unknown>): ConfigIssue[] {
  const said = JSON.stringify(id) ?? "that is left out";
  if (known.has(id)) return [{ path, message: `There is another rule ${said}.` }];
  known.add(id);
  if (typeof id === "string" && CUSTOM_ID.test(id)) return [];
  return [
    { path, message: `The id ${said} has no namespace.`, hint: "Name it such as acme/no-blank-titles." },
  ];
}

function partIssues(rule: object, path: string): ConfigIssue[] {
  return Object.entries(PARTS).flatMap(([name, [isRight, what]]) =>
    isRight((rule as Record<string, unknown>)[name])
      ? []
      : [{ path: `${path}/${name}`, message: `It is not ${what}.` }],
  );
}
