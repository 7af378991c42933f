import { agreements } from "@org/defense-pact-data/agreements";

const words = document.querySelector("#words");
const rows = document.querySelector("#agreements");
const count = document.querySelector("#count");

function show() {
  const wanted = words.value.toLowerCase().split(/\s+/);
  const shown = agreements.filter((agreement) => {
    const text = JSON.stringify([agreement.title, agreement.status, agreement.parties]).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  count.textContent = `${shown.length} of ${agreements.length}`;
  rows.replaceChildren(...shown.map(rowOf));
}

function rowOf({ title, signed, status, claims }) {
  const evidence = claims.filter(({ path, paths = [path] }) => paths.includes("/status"));
  const words = evidence.flatMap(({ relation, value, anchors }) =>
    anchors.map(({ fragment }) => `“${fragment}”${relation === "rival" ? ` (${value})` : ""}`),
  );
  const row = document.createElement("tr");
  row.append(...[title, signed?.date ?? "not known", status, words.join(" · ")].map(cellOf));
  return row;
}

function cellOf(text) {
  const cell = document.createElement("td");
  cell.textContent = text;
  return cell;
}

words.addEventListener("input", show);
show();
