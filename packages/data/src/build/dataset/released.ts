import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../../types/index.d.ts";
import type { Release } from "../../diff/index.ts";
import { type DocumentHead, documentOf } from "./document.ts";
import { digestOf } from "./history.ts";
import { readRecords } from "./records.ts";
import { packageJson } from "./release.ts";

/**
 * The dataset of a release: its records as the tag `NAME@VERSION` holds them, which `changeset publish` sets.
 *
 * @param root the folder of the package, in a clone of its repository.
 * @throws Error where the tag is missing, or holds other records than those whose digest the history keeps.
 */
export function releasedDataset(root: string, { version, sha256, to }: Release): Dataset {
  const tag = `${packageJson(root).name}@${version}`;
  const folder = mkdtempSync(join(tmpdir(), "released-"));
  try {
    const archive = archiveOf(root, tag);
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    const dataset = documentOf(readRecords(join(folder, "records")), to as DocumentHead);
    if (digestOf(dataset) === sha256) return dataset;
    throw new Error(`The records of the tag ${tag} are not those of ${version} (SHA-256 ${sha256}).`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function archiveOf(root: string, tag: string): Buffer {
  const most = { maxBuffer: 2 ** 31, stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"] };
  try {
    return execFileSync("git", ["-C", root, "archive", "--format=tar", `refs/tags/${tag}`, "records"], most);
  } catch (error) {
    throw new Error(
      `The tag ${tag} could not be read: fetch it (git fetch --tags). ${(error as Error).message}`,
    );
  }
}
