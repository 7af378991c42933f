import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { type OwnFolder, ownDataset } from "../testing/own-dataset.ts";
import { openPty } from "../testing/pty.ts";

let folder: OwnFolder;
beforeEach(async () => {
  folder = await ownDataset();
});
afterEach(() => folder.leave());

test("in a terminal, what is missing is asked for, with terms to choose from, and the record is written", async () => {
  const pty = openPty(["new", "place", "--name", "Seaport", "--country", "coastland"], { cwd: folder.path });
  await pty.waitFor("What sort of place is it?");
  pty.type("\r");
  await pty.waitFor("Which place is it part of?");
  pty.type("\r");
  await pty.waitFor("in a sentence of your own?");
  pty.type("\r");
  await pty.waitFor("Its id?");
  pty.type("\r");
  await pty.waitFor("Which article says so?");
  pty.type("\r");
  const { code, text } = await pty.ended;
  expect(text).toContain("wrote records/places/seaport.yaml");
  expect(code).toBe(0);
  expect(parse(folder.read("records/places/seaport.yaml"))).toMatchObject({
    name: "Seaport",
    kind: "city",
    country: "actors/coastland",
  });
});

test("^C in the middle leaves without a trace", async () => {
  const pty = openPty(["new", "actor"], { cwd: folder.path });
  await pty.waitFor("What is it called?");
  pty.interrupt();
  const { code } = await pty.ended;
  expect(code).toBe(130);
  expect(existsSync("records/actors/undefined.yaml")).toBe(false);
});
