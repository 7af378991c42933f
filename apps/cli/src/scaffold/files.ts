import { COLLECTION_NAMES, IDENTITY, RECORD_TYPES } from "@org/defense-pact-data/model";
import { canonicalYaml } from "../records/yaml-style.ts";
import { EXAMPLE_TEXT, exampleRecords } from "./example.ts";

/** A file of a new dataset. */
export interface ScaffoldFile {
  readonly path: string;
  readonly content: string;
  readonly isExecutable?: true;
}

/** What the files say of the dataset and of the packages that it builds on. */
export interface ScaffoldFacts {
  readonly name: string;
  readonly cliVersion: string;
  readonly dataVersion: string;
}

const DATA = `${IDENTITY.scope}/defense-pact-data`;
const CLI = `${IDENTITY.scope}/defense-pact-cli`;
const SCHEMAS = `./node_modules/${DATA}/json-schema`;

/** Every file of a new dataset, by path in order. */
export function scaffoldFiles(facts: ScaffoldFacts): ScaffoldFile[] {
  const records = [...exampleRecords()].map(([path, record]) => ({
    path: `records/${path}`,
    content: canonicalYaml(record),
  }));
  const files: ScaffoldFile[] = [
    ...records,
    { path: "texts/ledger-2025-03-04-boats.txt", content: EXAMPLE_TEXT },
    { path: "README.md", content: readme(facts) },
    { path: "defense-pact.json", content: json(CONFIG) },
    { path: "package.json", content: json(packageJson(facts)) },
    { path: ".gitignore", content: GITIGNORE },
    { path: ".vscode/settings.json", content: json(editorSettings()) },
    { path: ".vscode/extensions.json", content: json({ recommendations: ["redhat.vscode-yaml"] }) },
    { path: ".github/workflows/validate.yml", content: WORKFLOW },
    { path: ".githooks/pre-commit", content: HOOK, isExecutable: true },
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The whole path, since git takes a short one from the top of the repository, and this folder may lie further down. */
const INSTALL_HOOKS =
  "node -e \"require('child_process').execFileSync('git', ['config', 'core.hooksPath', require('path').resolve('.githooks')])\"";

const CONFIG = { $schema: `${SCHEMAS}/config.json`, files: ["records"], rules: {}, exceptions: [] };

function packageJson({ name, cliVersion, dataVersion }: ScaffoldFacts): object {
  return {
    name,
    version: "0.1.0",
    private: true,
    type: "module",
    scripts: {
      validate: "defense-pact validate",
      verify: "defense-pact verify --records records --texts texts",
      format: "defense-pact format records",
      hooks: INSTALL_HOOKS,
    },
    devDependencies: { [CLI]: `^${cliVersion}`, [DATA]: `^${dataVersion}` },
  };
}

/** Completion and checks in editors that read these settings: the schema of each collection for its files. */
function editorSettings(): object {
  const byCollection = COLLECTION_NAMES.map(
    (name) => [name, `${SCHEMAS}/${RECORD_TYPES[name]}.json`] as const,
  );
  return {
    "yaml.schemas": Object.fromEntries(
      byCollection.map(([name, schema]) => [schema, [`records/${name}/*.yaml`, `records/${name}/*.yml`]]),
    ),
    "yaml.yamlVersion": "1.2",
    "json.schemas": [
      ...byCollection.map(([name, url]) => ({ fileMatch: [`/records/${name}/*.json`], url })),
      { fileMatch: ["/defense-pact.json"], url: `${SCHEMAS}/config.json` },
    ],
    "files.associations": { "*.ndjson": "jsonl" },
  };
}

const GITIGNORE = `node_modules/

# The texts of sources stay with whoever holds the rights in them; the records have their fingerprints.
texts/*
!texts/ledger-2025-03-04-boats.txt
`;

const WORKFLOW = `name: validate
on: [push, pull_request]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22, cache: npm }
      - run: npm ci
      - run: npm run validate
      - run: npx defense-pact format records --check
`;

const HOOK = `#!/bin/sh
# Keeps broken records out of commits; switched on by \`npm run hooks\`.
set -e
cd "$(dirname "$0")/.."
npx --no-install defense-pact validate
npx --no-install defense-pact format records --check
`;

function readme({ name }: ScaffoldFacts): string {
  return `# ${name}

Defence agreements, pledges and actors, each fact with the words that support it, in the model of
[defense-pact](${IDENTITY.homepage}). Records may refer to those of its dataset (\`actors/kenya\`).

\`\`\`sh
npm install         # once
npm run hooks       # once: validates before each commit; again where the folder has moved
npm run validate    # are the records right?
npm run verify      # do the quoted words stand in the texts?
npm run format      # keys in order, one style
\`\`\`

| path | what it is |
|---|---|
| \`records/<collection>/<slug>.yaml\` | a record each; the path is its id |
| \`texts/<slug>.txt\` | the text of \`articles/<slug>\`, kept out of git |
| \`defense-pact.json\` | which files are the dataset; rules turned off or down, and exceptions, each with a reason |
| \`.vscode/\` | completion and checks for records, in editors with a YAML language server |
| \`.github/workflows/\`, \`.githooks/\` | the same checks in CI and before a commit |

## From an article to claims

The records about Coastland are invented; delete them when you have your own. Save an article as \`texts/story.txt\`, then:

\`\`\`sh
npx defense-pact new actor --name "The Paper" --kind organization
npx defense-pact fingerprint texts/story.txt --headline "…" --publisher the-paper --language en \\
  --licence all-rights-reserved --published 2025-03-04 --out records/articles/story.yaml --id story
npx defense-pact new pledge
npx defense-pact cite records/pledges/SLUG.yaml /by --source articles/story --fragment "…" --texts texts
npm run validate
\`\`\`

Every command explains itself with \`--help\`.
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
