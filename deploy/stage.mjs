// Puts what runs in production into an empty folder: the published files of the API and of the packages it stands on, the
// built site, and the lock file, so that `npm ci --omit=dev --workspace apps/api` there installs what was tested here.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const PUBLISHED = ["packages/data", "packages/figures", "packages/store", "apps/api"];

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("Say which folder: node deploy/stage.mjs FOLDER");
const folder = resolve(target);
mkdirSync(folder, { recursive: true });
if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`);

for (const file of ["package.json", "package-lock.json", "LICENSE", "LICENSE-DATA"])
  cpSync(file, join(folder, file));
// npm checks the lock file against every workspace, those too that are not installed.
for (const room of ["packages", "apps"]) {
  for (const name of readdirSync(room)) {
    const manifest = join(room, name, "package.json");
    cpSync(manifest, join(folder, manifest));
  }
}
for (const path of PUBLISHED) {
  const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--workspace", path], {
    encoding: "utf8",
  });
  const [{ files }] = JSON.parse(listed);
  for (const { path: file } of files) cpSync(join(path, file), join(folder, path, file));
}
cpSync("apps/site/dist", join(folder, "site"), { recursive: true });
