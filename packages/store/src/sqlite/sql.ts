/** A piece of SQL with the values bound to it, in order. Its text is made of the closed description alone. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export type SqlValue = string | number | null;

export function sql(text: string, ...values: readonly SqlValue[]): Sql {
  return { text, values };
}

export function joined(parts: readonly Sql[], between: string): Sql {
  return {
    text: parts.map(({ text }) => text).join(between),
    values: parts.flatMap(({ values }) => values),
  };
}

/** `?, ?, ?` */
export function places(count: number): string {
  return Array(count).fill("?").join(", ");
}
