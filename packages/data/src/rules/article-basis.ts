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
    const wrong = KNOWN_BY_TEXT.filter((name) => (record[name] !== undefined) !== isText);
    if (wrong.length === 0) return;
    const names = wrong.map((name) => `\`${name}\``).join(" and ");
    const be = wrong.length === 1 ? "is" : "are";
    report({
      path: "/basis",
      message: isText
        ? `The basis is \`text\`, and ${names} ${be} missing.`
        : `The basis is \`fragments-only\`, and ${names} ${be} there.`,
      received: record.basis,
      hint: isText
        ? "Fingerprint the text, or set `basis: fragments-only`."
        : `Leave ${names} out, or set \`basis: text\` and give both.`,
    });
  },
};
