/** Writes the fast checker from the zod schemas. */
export { checkerModule } from "./checker-module.ts";
