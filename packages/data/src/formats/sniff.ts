/** The formats that are read. */
export const FORMATS = ["json", "ndjson", "yaml", "csv"] as const;
export type Format = (typeof FORMATS)[number];

const EXTENSIONS: Readonly<Record<string, Format>> = {
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  yaml: "yaml",
  yml: "yaml",
  csv: "csv",
};

/** The format that a file's name says, `.gz` aside; undefined where it says none. */
export function formatOfName(name: string): Format | undefined {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}

/** The format that the first bytes of a text look like. It looks at whole lines only, up to the end of `head`. */
export function sniffFormat(head: Uint8Array): Format {
  const text = new TextDecoder().decode(head);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const first = lines[0]?.trim() ?? "";
  if (first.startsWith("[")) return "json";
  if (first.startsWith("{"))
    return lines.length > 1 && looksLikeLines(first, lines[1] as string) ? "ndjson" : "json";
  return looksLikeHeader(first) ? "csv" : "yaml";
}

/** Two lines that each open an object, the first closing its own, are records one per line. */
function looksLikeLines(first: string, second: string): boolean {
  if (!second.trimStart().startsWith("{")) return isJson(first);
  return !/[[{,:]$/.test(first);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function looksLikeHeader(line: string): boolean {
  const cells = line.split(/[,;\t]/).map((cell) => cell.replaceAll('"', "").trim());
  return cells.length > 1 && (cells.includes("id") || cells.includes("type")) && !line.includes(": ");
}
