/** A link to another page of a query (RFC 8288): the same address with another cursor. */
export function pageAddress(url: string, cursor: string): string {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  const parameters = new URLSearchParams(query);
  parameters.set("cursor", cursor);
  return `${path}?${parameters}`;
}

/**
 * The address of the same question at another path: the release, the form and the parameters stay those asked for.
 *
 * @param path beneath the API's root: `/pledges/new`.
 * @param changed parameters with another value.
 */
export function addressAt(
  { url, root, suffix }: { readonly url: string; readonly root: string; readonly suffix: string | undefined },
  path: string,
  changed: Readonly<Record<string, string>> = {},
): string {
  const [, query] = url.split(/\?(.*)/s);
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changed)) parameters.set(name, value);
  const asked =
    Object.keys(changed).length > 0 ? String(parameters) : query?.replaceAll(/[<>"]/g, encodeURIComponent);
  return `${root}${path}${suffix === undefined ? "" : `.${suffix}`}${asked ? `?${asked}` : ""}`;
}

/** One value of a `Link` header. */
export function link(address: string, rel: string): string {
  return `<${address}>; rel="${rel}"`;
}
