import { collectionOf, fieldsIn } from "@org/defense-pact-data/fields";
import { slugOf } from "@org/defense-pact-data/model";
import type { DatasetRecord } from "@org/defense-pact-data/types";

type Holder = Readonly<Record<string, unknown>>;

/** The value at a path with keys (`/parties/kenya/role`), as claims write it; undefined where there is none. */
export function valueAt(record: DatasetRecord, path: string): unknown {
  const steps = path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let value: unknown = record;
  let pointer = "";
  for (const step of steps) {
    if (Array.isArray(value)) value = itemOf(value, step, keyProperty(record, pointer));
    else {
      value = isHolder(value) && Object.hasOwn(value, step) ? value[step] : undefined;
      pointer += `/${step}`;
    }
  }
  return value;
}

/** By which property the items of a list are named where they have no key of their own. */
function keyProperty(record: DatasetRecord, pointer: string): string | null {
  const collection = collectionOf(record.id);
  const field =
    collection && fieldsIn(collection).find((one) => one.many && one.pointer.startsWith(`${pointer}/`));
  return field?.keys?.[0] ?? null;
}

function itemOf(list: readonly unknown[], key: string, property: string | null): unknown {
  return list.find((each) => {
    if (!isHolder(each)) return String(each) === key || slugOf(String(each)) === key;
    if (each.key !== undefined) return each.key === key;
    return property !== null && slugOf(String(each[property])) === key;
  });
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}
