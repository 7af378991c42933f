import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LanguageServer } from "../testing/language-server.ts";
import { type OwnFolder, ownDataset } from "../testing/own-dataset.ts";

interface Diagnostics {
  readonly uri: string;
  readonly diagnostics: readonly { readonly message: string; readonly range: { start: { line: number } } }[];
}

const PROGRAM = fileURLToPath(import.meta.resolve("yaml-language-server/bin/yaml-language-server"));
const FILE = "records/pledges/coastland-boats-2025.yaml";

let folder: OwnFolder;
let server: LanguageServer;
const uriOf = (file: string) => pathToFileURL(join(folder.path, file)).href;

/** The settings of an editor that reads `.vscode/settings.json`, by section. */
function sections(settings: Readonly<Record<string, unknown>>) {
  const yaml = Object.entries(settings).filter(([name]) => name.startsWith("yaml."));
  return {
    yaml: { ...Object.fromEntries(yaml.map(([name, value]) => [name.slice(5), value])), validate: true },
  };
}

async function diagnosed(text: string, version: number): Promise<Diagnostics["diagnostics"]> {
  const uri = uriOf(FILE);
  const found = server.next<Diagnostics>("textDocument/publishDiagnostics", (params) => params.uri === uri);
  if (version === 1)
    server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version, text } });
  else
    server.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] });
  return (await found).diagnostics;
}

beforeAll(async () => {
  folder = await ownDataset();
  server = new LanguageServer(PROGRAM, sections(JSON.parse(folder.read(".vscode/settings.json"))));
  const rootUri = pathToFileURL(folder.path).href;
  await server.request("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "pacts" }],
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { completion: { completionItem: { documentationFormat: ["markdown"] } } },
    },
  });
  server.notify("initialized", {});
});
afterAll(() => {
  server.end();
  folder.leave();
});

test("with the settings that `init` writes, an editor checks and completes a record by its schema", async () => {
  const good = folder.read(FILE);
  expect(await diagnosed(good, 1)).toEqual([]);
  const [fault, ...others] = await diagnosed(good.replace("stage: announced", "stage: anounced"), 2);
  expect(others).toEqual([]);
  expect(fault?.message).toContain("announced");
  const lines = good.split("\n");
  const line = lines.findIndex((each) => each.includes("stage: announced"));
  expect(fault?.range.start.line).toBe(line);
  lines[line] = "  - stage: ";
  await diagnosed(lines.join("\n"), 3);
  const completion = (await server.request("textDocument/completion", {
    textDocument: { uri: uriOf(FILE) },
    position: { line, character: "  - stage: ".length },
  })) as { items: { label: string }[] };
  expect(completion.items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["announced", "committed", "disbursed"]),
  );
});
