import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { samplePictures } from "./sample-pictures.ts";

const FOLDER = fileURLToPath(new URL("../../../../docs/pictures", import.meta.url));

mkdirSync(FOLDER, { recursive: true });
for (const [name, svg] of samplePictures()) writeFileSync(join(FOLDER, name), `${svg}\n`);
