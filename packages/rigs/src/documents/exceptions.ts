/** A sample that is not run as it stands, and why. */
export interface Exception {
  readonly document: string;
  /** What the sample begins with. */
  readonly sample: string;
  readonly reason: string;
  /** Where it is run all the same: how it exits. */
  readonly exit?: number;
  /** Where it is run if this command is there. */
  readonly needs?: string;
}

const ON_POSTGRES = "needs a PostgreSQL of its own; apps/api/src/postgres.test.ts runs it";

export const EXCEPTIONS: readonly Exception[] = [
  {
    document: "examples/python-reader/README.md",
    sample: "python3 ",
    reason: "a machine may be without Python",
    needs: "python3",
  },
  {
    document: "README.md",
    sample: "npx defense-pact verify --text",
    reason: "an article's text is never in the repository, and of another text it says so",
    exit: 1,
  },
  {
    document: "apps/cli/README.md",
    sample: "npx defense-pact diff 1.0.0 current",
    reason: "names a release, which a checkout before it does not have",
  },
  { document: "apps/api/README.md", sample: "export DATABASE_URL=", reason: ON_POSTGRES },
  { document: "apps/api/README.md", sample: "npx defense-pact-api load", reason: ON_POSTGRES },
  { document: "docs/deployment.md", sample: "DATABASE_URL=", reason: ON_POSTGRES },
  { document: "docs/deployment.md", sample: "sudo ", reason: "changes the machine it runs on" },
  { document: "docs/deployment.md", sample: "docker ", reason: "needs a container engine" },
  { document: "docs/deployment.md", sample: "POSTGRES_PASSWORD=", reason: "needs a container engine" },
  {
    document: "packages/store/README.md",
    sample: 'import { openStore } from "@org/defense-pact-store";\nimport { loadPostgres }',
    reason: "needs a PostgreSQL of its own; packages/store/src/postgres has its tests",
  },
];
