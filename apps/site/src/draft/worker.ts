import type { Dataset } from "@org/defense-pact-data";
import { Drafter, judge } from "@org/defense-pact-draft";
import type { Answer, Question } from "./messages.ts";

const answer = (message: Answer): void => postMessage(message);

/** The records of the site, and a drafter that knows their names; loaded once. */
let desk: Promise<{ readonly dataset: Dataset; readonly drafter: Drafter }> | undefined;

addEventListener("message", async ({ data: { text, base } }: MessageEvent<Question>) => {
  try {
    desk ??= open(base);
    const { dataset, drafter } = await desk;
    answer({ kind: "drafted", draft: await judge(drafter.propose(text), dataset) });
  } catch (error) {
    desk = undefined;
    answer({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});

async function open(address: string): Promise<{ dataset: Dataset; drafter: Drafter }> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok)
    throw new Error("The records of this site, in which names are looked up, could not be loaded.");
  const dataset = (await response.json()) as Dataset;
  return { dataset, drafter: new Drafter(dataset) };
}
