import type { Readable } from "node:stream";
import { problem } from "../problems/problem.ts";

/** A short body as text. @throws ProblemError where it is not UTF-8. */
export async function readText(body: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk as Buffer);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    throw problem("request/bad-body", "The body is not UTF-8.", { suggestion: "Send the text in UTF-8." });
  }
}
