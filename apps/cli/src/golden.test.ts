import { join } from "node:path";
import { expect, test } from "vitest";
import { COMMANDS } from "./commands.ts";
import { emptyFolder } from "./testing/own-dataset.ts";
import { defensePact } from "./testing/terminal.ts";

/** What is printed is kept beside this file; `npx vitest run --project cli src/golden -u` renews it. */
const golden = (name: string) => join(import.meta.dirname, "golden", `${name}.txt`);

test("--help reads as it did", async () => {
  const { stdout } = await defensePact(["--help"], { columns: 80 });
  await expect(stdout).toMatchFileSnapshot(golden("help"));
});

test.each(Object.keys(COMMANDS))("%s --help reads as it did", async (name) => {
  const { stdout } = await defensePact([name, "--help"], { columns: 80 });
  await expect(stdout).toMatchFileSnapshot(golden(`help-${name}`));
});

test.each([
  ["list", ["list", "pledges", "--by", "kenya"]],
  ["show-pledge", ["show", "pledges/kenya-police-haiti-2023"]],
  ["show-agreement", ["show", "agreements/us-kenya-defence-cooperation-framework"]],
])("the page of %s reads as it did", async (name, argv) => {
  const { code, stdout, stderr } = await defensePact(argv, {
    columns: 80,
    isTTY: true,
    env: { NO_COLOR: "1" },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  await expect(stdout).toMatchFileSnapshot(golden(name));
});

test("the findings of a broken record read as they did", async () => {
  const folder = emptyFolder();
  try {
    folder.write("acme.yaml", "type: actor\nid: actors/acme\nname: Acme\nkind: organisation\nclaims: []\n");
    folder.write("good.yaml", "type: actor\nid: actors/bcme\nname: Bcme\nkind: organization\nclaims: []\n");
    const { code, stdout } = await defensePact(["validate", "acme.yaml", "good.yaml"], { columns: 80 });
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot(golden("validate"));
  } finally {
    folder.leave();
  }
});
