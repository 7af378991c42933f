import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { type OwnFolder, ownDataset } from "../testing/own-dataset.ts";
import { openPty } from "../testing/pty.ts";
import { defensePact } from "../testing/terminal.ts";

let folder: OwnFolder;
beforeEach(async () => {
  folder = await ownDataset();
});
afterEach(() => folder.leave());

test("in a terminal, what is missing is asked for, with terms to choose from, and the record is written", async () => {
  const pty = openPty(["new", "place", "--name", "Seaport", "--country", "coastland"], { cwd: folder.path });
  await pty.waitFor("What sort of place is it?");
  pty.type("\r");
  await pty.waitFor("Where does it lie");
  pty.type("39.67,-4.05\r");
  await pty.waitFor("From which reference");
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
    coordinates: [39.67, -4.05],
    references: [{ path: "/coordinates", source: "country-codes" }],
  });
});

/** Answers each question as it comes, as a person does. */
async function answer(pty: ReturnType<typeof openPty>, answers: readonly (readonly [string, string])[]) {
  for (const [question, keys] of answers) {
    await pty.waitFor(question);
    pty.type(keys);
  }
  return pty.ended;
}

const DOWN = "\u001b[B";

test("a pledge is written from answers alone, what it depends on among them", async () => {
  const pty = openPty(["new", "pledge"], { cwd: folder.path });
  const { code, text } = await answer(pty, [
    ["What is pledged", "Boats, a second time\r"],
    ["Who gives?", "Coastlandia\r"],
    // Nothing is called that; erased as far as it is right, it is found.
    ["Nothing here is called that", "\u007f\u007f\r"],
    ["To whom, for whom or where?", "Kenya\r"],
    ["actors/kenya: as what?", "\r"],
    ["where? Another one?", "\r"],
    ["What is promised?", "\r"],
    ["How much money?", "up-to:30000000\r"],
    ["In which currency?", "EUR\r"],
    ["Given how?", "\r"],
    ["How far has it come", "\r"],
    ["announced: when?", "2025-03-04\r"],
    ["How far has it come, and when? Another one?", "\r"],
    ["What does it depend on?", `${DOWN}\r`],
    ["legislature: is it met?", "\r"],
    ["What does it depend on? Another one?", "\r"],
    ["For which date does that hold?", "\r"],
    ["Under which agreement?", "\r"],
    ["Who announced it?", "\r"],
    ["Which earlier pledge", "\r"],
    ["What is it for", "\r"],
    ["What is it about, in a sentence", "\r"],
    ["Its id?", "\r"],
    ["Which article says so?", "\r"],
  ]);
  expect(text).toContain("wrote records/pledges/boats-a-second-time.yaml");
  expect(code).toBe(0);
  expect(parse(folder.read("records/pledges/boats-a-second-time.yaml"))).toMatchObject({
    by: "actors/coastland",
    to: [{ target: "actors/kenya", role: "recipient" }],
    promise: {
      kind: "money",
      amount: { modality: "up-to", max: 30_000_000 },
      currency: "EUR",
      form: "unspecified",
    },
    stages: [{ stage: "announced", date: "2025-03-04" }],
    conditions: [{ kind: "legislature", state: "pending", asOf: "2025-03-04" }],
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

test("a statement is written from answers alone, with the words that say so, and is valid", async () => {
  const pty = openPty(["new", "statement"], { cwd: folder.path });
  const { code, text } = await answer(pty, [
    ["What was said, in a heading", "Boats are announced\r"],
    ["Who said it?", "Coastland\r"],
    ["What did the speaker do", "announce\r"],
    ["What was said, in your own words?", "Kenya is to get boats.\r"],
    ["For whom was it said?", "\r"],
    ["To whom, or of whom?", "Kenya\r"],
    ["of whom? Another one?", "\r"],
    ["Which records is it about?", "\r"],
    ["What does it cover?", "\r"],
    ["At which event?", "\r"],
    ["When?", "\r"],
    ["Its id?", "\r"],
    ["Which article says so?", "patrol boats\r"],
    ["In which file is the article's text?", "texts/ledger-2025-03-04-boats.txt\r"],
    ["Its words, verbatim", "its defence minister said on Tuesday\r"],
    ["What do these words support?", "\r"],
    ["Whose words are they?", "\r"],
    ["How do the values follow", "\r"],
    ["How sure are you?", "\r"],
  ]);
  expect(text).toContain("wrote records/statements/boats-are-announced.yaml");
  expect(code).toBe(0);
  expect(parse(folder.read("records/statements/boats-are-announced.yaml"))).toMatchObject({
    speaker: "actors/coastland",
    act: "announce",
    to: ["actors/kenya"],
    claims: [{ paths: expect.arrayContaining(["/speaker", "/gist"]), anchors: [{ block: "b3" }] }],
  });
  expect(await defensePact(["validate"])).toMatchObject({ code: 0 });
});
