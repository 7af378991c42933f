import type { RecordRule } from "./rule.ts";

const KNOWN_BY_TEXT = ["fingerprint", "blocks"] as const;

/** Contract, point 3: fingerprint and blocks are both there or both absent, as `basis` says. */
export const articleBasis: RecordRule = {
  id: "article-basis",
  title: "An article has a fingerprint and blocks exactly when its basis is the text",
  severity: "error",
  scope: "record",
  check(record, report) {
    if (record.type !== "article") return;
    const isText = record.basis === "text";
    for (const name of KNOWN_BY_TEXT) {
      if ((record[name] !== undefined) === isText) continue;
      report({
        path: `/${name}`,
        message: isText
          ? `The basis is \`text\`, and \`${name}\` is missing.`
          : `The basis is \`fragments-only\`, and \`${name}\` is there.`,
        hint: isText
          ? "Fingerprint the text, or set `basis: fragments-only`."
          : `Leave \`${name}\` out, or set \`basis: text\` and give both.`,
      });
    }
  },
};
