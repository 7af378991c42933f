/** Something that a document shows, in its order. */
export type Sample =
  /** A file to be there: a block under a line that is only its name, `like/this.json`: */
  | { readonly kind: "file"; readonly name: string; readonly text: string }
  | { readonly kind: "command"; readonly text: string; readonly exit: number; readonly prints?: string }
  | { readonly kind: "program"; readonly text: string; readonly prints?: string }
  /** Shown and not run: data, a diagram, or part of a file. */
  | { readonly kind: "shown"; readonly language: string; readonly text: string };

const BLOCK = /^(?:`([^`\n]+)`:\n\n)?```(\w*)\n([\s\S]*?)^```$/gm;
const EXIT = /\s+# exits with (\d)$/;

/** What a Markdown document shows in fenced blocks. A `text` block right after commands or a program is what it prints. */
export function samplesIn(markdown: string): Sample[] {
  const samples: Sample[] = [];
  let end = 0;
  for (const match of markdown.matchAll(BLOCK)) {
    const [whole, name, language = "", text = ""] = match;
    const isNext = markdown.slice(end, match.index).trim() === "";
    const last = samples.at(-1);
    if (language === "text" && name === undefined && isNext && isSilent(last))
      samples[samples.length - 1] = { ...last, prints: text };
    else samples.push(...samplesOf(name, language, text));
    end = match.index + whole.length;
  }
  return samples;
}

function isSilent(sample: Sample | undefined): sample is Sample & { kind: "command" | "program" } {
  return (sample?.kind === "command" || sample?.kind === "program") && sample.prints === undefined;
}

function samplesOf(name: string | undefined, language: string, text: string): Sample[] {
  if (name !== undefined) return [{ kind: "file", name, text }];
  if (language === "js") return [{ kind: "program", text }];
  if (language !== "sh") return [{ kind: "shown", language, text }];
  const lines = text.replaceAll(/\\\n\s*/g, "").split("\n");
  return lines
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => ({
      kind: "command",
      text: withoutComment(line),
      exit: Number(EXIT.exec(line)?.[1] ?? 0),
    }));
}

function withoutComment(line: string): string {
  return line.replace(/\s+# .*$/, "").trim();
}
