import type { Dataset } from "@org/defense-pact-data";

/** Two datasets as one, in which a record of the second stands in place of one with its id. */
export function joined(base: Dataset, more: Dataset): Dataset {
  const merged = Object.entries(base).map(([name, members]) => {
    const others = more[name as keyof Dataset];
    if (!Array.isArray(members) || !Array.isArray(others)) return [name, members];
    const ids = new Set(others.map(idOf));
    return [name, [...members.filter((member) => !ids.has(idOf(member))), ...others]];
  });
  return Object.fromEntries(merged) as Dataset;
}

function idOf(entry: { readonly id?: string; readonly from?: string }): string | undefined {
  return entry.id ?? entry.from;
}
