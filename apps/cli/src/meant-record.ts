import { nearest } from "./terminal/nearest.ts";

/** "Did you mean …?" for an id without a record: a name without its collection or in another is the likeliest mistake, a letter wrong the next. */
export function meantRecord(id: string, ids: readonly string[]): string | undefined {
  const named = ids.filter((each) => slugOf(each) === slugOf(id));
  if (named.length > 0) return `Did you mean ${named.join(" or ")}?`;
  const near = nearest(id, ids) ?? nearest(id, ids.map(slugOf));
  return near && `Did you mean ${ids.find((each) => each === near || slugOf(each) === near)}?`;
}

function slugOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}
