import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import lighthouse, { desktopConfig } from "lighthouse";
import { DEFAULT_SLOWDOWN } from "./slowdown.ts";

/** The templates that Lighthouse measures. */
export const MEASURED = ["overview", "agreement", "pledge", "actor", "map", "list"] as const;

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof CATEGORIES)[number];

export interface Measured {
  /** Of 100, by category. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  /** The audits that cost most. */
  readonly faults: readonly string[];
  /** How fast the machine was, by a small test of Lighthouse. */
  readonly benchmarkIndex: number;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What Lighthouse gives a page in the browser that listens on a port; as a phone, with its processor slowed down. */
export async function scoresOf(
  address: string,
  port: number,
  form: "mobile" | "desktop",
  categories: readonly Category[],
  slowdown = DEFAULT_SLOWDOWN,
): Promise<Measured> {
  const result = await lighthouse(
    address,
    {
      port,
      output: "json",
      logLevel: "error",
      onlyCategories: [...categories],
      ...(form === "mobile" && { throttling: { cpuSlowdownMultiplier: slowdown } }),
    },
    form === "desktop" ? desktopConfig : undefined,
  );
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { categories: given, audits, environment } = result.lhr;
  const faults = categories.flatMap((name) =>
    (given[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ""}`),
  );
  const scores = categories.map((name) => [name, Math.round(100 * (given[name]?.score ?? 0))]);
  const { benchmarkIndex } = environment;
  return { scores: Object.fromEntries(scores), faults, benchmarkIndex };
}
