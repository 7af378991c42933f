/** The formats that are read. */
export const FORMATS = ["json", "ndjson", "yaml", "csv"] as const;
export type Format = (typeof FORMATS)[number];

const LF = 10;

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
    return isRecordLine(first) || (lines.length > 1 && looksLikeLines(first, lines[1] as string))
      ? "ndjson"
      : "json";
  return looksLikeHeader(first) ? "csv" : "yaml";
}

/** Whether more bytes could not change what a text looks like: its first two lines are whole, or the first tells. */
export function tellsFormat(head: Uint8Array): boolean {
  const whole = new TextDecoder().decode(head.subarray(0, head.lastIndexOf(LF) + 1));
  const lines = whole.split("\n").filter((line) => line.trim() !== "");
  const first = lines[0]?.trim();
  return first !== undefined && (!first.startsWith("{") || lines.length > 1 || isRecordLine(first));
}

/** Two lines that each open an object, the first closing its own, are records one per line. */
function looksLikeLines(first: string, second: string): boolean {
  if (!second.trimStart().startsWith("{")) return isJson(first);
  return !/[[{,:]$/.test(first);
}

function isJson(text: string): boolean {
  return parsed(text) !== undefined;
}

/** A record on a line of its own: whether others follow or not, it is judged the same. */
function isRecordLine(line: string): boolean {
  const value = parsed(line);
  return typeof value === "object" && value !== null && "type" in value && "id" in value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function looksLikeHeader(line: string): boolean {
  const cells = line.split(/[,;\t]/).map((cell) => cell.replaceAll('"', "").trim());
  return cells.length > 1 && (cells.includes("id") || cells.includes("type")) && !line.includes(": ");
}
