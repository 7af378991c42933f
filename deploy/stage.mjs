// Puts what runs in production into an empty folder: the published files of the API and of the packages it stands on, the
// built site, and the lock file, so that `npm ci --omit=dev --omit=optional --workspace apps/api` there installs what was tested here.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("Say which folder: node deploy/stage.mjs FOLDER");
const folder = resolve(target);
mkdirSync(folder, { recursive: true });
if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);

for (const file of ["package.json", "package-lock.json", "LICENSE", "LICENSE-DATA"])
  cpSync(file, join(folder, file));
/** The workspaces, by the name of their package. */
const manifests = new Map();
for (const room of ["packages", "apps"]) {
  for (const name of readdirSync(room)) {
    const path = join(room, name);
    const file = join(path, "package.json");
    // npm checks the lock file against every workspace, those too that are not installed.
    cpSync(file, join(folder, file));
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    manifests.set(manifest.name, { ...manifest, path });
  }
}

/** The folders of a package and of all packages here that it needs. */
function neededBy(name, known = new Set()) {
  const manifest = manifests.get(name);
  if (manifest === undefined || known.has(manifest.path)) return known;
  known.add(manifest.path);
  for (const needed of Object.keys(manifest.dependencies ?? {})) neededBy(needed, known);
  return known;
}

for (const path of neededBy("@org/defense-pact-api")) {
  const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--workspace", path], {
    encoding: "utf8",
  });
  const [{ files }] = JSON.parse(listed);
  for (const { path: file } of files) cpSync(join(path, file), join(folder, path, file));
}
cpSync("apps/site/dist", join(folder, "site"), { recursive: true });
