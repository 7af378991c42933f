/** A pledge that was read before its newest source came out may miss what that source says. */
/** @type {import("@org/defense-pact-data/validate").CustomRule} */
const reviewedAfterSources = {
  id: "acme/reviewed-after-sources",
  title: "A pledge was reviewed after the newest of its sources was published",
  severity: "error",
  scope: "dataset",
  docs: "https://acme.example/rules/reviewed-after-sources",
  check(record, report, index) {
    const reviewed = record.ext?.["@acme/pacts"]?.reviewed;
    if (record.type !== "pledge" || reviewed === undefined) return;
    const sources = record.claims.flatMap(({ anchors = [] }) =>
      anchors.map(({ source }) => index.get(source)),
    );
    for (const source of sources) {
      if (source?.type !== "article" || source.published === undefined || source.published <= reviewed)
        continue;
      report({
        path: "/ext/@acme~1pacts/reviewed",
        message: `It was reviewed on ${reviewed}, before “${source.headline}” of ${source.published}.`,
        hint: "Read that source, then write the day.",
      });
      return;
    }
  },
};

export default [reviewedAfterSources];
