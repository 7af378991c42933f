import { suggest } from "@org/defense-pact-data/model";
import type { Endpoint } from "../endpoints/endpoint.ts";
import { problem } from "../problems/problem.ts";

/** Checks what stands in the places of a path. @throws ProblemError `request/not-found` */
export function assertPlaces({ places = {} }: Endpoint, given: Readonly<Record<string, string>>): void {
  for (const [name, { terms }] of Object.entries(places)) {
    const value = given[name] ?? "";
    if (terms === undefined || terms.includes(value)) continue;
    const meant = suggest(value, terms);
    throw problem(
      "request/not-found",
      `There is no ${name} ${JSON.stringify(value.slice(0, 60))} here.`,
      meant === undefined ? {} : { suggestion: meant },
    );
  }
}
