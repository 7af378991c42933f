import { fileURLToPath } from "node:url";
import { openApiDocument } from "../openapi/document.ts";

/** Where the document is committed: the client is generated from it. */
export const OPENAPI_FILE: string = fileURLToPath(new URL("../../openapi.json", import.meta.url));

export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), null, 1)}\n`;
}
