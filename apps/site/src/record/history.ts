import { sayDate } from "@org/defense-pact-figures";
import { type Child, html } from "../html/html.ts";
import type { Reader } from "./reader.ts";

/** What a change did. */
export const KIND_WORDS = {
  added: "added",
  corrected: "corrected",
  moved: "moved",
  retracted: "taken back",
} as const;

/** What releases changed in a record, the newest first. */
export function history(reader: Reader): Child {
  const { record, data } = reader;
  const changes = data.changesOf(record.id);
  if (changes.length === 0)
    return html`<p>No release has changed this record${data.releases.length === 0 && ", since none has been made"}. What one changes stands here, with its reason.</p>`;
  return html`<ol class="history">${changes.map(
    ({ version, date, changes }) =>
      html`<li><b>${version}</b> <span class="quiet">${sayDate(date)}</span><ul>${changes.map(
        ({ kind, path, reason }) =>
          html`<li>${path === "" ? "Record" : reader.label(path)} ${KIND_WORDS[kind]}${reason && html`: ${reason}`}</li>`,
      )}</ul></li>`,
  )}</ol>`;
}
