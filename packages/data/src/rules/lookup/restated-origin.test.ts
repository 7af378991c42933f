import { describe, expect, it } from "vitest";
import type { Pledge } from "../../../types/index.d.ts";
import { BASE } from "../fixtures/cases.ts";
import { memoryIndex } from "./memory-index.ts";
import { restatedOrigin } from "./restated-origin.ts";

const police = BASE.find(({ id }) => id === "pledges/arvenia-sele-police") as Pledge;

function chain(...links: [string, string?][]): { index: ReturnType<typeof memoryIndex>; pledges: Pledge[] } {
  const pledges = links.map(
    ([id, restates]): Pledge => ({ ...police, id, ...(restates === undefined ? {} : { restates }) }),
  );
  return { index: memoryIndex(pledges), pledges };
}

describe("restatedOrigin", () => {
  it("is the end of the chain, from wherever one asks first", () => {
    const { index, pledges } = chain(["pledges/a", "pledges/b"], ["pledges/b", "pledges/c"], ["pledges/c"]);
    const origins = () => pledges.map((pledge) => restatedOrigin(pledge, index));
    expect(restatedOrigin(pledges[1] as Pledge, index)).toBe("pledges/c");
    expect(origins()).toEqual(["pledges/c", "pledges/c", "pledges/c"]);
    expect(origins()).toEqual(["pledges/c", "pledges/c", "pledges/c"]);
  });

  it("is an id without a record where the chain leads to one", () => {
    const { index, pledges } = chain(["pledges/a", "pledges/gone"]);
    expect(restatedOrigin(pledges[0] as Pledge, index)).toBe("pledges/gone");
  });

  it("is one and the same for the members of a ring", () => {
    const { index, pledges } = chain(["pledges/a", "pledges/b"], ["pledges/b", "pledges/a"]);
    expect(new Set(pledges.map((pledge) => restatedOrigin(pledge, index))).size).toBe(1);
  });
});
