import type { Identity } from "../identity.ts";

/** What an issue is about. */
export interface IssueDraft {
  readonly title: string;
  /** The line that names the record. */
  readonly subject: string;
  readonly question: string;
}

/** The address that opens a new issue of the repository with its form already begun. */
export function issueAddress(
  { repository }: Pick<Identity, "repository">,
  version: string,
  { title, subject, question }: IssueDraft,
): string {
  const issue = new URL(`${repository}/issues/new`);
  issue.searchParams.set("title", title);
  issue.searchParams.set("body", `${subject}\nVersion: ${version}\n\n${question}\n`);
  return issue.href;
}
