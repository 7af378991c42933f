import type { Actor, Agreement, Article, DatasetRecord, Pledge } from "../../../types/index.d.ts";
import type { Index } from "../rule.ts";

interface RecordOfType {
  article: Article;
  actor: Actor;
  agreement: Agreement;
  pledge: Pledge;
}

/** The record of an id if there is one and it is of that type; a dangling reference is `reference-resolves`' business. */
export function recordAt<T extends keyof RecordOfType>(
  index: Index,
  type: T,
  id: string | undefined,
): RecordOfType[T] | undefined {
  const record: DatasetRecord | undefined = id === undefined ? undefined : index.get(id);
  return record?.type === type ? (record as RecordOfType[T]) : undefined;
}
