/** Writes the generated modules of the maps' shapes: `npm run shapes`, after an update of the atlas. */
import { writeFileSync } from "node:fs";
import { SCALES, shapesFile, shapesModule } from "./shapes-module.ts";

for (const scale of SCALES) writeFileSync(shapesFile(scale), shapesModule(scale));
