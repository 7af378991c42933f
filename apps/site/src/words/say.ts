/** Words one after another: "a", "a and b", "a, b and c". */
export function sayList(words: readonly string[], conjunction = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** A number with its noun: "1 claim", "2,000 claims". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

/** A text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text that goes on in a sentence: its first letter small, unless it begins with an abbreviation. */
export function uncapital(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** camelCase and hyphens as words: `onBehalfOf` is "on behalf of". */
export function spaced(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replaceAll("-", " ");
}

/** A text with a full stop at its end, where it has none. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A name inside a sentence: states that English gives an article have one ("the United States"). */
export function inSentence(name: string): string {
  return /^(United |Multinational |Central African|Dominican|Philippines|Netherlands|Gambia|Bahamas|Maldives|Marshall|Solomon|Comoros|Seychelles|UN |US |Democratic|Republic)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}
