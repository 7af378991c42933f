import { expect, it } from "vitest";
import type { Agreement } from "../../types/index.d.ts";
import { toPositions } from "./positions.ts";

const record = {
  type: "agreement",
  id: "agreements/x",
  parties: [
    { actor: "actors/a", role: "party" },
    { key: "1", actor: "actors/b", role: "party" },
  ],
  scope: ["cyber", "logistics"],
  claims: [{ id: "first" }],
} as unknown as Agreement;

it.each([
  ["", ""],
  ["/title", "/title"],
  ["/parties/a/role", "/parties/0/role"],
  ["/scope/logistics", "/scope/1"],
  ["/claims/first/anchors/0", "/claims/0/anchors/0"],
  ["/claims/0", "/claims/0"],
  ["/inForce/retroactive", "/inForce/retroactive"],
  ["/parties/nobody", "/parties/nobody"],
  ["/no~1thing/a~0b", "/no~1thing/a~0b"],
  ["/title/deeper/still", "/title/deeper/still"],
])("%j becomes %j", (pointer, position) => {
  expect(toPositions(record, pointer)).toBe(position);
});

it("takes a step for a key before it takes it for a position", () => {
  expect(toPositions({ ...record, parties: [...record.parties].reverse() }, "/parties/1/role")).toBe(
    "/parties/0/role",
  );
});
