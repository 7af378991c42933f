import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { slugFor } from "../authoring/slug.ts";
import { type Command, type Terminal, textOf, UsageError } from "../command.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { type ScaffoldFile, scaffoldFiles } from "../scaffold/files.ts";
import { dataPackage, ownPackage } from "../versions.ts";

export const command: Command = {
  usage: "[DIR] [--name NAME] [--dry-run] [--force]",
  summary:
    "Starts a dataset of your own in a folder (default: the one you are in): records with invented examples, configuration, editor settings, CI, a commit hook.\n" +
    "Writes over nothing: files that are there and differ are listed, and then nothing is written.",
  options: {
    name: {
      type: "string",
      value: "NAME",
      help: "The name in package.json (default: made from the folder's).",
    },
    "dry-run": { type: "boolean", help: "List the files, and write nothing." },
    force: { type: "boolean", help: "Write over the files that are there and differ; they are listed." },
  },
  examples: ["init", "init my-pacts --name @acme/pacts", "init --dry-run"],
  async run(args, terminal) {
    const { values, positionals } = args;
    const [dir = ".", ...others] = positionals;
    if (others.length > 0) throw new UsageError("init: name one folder, or none for the one you are in.");
    checkFolder(dir);
    const name = packageName(dir, textOf(args, "name"));
    const files = scaffoldFiles({
      name,
      cliVersion: ownPackage().version,
      dataVersion: dataPackage().version,
    });
    const differing = files.filter((file) => stateOf(dir, file) === "differs");
    if (values["dry-run"] === true) {
      list(dir, files, terminal);
      return differing.length > 0 && values.force !== true ? COULD_NOT_RUN : 0;
    }
    if (differing.length > 0 && values.force !== true) throw conflicts(dir, differing);
    list(dir, files, terminal);
    for (const file of files) await write(dir, file);
    terminal.stderr.write(nextSteps(dir));
    return 0;
  },
};

/** As the run itself would end where files are in the way. */
const COULD_NOT_RUN = 2;

type State = "new" | "same" | "differs";

function checkFolder(dir: string): void {
  if (existsSync(dir) && !statSync(dir).isDirectory()) throw new UsageError(`init: ${dir} is no folder.`);
}

function stateOf(dir: string, { path, content }: ScaffoldFile): State {
  const file = join(dir, path);
  if (!existsSync(file)) return "new";
  return statSync(file).isFile() && readFileSync(file, "utf8") === content ? "same" : "differs";
}

const VERBS: Readonly<Record<State, string>> = { new: "new", same: "same", differs: "over" };

function list(dir: string, files: readonly ScaffoldFile[], { stdout }: Terminal): void {
  for (const file of files) stdout.write(`${VERBS[stateOf(dir, file)].padEnd(4)}  ${join(dir, file.path)}\n`);
}

function conflicts(dir: string, differing: readonly ScaffoldFile[]): UsageError {
  return new UsageError(
    `init: ${differing.length === 1 ? "a file is" : `${differing.length} files are`} there already; nothing was written.`,
    [
      ...differing.map(({ path }) => `  ${join(dir, path)}`),
      "Move them away, choose another folder, or write over them with --force.",
    ].join("\n"),
  );
}

async function write(dir: string, file: ScaffoldFile): Promise<void> {
  const path = join(dir, file.path);
  await writeAtomically(path, [file.content]);
  if (file.isExecutable) chmodSync(path, 0o755);
}

function packageName(dir: string, given: string | undefined): string {
  if (given === undefined) return slugFor(basename(resolve(dir))) || "defence-pacts";
  if (/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(given) && given.length <= 214)
    return given;
  throw new UsageError(
    `--name: "${given}" is no name of a package.`,
    "Write lower-case words, such as pacts or @acme/pacts.",
  );
}

function nextSteps(dir: string): string {
  const steps = [
    ...(resolve(dir) === process.cwd() ? [] : [`cd ${dir}`]),
    "npm install",
    "npm run validate",
    "npx defense-pact new pledge",
  ];
  return `\nNext:\n${steps.map((step) => `  ${step}\n`).join("")}README.md says the rest.\n`;
}
