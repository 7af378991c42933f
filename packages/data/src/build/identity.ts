import { readFileSync } from "node:fs";

interface Identity {
  readonly scope: string;
  readonly homepage: string;
  readonly repository: string;
}

/** Who the project is: the one place in which its scope and addresses stand. `SITE_URL` overrides the homepage. */
export const identity: Identity = withSiteUrl(
  JSON.parse(readFileSync(new URL("../../../../identity.json", import.meta.url), "utf8")) as Identity,
);

function withSiteUrl(stated: Identity): Identity {
  const homepage = process.env.SITE_URL ?? stated.homepage;
  return { ...stated, homepage: homepage.replace(/\/+$/, "") };
}
