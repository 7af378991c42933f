import { describe, expect, it } from "vitest";
import type { Pledge } from "../../types/index.d.ts";
import { BASE } from "./fixtures/cases.ts";
import { memoryIndex } from "./lookup/memory-index.ts";
import { possibleDuplicatePledge } from "./possible-duplicate-pledge.ts";

const police = BASE.find(({ id }) => id === "pledges/arvenia-sele-police") as Pledge;

describe("possible-duplicate-pledge", () => {
  it("gives up after many that look alike and are explained", () => {
    let seen = 0;
    function* endless(): Iterable<Pledge> {
      for (;;) {
        seen += 1;
        yield { ...police, id: `pledges/p${seen}`, restates: police.id };
      }
    }
    const found: string[] = [];
    const index = { ...memoryIndex(BASE), pledgesWithKey: endless };
    possibleDuplicatePledge.check(police, ({ path }) => found.push(path), index);
    expect(found).toEqual([]);
    expect(seen).toBe(200);
  });
});
