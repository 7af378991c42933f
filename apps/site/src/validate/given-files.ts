import type { GivenFile } from "./messages.ts";

/** What the validator of a folder reads; other files of it are passed over. */
const DATA = /\.(json|ndjson|jsonl|yaml|yml|csv)(\.gz)?$/i;

/** Chosen files, with their paths where a folder was chosen. */
export function chosenFiles(list: FileList | null): readonly GivenFile[] {
  return [...(list ?? [])]
    .map((blob) => ({
      path: blob.webkitRelativePath || blob.name,
      blob,
      isInFolder: blob.webkitRelativePath !== "",
    }))
    .filter(({ path, isInFolder }) => !isInFolder || DATA.test(path))
    .sort((a, b) => (a.isInFolder && b.isInFolder ? (a.path < b.path ? -1 : 1) : 0));
}

/** Dropped files, and those in dropped folders at any depth. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly GivenFile[]> {
  // Entries can only be had while the event lasts, so all are taken before any is read.
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return (await Promise.all(entries.map((entry) => filesOf(entry, false)))).flat();
}

async function filesOf(entry: FileSystemEntry, isInFolder: boolean): Promise<readonly GivenFile[]> {
  if (isFile(entry)) {
    if (isInFolder && !DATA.test(entry.name)) return [];
    const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ""), blob }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map((one) => filesOf(one, true)))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A folder is read in parts (a hundred entries each, in Chromium) until one is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...part);
  }
}
