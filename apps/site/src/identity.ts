import { release } from "@org/defense-pact-data";
import { type About, DEFENSE_PACT } from "@org/defense-pact-data/export";

/** What the site is called, where it stands, and where its errors are reported. */
export interface Identity {
  readonly name: string;
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly repository: string;
  /** Whether it shows another dataset than the published one: then nothing is known of its licence. */
  readonly isOwn: boolean;
  /** The dataset as citations name it. */
  readonly about: About;
}

/**
 * The identity of this build: `SITE_NAME`, `SITE_URL` and `SITE_REPOSITORY`, else those of the project.
 *
 * @throws Error where an address is none.
 */
export function identityOf(env: Readonly<Record<string, string | undefined>> = process.env): Identity {
  const name = env.SITE_NAME || "Defense Pact";
  const url = addressIn(env, "SITE_URL", release.homepage);
  const isOwn = Boolean(env.DEFENSE_PACT_DATASET);
  const { licence: _, creator: __, ...unowned } = DEFENSE_PACT;
  return {
    name,
    url,
    repository: addressIn(env, "SITE_REPOSITORY", release.repository),
    isOwn,
    about: { ...(isOwn ? unowned : DEFENSE_PACT), title: name, homepage: url },
  };
}

function addressIn(
  env: Readonly<Record<string, string | undefined>>,
  setting: string,
  fallback: string,
): string {
  const address = env[setting] || fallback;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Error(`${setting} is "${address}", which is no address such as https://example.org.`);
  return address.replace(/\/+$/, "");
}
