type Scalar = string | number | boolean;

/** Values that fields of a record must have; only fields that hold one text, number or truth value can be asked for. */
export type Where<T> = {
  readonly [K in keyof T as Exclude<T[K], undefined> extends Scalar ? K : never]?: T[K];
};

/** Whether a record has all the values asked for. */
export function matches<T extends object>(record: T, where: Where<T>): boolean {
  return Object.entries(where).every(([name, value]) => record[name as keyof T] === value);
}
