import type { DatasetRecord } from "../../types/index.d.ts";
import type { RecordRule } from "./rule.ts";

/** Which kinds a field belongs to, by record type; fields that are not named belong to every kind. */
const FIELDS: Readonly<Record<"actor" | "place", Readonly<Record<string, readonly string[]>>>> = {
  actor: {
    posts: ["person"],
    ledBy: ["mission", "coalition"],
    contributors: ["mission", "coalition"],
    area: ["mission", "coalition"],
    authorisedBy: ["mission", "coalition"],
  },
  place: {
    host: ["facility"],
    users: ["facility"],
  },
};

/** Data model, "Shapes": which fields a kind of actor or place has. */
export const fieldFitsKind: RecordRule = {
  id: "field-fits-kind",
  title: "An actor or place has only the fields of its kind",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "actor" && record.type !== "place") return;
    const fields = FIELDS[record.type];
    for (const name in fields) {
      const kinds = fields[name] as readonly string[];
      if (record[name as keyof DatasetRecord] === undefined || kinds.includes(record.kind)) continue;
      report({
        path: `/${name}`,
        message: `\`${name}\` belongs to ${record.type}s of kind ${kinds.join(" or ")}; this one is of kind ${record.kind}.`,
        expected: kinds,
        received: record.kind,
        hint: `Correct \`kind\`, or leave \`${name}\` out.`,
      });
    }
  },
};
