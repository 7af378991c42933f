import { release } from "@org/defense-pact-data";

/** The project's page. */
export const HOMEPAGE: string = release.homepage;

export const LICENCE: string = release.licence;
