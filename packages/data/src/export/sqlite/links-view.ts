import { fieldAt, REFERENCES, type ReferencePointer } from "../../fields/index.ts";

/** A view with a row for each reference of a record, made of the description of the fields. */
export const LINKS_VIEW = `CREATE VIEW links AS
  ${REFERENCES.map(referencesAt).join("\n  UNION ALL ")};`;

/** The lists on the way to a reference are the first steps of its pointer; each is read item by item. */
function referencesAt({ pointer, from: collections }: ReferencePointer): string {
  const names = pointer.slice(1).split("/");
  const keys = fieldAt(pointer)[0]?.keys ?? [];
  let from = "records r";
  let holder = "r.body";
  let path = "''";
  for (const [at, key] of keys.entries()) {
    from += `, json_each(${holder}, '$.${names[at]}') l${at}`;
    holder = `l${at}.value`;
    path += ` || '/${names[at]}/' || ${keyOf(`l${at}`, key, at === names.length - 1)}`;
  }
  const rest = names.slice(keys.length);
  const value = rest.length === 0 ? holder : `(${holder} ->> '$.${rest.join(".")}')`;
  const end = rest.map((name) => `/${name}`).join("");
  const role = `${holder} ->> '$.${pointer === "/relations/target" ? "kind" : "role"}'`;
  return `SELECT r.id AS from_id, ${path} || '${end}' AS path, ${value} AS to_id, '${pointer}' AS field,
    ${rest.length === 0 ? "NULL" : role} AS role
    FROM ${from} WHERE r.collection IN (${collections.map((name) => `'${name}'`).join(", ")}) AND ${value} IS NOT NULL`;
}

/** An item's own key, else the property that the list is keyed by; of a scalar itself; a position where there is none. */
function keyOf(item: string, property: string | null, isScalar: boolean): string {
  if (isScalar) return slugOf(`${item}.value`);
  if (property === null) return `${item}.key`;
  return slugOf(`coalesce(${item}.value ->> '$.key', ${item}.value ->> '$.${property}')`);
}

/** An id stands by its slug; a path, which begins with a slash, is escaped. */
function slugOf(key: string): string {
  return `CASE WHEN substr(${key}, 1, 1) = '/' THEN replace(replace(${key}, '~', '~0'), '/', '~1')
    ELSE substr(${key}, instr(${key}, '/') + 1) END`;
}
