import type { Running } from "./installed-api.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Waits for ^C or a manager's stop, and lets requests at work end; a second signal ends at once. The exit code. */
export function untilStopped(running: Running): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      running.close().then(() => resolve(0), reject);
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
