/** What has to be there for the samples of a document, beside what it shows as files. */
export interface Surroundings {
  readonly files?: Readonly<Record<string, string>>;
  /** Run first, in order. */
  readonly commands?: readonly string[];
  /** The Node that the tools bring, where the host's may be too old for what is documented. */
  readonly onNewerNode?: true;
}

const OWN_RECORDS = [
  "npx defense-pact init own --name own",
  "cp -r own/records my-records",
  "cp -r own/texts texts",
];
const OWN_YAML = "cp my-records/actors/coastland.yaml mine.yaml";

export const SURROUNDINGS: Readonly<Record<string, Surroundings>> = {
  "CONTRIBUTING.md": {
    commands: ["mkdir -p packages/data", 'cp -r "$REPOSITORY/packages/data/records" packages/data/records'],
  },
  "README.md": { onNewerNode: true, files: { "story.txt": "Another story.\n" } },
  "apps/api/README.md": {
    onNewerNode: true,
    commands: [...OWN_RECORDS, OWN_YAML, "npx defense-pact export --out mine.sqlite"],
  },
  "apps/cli/README.md": {
    files: {
      "acme-pacts.schema.json": '{ "type": "object", "properties": { "desk": { "type": "string" } } }\n',
    },
    commands: [
      ...OWN_RECORDS,
      "cp -r my-records records && mkdir main && cp -r my-records main/records",
      "npx defense-pact export --format ndjson | gzip > big.ndjson.gz",
      "cp big.ndjson.gz old.ndjson.gz && npx defense-pact export --out new.json",
    ],
  },
  "apps/site/README.md": { onNewerNode: true, commands: OWN_RECORDS },
  "docs/api.md": { commands: [...OWN_RECORDS, OWN_YAML] },
  "docs/deployment.md": { onNewerNode: true, commands: ["npx defense-pact export --out mine.sqlite"] },
  "docs/forms.md": {
    commands: [...OWN_RECORDS, "npx defense-pact export --dataset my-records --out mine.ndjson"],
  },
  "packages/store/README.md": { onNewerNode: true },
};
