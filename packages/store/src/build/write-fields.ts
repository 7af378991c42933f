import { writeFileSync } from "node:fs";
import { fieldsModule } from "./fields-module.ts";

writeFileSync(new URL("../generated/fields.ts", import.meta.url), fieldsModule());
