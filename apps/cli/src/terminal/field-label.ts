/** `/stages/announced/date` as people read it: `stages › announced › date`. */
export function fieldLabel(pointer: string): string {
  return pointer.slice(1).replaceAll("/", " › ").replaceAll("~1", "/").replaceAll("~0", "~");
}
