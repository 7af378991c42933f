/** What the search uses of Pagefind's script, which ships without types. */
export interface Pagefind {
  options(options: { readonly excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: { readonly filters: Filters }): Promise<Outcome>;
}

/** How many records there are, by facet, then by value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** By facet, values of which a record has one. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface Outcome {
  readonly results: readonly { readonly id: string; data(): Promise<Found> }[];
  /** Counts among the results. */
  readonly filters: Counts;
  /** Counts among what the words find without filters. */
  readonly totalFilters: Counts;
}

export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Text in which `<`, `>` are escaped, with `<mark>` around the words that were found. */
  readonly excerpt: string;
}

/** Loads the search of this site. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = "/pagefind/pagefind.js";
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 30 });
  await pagefind.init();
  return pagefind;
}
