import type { Draft } from "@org/defense-pact-draft";
import { count } from "../words/say.ts";
import type { Answer, Question } from "./messages.ts";
import { proposalsList } from "./proposals-list.ts";

const part = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

const form = part<HTMLFormElement>("draft");
const verdict = part("verdict");
const { base = "" } = form.dataset;

let worker: Worker | undefined;
let result: Draft | undefined;

function draft(text: string): void {
  if (text.trim() === "") {
    show("There is nothing to draft: paste a text first.");
    return;
  }
  show("Drafting …");
  worker ??= new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.kind === "failed") show(`No draft could be made. ${data.reason}`);
    else
      show(
        `${count(data.draft.proposals.length, "proposal")}. Read each against its sentence before you take it.`,
        data.draft,
      );
  };
  worker.onerror = () => {
    worker?.terminate();
    worker = undefined;
    show("No draft could be made: it stopped unexpectedly. Reload the page, or use the command line.");
  };
  worker.postMessage({ text, base } satisfies Question);
}

function show(words: string, made?: Draft): void {
  result = made;
  part("report").hidden = made === undefined;
  part("proposals").innerHTML = made ? proposalsList(made).markup : "";
  verdict.textContent = words;
}

/** The same document that the command line writes with `--format json`. */
function download(): void {
  if (!result) return;
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(result, null, 2)}\n`], { type: "application/json" }),
  );
  Object.assign(document.createElement("a"), { href: address, download: "draft.json" }).click();
  URL.revokeObjectURL(address);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  draft(part<HTMLTextAreaElement>("text").value);
});
part("download").addEventListener("click", download);

form.hidden = false;
