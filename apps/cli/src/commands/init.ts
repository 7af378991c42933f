import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { slugFor } from "../authoring/slug.ts";
import { type Command, textOf, UsageError } from "../command.ts";
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
      terminal.stdout.write(listed(dir, files));
      return differing.length > 0 && values.force !== true ? COULD_NOT_RUN : 0;
    }
    if (differing.length > 0 && values.force !== true) throw conflicts(dir, differing);
    // Told once it is so: a folder that cannot be written to has none of them.
    const told = listed(dir, files);
    for (const file of files) await write(dir, file);
    terminal.stdout.write(told);
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

function listed(dir: string, files: readonly ScaffoldFile[]): string {
  return files.map((file) => `${VERBS[stateOf(dir, file)].padEnd(4)}  ${join(dir, file.path)}\n`).join("");
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
  const top = repositoryAround(resolve(dir));
  const steps = [
    ...(resolve(dir) === process.cwd() ? [] : [`cd ${dir}`]),
    ...(top === undefined ? ["git init"] : []),
    "npm install",
    "npm run hooks",
    "npm run validate",
    "npx defense-pact new pledge",
  ];
  const next = `\nNext:\n${steps.map((step) => `  ${step}\n`).join("")}README.md says the rest.\n`;
  if (top === undefined || top === resolve(dir)) return next;
  return `${next}GitHub runs workflows at the top of a repository only: move ${join(dir, ".github")} to ${top}, with\n\`defaults: { run: { working-directory: ${relative(top, resolve(dir))} } }\`.\n`;
}

/** The folder of the repository that a folder is in. */
function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}
