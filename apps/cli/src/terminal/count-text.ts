/** `no records`, `1 record`, `22 of 1,200 records`. */
export function countText(shown: number, total: number, noun: string): string {
  const nouns = `${noun}${total === 1 ? "" : "s"}`;
  if (total === 0) return `no ${nouns}`;
  return shown === total
    ? `${NUMBER.format(total)} ${nouns}`
    : `${NUMBER.format(shown)} of ${NUMBER.format(total)} ${nouns}`;
}

const NUMBER = new Intl.NumberFormat("en");
