import type { Finding, Summary } from "@org/defense-pact-data/validate";
import { count } from "../words/say.ts";
import { findingsList } from "./findings-list.ts";
import { chosenFiles, droppedFiles } from "./given-files.ts";
import type { Answer, GivenFile, Question } from "./messages.ts";
import { reportMarkdown } from "./report-markdown.ts";
import { verdictOf } from "./verdict.ts";

const part = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const form = part<HTMLFormElement>("validate");
const verdict = part("verdict");
const running = part("running");
const progress = part<HTMLProgressElement>("progress");
const report = part("report");
const { base = "", home = "" } = form.dataset;

/** Kept from one run to the next, so that it loads the base once; ended by a cancel. */
let worker: Worker | undefined;
/** The run that the page shows, while it lasts. */
let stop: (() => void) | undefined;
let result: { readonly findings: readonly Finding[]; readonly summary: Summary } | undefined;

function check(files: readonly GivenFile[], collection?: string): void {
  stop?.();
  if (files.length === 0) {
    verdict.textContent = "There is nothing to check: no file of data among what you gave.";
    return;
  }
  begin(files.length);
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const findings: Finding[] = [];
  worker ??= new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.kind === "read") showProgress(data.bytes, total, findings.length);
    else if (data.kind === "found") findings.push(...data.findings);
    else if (data.kind === "end")
      end(verdictOf(data.summary, findings.length), { findings, summary: data.summary });
    else end(`The check could not be made. ${data.reason}`);
  };
  worker.onerror = () => {
    discard();
    end("The check could not be made: it stopped unexpectedly. Reload the page, or use the command line.");
  };
  stop = () => {
    discard();
    end("Cancelled; nothing is said about these files.");
  };
  worker.postMessage({ files, base, ...(collection && { collection }) } satisfies Question);
}

/** Ends the worker with all it is doing; the next run starts another. */
function discard(): void {
  worker?.terminate();
  worker = undefined;
}

function begin(files: number): void {
  result = undefined;
  part("findings").replaceChildren();
  report.hidden = true;
  running.hidden = false;
  progress.value = 0;
  part("read").textContent = "";
  verdict.textContent = `Checking ${count(files, "file")} …`;
}

function showProgress(bytes: number, total: number, found: number): void {
  progress.value = total === 0 ? 1 : bytes / total;
  part("read").textContent =
    `${megabytes(bytes)} of ${megabytes(total)} MB, ${count(found, "finding")} so far`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function end(words: string, made?: typeof result): void {
  stop = undefined;
  result = made;
  // Whoever pressed Cancel by the keyboard would otherwise be sent to the top of the page.
  if (running.contains(document.activeElement)) verdict.focus();
  running.hidden = true;
  report.hidden = made === undefined;
  part("findings").innerHTML = made ? findingsList(made.findings, home).markup : "";
  verdict.textContent = words;
}

/** The same document that the command line writes with `--format json`. */
function download(): void {
  if (!result) return;
  const text = `${JSON.stringify({ findings: result.findings, ...result.summary }, null, 2)}\n`;
  give("validation-report.json", text, "application/json");
}

function downloadMarkdown(): void {
  if (result) give("validation-report.md", reportMarkdown(result.findings, result.summary), "text/markdown");
}

/** Hands a text to the reader as a file. */
function give(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const { value } = part<HTMLTextAreaElement>("text");
  const collection = part<HTMLSelectElement>("collection").value;
  check(value.trim() === "" ? [] : [{ path: "pasted text", blob: new Blob([value]) }], collection);
});
for (const id of ["files", "folder"]) {
  const input = part<HTMLInputElement>(id);
  input.addEventListener("change", () =>
    check(chosenFiles(input.files), part<HTMLSelectElement>("collection").value),
  );
  // Choosing the same file again, once it was mended, is to check it again.
  input.addEventListener("click", () => {
    input.value = "";
  });
}
part("cancel").addEventListener("click", () => stop?.());
part("download").addEventListener("click", download);
part("download-markdown").addEventListener("click", downloadMarkdown);

const drop = part("drop");
for (const type of ["dragenter", "dragover"]) {
  document.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
}
document.addEventListener("dragleave", () => drop.classList.remove("over"));
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  if (event.dataTransfer)
    check(await droppedFiles(event.dataTransfer.items), part<HTMLSelectElement>("collection").value);
});

form.hidden = false;
