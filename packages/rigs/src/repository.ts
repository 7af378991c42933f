import { fileURLToPath } from "node:url";

/** The top of the repository, with a slash at its end. */
export const REPOSITORY: string = fileURLToPath(new URL("../../../", import.meta.url));
