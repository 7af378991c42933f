import { Worker } from "node:worker_threads";

/** Serves the built site from a thread of its own, for tests that wait for a command which asks it. */
export async function serveApart(): Promise<{ readonly origin: string; close(): void }> {
  const module = new URL("built-site.ts", import.meta.url).href;
  const worker = new Worker(
    `const { parentPort } = require("node:worker_threads");
     import(${JSON.stringify(module)}).then(async ({ serveSite }) => parentPort.postMessage((await serveSite()).origin));`,
    { eval: true },
  );
  const origin = await new Promise<string>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  return { origin, close: () => void worker.terminate() };
}
