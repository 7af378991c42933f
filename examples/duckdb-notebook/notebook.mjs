import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { DuckDBInstance } from "@duckdb/node-api";

/** A notebook is parted by `;`; the comment before a query is its question. */
const cells = readFileSync(argv[2] ?? "questions.sql", "utf8")
  .split(/;\s*$/m)
  .filter((cell) => cell.trim() !== "");

const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const cell of cells) {
  const question = /^-- (.*)$/m.exec(cell)?.[1] ?? "Answer";
  const answer = await connection.runAndReadAll(cell);
  console.log(`## ${question}\n\n${table(answer.columnNames(), answer.getRowsJson())}\n`);
}
connection.closeSync();

/** Rows as a Markdown table. */
function table(columns, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? "").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
