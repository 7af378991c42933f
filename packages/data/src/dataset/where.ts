type Scalar = string | number | boolean;

/** Values that fields of a record must have; only fields that hold one text, number or truth value can be asked for. */
export type Where<T> = {
  readonly [K in keyof T as Exclude<T[K], undefined> extends Scalar ? K : never]?: T[K];
};

/**
 * Whether a record has all the values asked for.
 *
 * @throws TypeError where the record's field holds a list or an object, which the types forbid: no value equals one.
 */
export function matches<T extends object>(record: T, where: Where<T>): boolean {
  return Object.entries(where).every(([name, value]) => {
    const held = record[name as keyof T];
    if (typeof held === "object" && held !== null)
      throw new TypeError(
        `\`${name}\` holds more than one value; pick the records by a function of your own: list(…).filter(…).`,
      );
    return held === value;
  });
}
