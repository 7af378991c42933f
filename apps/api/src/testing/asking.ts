import { setTimeout as sleep } from "node:timers/promises";

/** What became of the questions asked. */
export interface Asked {
  answered: number;
  /** With 503, or since nothing listened. */
  refused: number;
  /** Taken, and never answered: on a connection that ended without a word. */
  readonly lost: string[];
  readonly wrong: string[];
}

/**
 * Asks one question after the other, of whichever server is there, until it is told to stop; each right answer is known
 * beforehand.
 */
export async function keepAsking(
  bases: () => readonly string[],
  right: ReadonlyMap<string, string>,
  signal: AbortSignal,
  asked: Asked,
): Promise<void> {
  const addresses = [...right.keys()];
  for (let turn = Math.floor(Math.random() * addresses.length); !signal.aborted; turn += 1) {
    const address = addresses[turn % addresses.length] as string;
    const base = bases()[turn % bases().length] as string;
    try {
      const response = await fetch(base + address);
      const body = await response.text();
      if (response.status === 503) {
        asked.refused += 1;
        await sleep(20);
      } else if (response.status === 200 && body === right.get(address)) asked.answered += 1;
      else asked.wrong.push(`${address}: ${response.status} ${body.slice(0, 100)}`);
    } catch (error) {
      const { code = "" } = ((error as Error).cause ?? {}) as { readonly code?: string };
      if (code === "ECONNREFUSED") asked.refused += 1;
      else asked.lost.push(`${base}${address}: ${code} ${error}`);
      await sleep(20);
    }
  }
}
