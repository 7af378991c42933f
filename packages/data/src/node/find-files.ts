import { statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { GlobOptions } from "tinyglobby";

/** A file to read, named as findings name it; or what was asked for and leads nowhere, and why. */
export type FoundFile =
  | { readonly path: string; readonly name: string }
  | { readonly missing: string; readonly reason: string }
  | { readonly barren: string };

const DATA_FILES = "**/*.{json,ndjson,jsonl,yaml,yml,csv,json.gz,ndjson.gz,jsonl.gz,yaml.gz,yml.gz,csv.gz}";

const INSTALLED = "**/node_modules/**";

/** What `export` writes beside the tables of a folder: a description of them, which holds no records. */
const DESCRIPTIONS = ["**/datapackage.json", "**/croissant.json"];

/**
 * The files that a path leads to: the file itself, the data files in a folder and all folders in it (those of
 * installed packages and descriptions of tables left out), or what a glob matches, by name in order. A path that is
 * there is never a glob.
 * Of folders and globs, the files to ignore are left out.
 */
export async function findFiles(
  path: string,
  cwd: string,
  ignore: readonly string[] = [],
): Promise<FoundFile[]> {
  const whole = resolve(cwd, path);
  const kind = kindOf(whole);
  if (kind === "file") return [{ path: whole, name: path }];
  const isFolder = kind === "folder";
  if (!isFolder && !/[*?[\]{}!]/.test(path)) return [{ missing: path, reason: kind }];
  const found = await (isFolder ? inFolder(path, whole) : matching(path, cwd));
  const files = found.filter((file) => !ignore.includes(file.path));
  return files.length === 0 ? [{ barren: path }] : files;
}

function kindOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (failure) {
    return reasonOf(failure);
  }
}

/** Why a file cannot be read, in words where the code is a common one. */
export function reasonOf(failure: unknown): string {
  const { code, message } = failure as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder.",
  EACCES: "permission is denied.",
  EISDIR: "it is a folder.",
  EMFILE: "too many files are open.",
  ENOTDIR: "a part of its path is no folder.",
  ELOOP: "its links lead in a circle.",
};

type File = Extract<FoundFile, { readonly path: string }>;

async function inFolder(name: string, path: string): Promise<File[]> {
  const files = await glob(DATA_FILES, {
    cwd: path,
    caseSensitiveMatch: false,
    ignore: [INSTALLED, ...DESCRIPTIONS],
  });
  const folder = withoutEnd(name);
  return files.sort(byName).map((file) => ({ path: join(path, file), name: `${folder}/${file}` }));
}

async function matching(pattern: string, cwd: string): Promise<File[]> {
  const files = await glob(globOf(pattern), { cwd, expandDirectories: false });
  return files.sort(byName).map((file) => ({ path: resolve(cwd, file), name: file }));
}

/** Loaded when it is needed: to validate one file, it is a good part of what there is to read. */
async function glob(pattern: string, options: GlobOptions): Promise<string[]> {
  const tinyglobby = await import("tinyglobby");
  return tinyglobby.glob(pattern, { ignore: [INSTALLED], ...options });
}

/** On Windows a backslash stands between folders (`data\\**\\*.yaml`); elsewhere it takes the meaning from what follows. */
export function globOf(pattern: string, separator: string = sep): string {
  return separator === "\\" ? pattern.replaceAll("\\", "/") : pattern;
}

/** A folder's name without the slashes at its end, on Windows also without backslashes. */
export function withoutEnd(folder: string, separator: string = sep): string {
  return folder.replace(separator === "\\" ? /[\\/]+$/ : /\/+$/, "");
}

function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
