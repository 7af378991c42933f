/** One of the words that may stand where the cursor is, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly about?: string;
}

/** What a shell offers: some words, or what it finds itself among files or folders. */
export type Completions = readonly Candidate[] | "files" | "dirs";

/** The words that begin as what is typed. */
export function beginning(candidates: readonly Candidate[], typed: string): Candidate[] {
  return candidates.filter(({ value }) => value.startsWith(typed));
}
