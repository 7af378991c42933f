import { presenceToken, roleToken, valueToken } from "./tokens.ts";

/** A token with the last record that it was written for. */
export interface KnownToken {
  readonly text: string;
  record: number;
}

/** The tokens of one field. */
export interface FieldTokens {
  readonly presence: KnownToken;
  value(key: string): KnownToken;
  role(role: string, key: string): KnownToken;
}

/** Some fields have a value of their own in each record; these are let go again. */
const MOST = 20_000;

/** Keeps the tokens it has made: the values of a dataset are few beside its records, and writing one costs most. */
export function tokensOfField(field: number): FieldTokens {
  const values = new Map<string, KnownToken>();
  const roles = new Map<string, Map<string, KnownToken>>();
  return {
    presence: { text: presenceToken(field), record: 0 },
    value: (key) => known(values, key, () => valueToken(field, key)),
    role(role, key) {
      const keys = roles.get(role) ?? new Map<string, KnownToken>();
      if (keys.size === 0) roles.set(role, keys);
      return known(keys, key, () => roleToken(field, role, key));
    },
  };
}

/** A token that is let go and made again may only come twice for the one record that is being written. */
function known(tokens: Map<string, KnownToken>, key: string, make: () => string): KnownToken {
  const there = tokens.get(key);
  if (there) return there;
  if (tokens.size >= MOST) tokens.clear();
  const made = { text: make(), record: 0 };
  tokens.set(key, made);
  return made;
}
