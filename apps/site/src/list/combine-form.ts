import { count } from "../words/say.ts";
import type { CombinedRow } from "./combining.ts";

/** Rows shown at once. */
const PAGE = 100;

const form = document.getElementById("combine");
if (form instanceof HTMLFormElement) start(form);

/** Makes a list show the records that have every value chosen in its form, which also stand in the address. */
function start(form: HTMLFormElement): void {
  const body = document.querySelector<HTMLElement>("#list + div tbody");
  const pages = document.querySelector<HTMLElement>("#list + div nav");
  const said = document.getElementById("combined");
  const finding = document.querySelector<HTMLElement>(".record-head .finding");
  const lanes = document.querySelector<HTMLElement>('section[aria-labelledby="lanes"]');
  const more = Object.assign(document.createElement("button"), { type: "button", textContent: "Show more" });
  if (!body || !said || !finding) return;
  const whole = body.innerHTML;
  const wholeFinding = finding.textContent;
  let rows: Promise<readonly CombinedRow[]> | undefined;
  let found: readonly CombinedRow[] = [];
  let turn = 0;

  const load = async (): Promise<readonly CombinedRow[]> => {
    const response = await fetch(form.dataset.rows ?? "");
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  };
  const add = (from: number): void => {
    body.insertAdjacentHTML(
      "beforeend",
      found
        .slice(from, from + PAGE)
        .map(({ row }) => row)
        .join(""),
    );
    more.hidden = body.childElementCount >= found.length;
    if (from > 0) body.children[from]?.querySelector("a")?.focus();
  };
  /** What stands above the list speaks of all records: it gives way to what was found of them. */
  const tell = (sentence?: string): void => {
    finding.textContent = sentence ?? wholeFinding;
    if (lanes) lanes.hidden = sentence !== undefined;
    said.textContent = [sentence, leftOut(form)].filter(Boolean).join(" ");
  };
  const restore = (): void => {
    body.innerHTML = whole;
    if (pages) pages.hidden = false;
    more.hidden = true;
    tell();
  };
  const show = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const chosen = chosenIn(form);
    if (chosen.length === 0) return restore();
    try {
      rows ??= load();
      const all = await rows;
      if (mine !== turn) return;
      found = all.filter(({ values }) => chosen.every(([field, value]) => values[field]?.includes(value)));
      body.replaceChildren();
      add(0);
      if (pages) pages.hidden = true;
      const { one = "record", many = "records" } = form.dataset;
      tell(`${count(found.length, one, many)} ${found.length === 1 ? "has" : "have"} all of these.`);
    } catch {
      rows = undefined;
      restore();
      said.textContent = "The list could not be loaded. Try again, or follow a single facet below.";
    }
  };
  const fromAddress = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll("select")) {
      const value = asked.get(select.name) ?? "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
    show();
  };

  form.addEventListener("change", () => {
    const query = new URLSearchParams(chosenIn(form)).toString();
    history.pushState(null, "", query === "" ? location.pathname : `?${query}`);
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => add(body.childElementCount));
  addEventListener("popstate", fromAddress);
  body.closest("table")?.after(more);
  more.hidden = true;
  form.hidden = false;
  fromAddress();
}

/** What is chosen, by facet. */
function chosenIn(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([field, value]): [string, string][] =>
    value === "" ? [] : [[field, String(value)]],
  );
}

/** A sentence on what the address asks for and the form has no choice for; nothing where it has one for all. */
function leftOut(form: HTMLFormElement): string | undefined {
  const chosen = new Map(chosenIn(form));
  const unknown = [...new URLSearchParams(location.search)].filter(
    ([field, value]) => chosen.get(field) !== value,
  );
  if (unknown.length === 0) return undefined;
  return `Left out, since there is no such choice: ${unknown.map((pair) => pair.join("=")).join(", ")}.`;
}
