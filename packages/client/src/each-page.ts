/** A page of anything, and the cursor of the next one. */
export interface AnyPage {
  readonly next?: string;
}

/** The items of all pages one by one; the next page is asked for when the one before is used up. */
export async function* eachItem<P extends AnyPage, T>(
  ask: (cursor: string | undefined) => Promise<P>,
  itemsOf: (page: P) => readonly T[],
): AsyncGenerator<T, void, undefined> {
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    yield* itemsOf(page);
    cursor = page.next;
  } while (cursor !== undefined);
}
