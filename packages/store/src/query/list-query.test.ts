import { expect, test } from "vitest";
import { knownCollection } from "./list-query.ts";

test.for([
  ["pledge", "pledges"],
  ["treaties", "Known are: articles, actors, places, agreements, pledges, events, statements, all."],
] as const)("a collection that there is not is refused with what is known: %s", ([name, suggestion]) => {
  expect(() => knownCollection(name)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ parameter: "collection", suggestion })] }),
  );
});
