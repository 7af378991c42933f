/** What a store gives at once, and the cursor of what follows. */
interface Page<T> {
  readonly found: readonly T[];
  readonly next?: string | undefined;
}

/** A store gives at most so many at once. */
const PAGE = 1000;

/** What is found on all pages, or so many of it; a page is asked for when the one before has been read. */
export async function* everyPage<T>(
  ask: (query: { readonly limit: number; readonly cursor?: string }) => Promise<Page<T>>,
  limit: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<T> {
  let left = limit;
  let cursor: string | undefined;
  do {
    const { found, next } = await ask({
      limit: Math.min(left, PAGE),
      ...(cursor !== undefined && { cursor }),
    });
    yield* found;
    left -= found.length;
    cursor = next;
  } while (cursor !== undefined && left > 0);
}
