import { parentPort, workerData } from "node:worker_threads";
import { openDesk } from "./desk.ts";
import { draftLine } from "./draft-line.ts";

/** A thread that drafts the lines it is sent, one after the other, with a desk of its own. */
const desk = openDesk(workerData as string);
parentPort?.on("message", async (line: string) => parentPort?.postMessage(await draftLine(line, desk)));
parentPort?.postMessage("ready");
