/** The public types by themselves; importing them costs nothing at run time. */
export type * from "../types/index.d.ts";
