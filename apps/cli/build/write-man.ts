/** Writes the manual page from the commands. */
import { mkdirSync, writeFileSync } from "node:fs";
import { GROUPS } from "../src/commands.ts";
import { manPage } from "../src/man-page.ts";

mkdirSync(new URL("../man/", import.meta.url), { recursive: true });
writeFileSync(new URL("../man/defense-pact.1", import.meta.url), await manPage(GROUPS));
