import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defensePact } from "./terminal.ts";

const MODULES = fileURLToPath(new URL("../../../../node_modules", import.meta.url));

/** A folder of a person's own, in which the process works until it is left. */
export interface OwnFolder {
  readonly path: string;
  read(file: string): string;
  write(file: string, content: string | Uint8Array): void;
  leave(): void;
}

/** An empty folder beside which the packages are installed. */
export function emptyFolder(): OwnFolder {
  const path = mkdtempSync(join(tmpdir(), "defense-pact-own-"));
  const before = process.cwd();
  process.chdir(path);
  return {
    path,
    read: (file) => readFileSync(join(path, file), "utf8"),
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    leave() {
      process.chdir(before);
      rmSync(path, { recursive: true });
    },
  };
}

/** A folder in which `init` has begun a dataset. */
export async function ownDataset(): Promise<OwnFolder> {
  const folder = emptyFolder();
  const { code, stderr } = await defensePact(["init", "--name", "pacts"]);
  if (code !== 0) throw new Error(`init failed: ${stderr}`);
  symlinkSync(MODULES, join(folder.path, "node_modules"));
  return folder;
}
