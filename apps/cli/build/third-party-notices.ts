import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "tsdown";

/** Our own packages, whose licence is that of the command. */
const OWN = /^@org\//;

/** Writes the licences of the packages whose code is in the bundle beside it; a package without one fails the build. */
export function thirdPartyNotices(): Rolldown.Plugin {
  return {
    name: "third-party-notices",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const source = noticesOf(new Set(modules.flatMap((id) => packageFolder(id) ?? [])));
      this.emitFile({ type: "asset", fileName: "THIRD-PARTY-NOTICES.txt", source });
    },
  };
}

function noticesOf(folders: ReadonlySet<string>): string {
  const notices = [...folders]
    .map(noticeOf)
    .filter(({ name }) => !OWN.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`);
  const rule = `\n${"-".repeat(80)}\n\n`;
  return ["The files beside this one carry code of these packages.\n", ...notices].join(rule);
}

/** The folder of the installed package that a module belongs to. */
function packageFolder(module: string): string | undefined {
  return /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/.exec(module)?.[1];
}

function noticeOf(folder: string): { name: string; version: string; license: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file.`);
  return { name, version, license, text: `${readFileSync(join(folder, file), "utf8").trim()}\n` };
}
