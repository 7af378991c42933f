import { release } from "@org/defense-pact-data";

/** The command as somebody calls it who has installed nothing. */
export const COMMAND = `npx -p ${release.name.replace(/-data$/, "-cli")} defense-pact`;
