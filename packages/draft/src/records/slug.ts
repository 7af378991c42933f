const LONGEST = 60;

/** A text as a slug: lower-case ASCII words joined by hyphens, as many whole words as fit; empty where it has none. */
export function slugFor(text: string, mostWords = 8): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, "")
    .replace(/['’]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .slice(0, mostWords);
  while (words.length > 1 && words.join("-").length > LONGEST) words.pop();
  return words.join("-").slice(0, LONGEST).replace(/-$/, "");
}

/** The slug, or with the first number behind it that is free. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let number = 2; isTaken(free); number += 1) free = `${slug}-${number}`;
  return free;
}
