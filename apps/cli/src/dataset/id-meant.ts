import { COLLECTION_NAMES } from "@org/defense-pact-data/model";

/** An id as it was written; for a slug that one record and no other has, that record's id. */
export async function idMeant(
  written: string,
  has: (id: string) => boolean | Promise<boolean>,
): Promise<string> {
  if (written.includes("/")) return written;
  const found: string[] = [];
  for (const name of COLLECTION_NAMES) if (await has(`${name}/${written}`)) found.push(`${name}/${written}`);
  const [id, ...others] = found;
  return id === undefined || others.length > 0 ? written : id;
}
