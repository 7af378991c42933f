/**
 * Whether a terminal shows characters beyond ASCII: not where the locale names another encoding (LC_ALL before LC_CTYPE
 * before LANG, as POSIX has it) or TERM is `dumb`. Where no locale is set, as in most containers, it does.
 */
export function hasUnicode(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.TERM === "dumb") return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return !locale || /utf-?8/i.test(locale);
}
