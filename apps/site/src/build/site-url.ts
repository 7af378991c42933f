import { release } from "@org/defense-pact-data";

/** Where the site will stand: `SITE_URL`, else the homepage of `identity.json`, by way of the published release. */
export function siteUrl(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const url = env.SITE_URL ?? release.homepage;
  if (!URL.canParse(url))
    throw new Error(`SITE_URL is "${url}", which is no absolute address such as https://example.org`);
  return url;
}
