/** A link to another page of a query (RFC 8288): the same address with another cursor. */
export function pageAddress(url: string, cursor: string): string {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  const parameters = new URLSearchParams(query);
  parameters.set("cursor", cursor);
  return `${path}?${parameters}`;
}

/** One value of a `Link` header. */
export function link(address: string, rel: string): string {
  return `<${address}>; rel="${rel}"`;
}
