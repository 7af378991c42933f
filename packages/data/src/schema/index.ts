/** The zod schemas: the only executable form of the data model. */
export { actor } from "./actor.ts";
export { agreement } from "./agreement.ts";
export { article } from "./article.ts";
export { referenceFact } from "./citation.ts";
export { anchor, claim, resolution } from "./claim.ts";
export { dataset, record, schemas } from "./dataset.ts";
export { duration, edtf } from "./edtf.ts";
export { event } from "./event.ts";
export { COLLECTIONS, type CollectionName, type Evidence } from "./field.ts";
export { place } from "./place.ts";
export { pledge } from "./pledge.ts";
export { pointer } from "./pointer.ts";
export { promise } from "./promise.ts";
export { quantity } from "./quantity.ts";
export { redirect } from "./redirect.ts";
export { statement } from "./statement.ts";
