import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatAsked } from "../picture/options.ts";
import { pngOf } from "../picture/png.ts";
import { decodePng } from "../testing/decode-png.ts";
import { defensePact } from "../testing/terminal.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "defense-pact-pictures-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const PLEDGE = "pledges/kenya-police-haiti-2023";
const FIGURES: string[][] = [["map"], ["network"], ["track", PLEDGE], ["timeline"]];

describe.each(FIGURES)("%s", (...argv) => {
  test("writes SVG with concrete colours, its source at the foot", async () => {
    const { code, stdout } = await defensePact([...argv, "--format", "svg", "--width", "800"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*width="800"/);
    expect(stdout.endsWith("</svg>\n")).toBe(true);
    expect(stdout).not.toContain("var(");
    expect(stdout).toContain("CC BY 4.0</text>");
  });

  test("writes a PNG that is not empty, of the size of the SVG times the scale", async () => {
    const file = join(folder, `${argv[0]}.png`);
    expect(await defensePact([...argv, "--out", file, "--width", "400", "--scale", "1"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    const { stdout: svg } = await defensePact([...argv, "--format", "svg", "--width", "400"]);
    const { width, height, colours } = decodePng(readFileSync(file));
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(width).toBe(400);
    expect(colours).toBeGreaterThan(50);
  });

  test("goes to standard output where --out is -, and to no file of that name", async () => {
    const { code, stdout } = await defensePact([...argv, "--format", "svg", "--out", "-"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<svg /);
    expect(existsSync("-")).toBe(false);
  });

  test("has its table as a file by the file's ending", async () => {
    const file = join(folder, `${argv[0]}.csv`);
    const { stdout } = await defensePact([...argv, "--format", "csv"]);
    expect((await defensePact([...argv, "--out", file])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(stdout);
    expect(stdout).toMatch(/^[a-z_,]+\r\n/);
  });
});

describe("what is drawn", () => {
  const svgOf = async (...argv: string[]) => (await defensePact([...argv, "--format", "svg"])).stdout;

  test("goes by the filters", async () => {
    const all = await svgOf("map");
    const kenyan = await svgOf("map", "--by", "kenya");
    expect(all).toContain("100 million USD, announced");
    expect(kenyan).not.toContain("100 million USD, announced");
    expect(kenyan).toContain("1,000 police");
    expect(await svgOf("timeline", "--by", "kenya")).not.toContain("Lloyd Austin");
    expect(await svgOf("network", "--by", "kenya")).not.toContain("100 million");
  });

  test("says in words that there is nothing", async () => {
    expect(await svgOf("network", "--since", "2090")).toContain(
      "No agreement or pledge joins any actors here.</text>",
    );
    expect(await svgOf("timeline", "--by", "haiti")).toContain("There are no records to show.</text>");
  });

  test("has a region, a theme and what boundaries mean", async () => {
    const map = await svgOf("map", "--region", "kenya,places/nairobi", "--theme", "dark");
    expect(map).toContain("Albers");
    expect(map).toContain('fill="#171613"');
    expect(map).toContain("imply no judgement");
  });

  test("is in the middle what is asked for", async () => {
    const { stdout } = await defensePact([
      "network",
      "--focus",
      "haiti",
      "--depth",
      "1",
      "--format",
      "ndjson",
    ]);
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ from, to }) => [from, to].includes("actors/haiti"))).toBe(true);
  });

  test("is a status for an agreement", async () => {
    expect(await svgOf("track", "us-kenya-defence-cooperation-framework")).toContain("Sources disagree");
  });
});

describe("pictures refuse", () => {
  const refusal = async (...argv: string[]) => {
    const { code, stdout, stderr } = await defensePact(argv);
    expect([code, stdout]).toEqual([2, ""]);
    return stderr;
  };

  test("an id that there is not, with what was probably meant", async () => {
    expect(await refusal("map", "--region", "kenia")).toContain("Did you mean actors/kenya?");
    expect(await refusal("network", "--focus", "actors/kenyaa")).toContain("Did you mean actors/kenya?");
    expect(await refusal("track", "kenya-police-hati-2023")).toContain(
      "Did you mean pledges/kenya-police-haiti-2023?",
    );
    expect(await refusal("network", "--focus", "agreements/kenya")).toContain("Did you mean actors/kenya?");
    expect(await refusal("track", "zzzzzzzzzz")).toContain("`defense-pact list pledges` lists");
    expect(await refusal("track", "actors/kenya")).toContain("has no track");
    expect(await refusal("track")).toContain("track takes one id");
  });

  test("sizes and themes that there are not, and words that are no option", async () => {
    expect(await refusal("map", "--format", "svg", "--width", "100")).toContain("280 to 2400");
    expect(await refusal("map", "--format", "svg", "--scale", "9")).toContain("1 to 4");
    expect(await refusal("map", "--format", "svg", "--theme", "blue")).toContain("light, dark");
    expect(await refusal("map", "kenya")).toContain("map takes options only");
    expect(await refusal("network", "kenya")).toContain("network takes options only");
  });

  test.each(FIGURES)("options of a picture that have no meaning, also for the table: %s", async (...argv) => {
    const asTable = [...argv, "--format", "csv"];
    expect(await refusal(...asTable, "--width", "99999")).toContain(
      '--width takes a whole number from 280 to 2400; not "99999"',
    );
    expect(await refusal(...asTable, "--theme", "drak")).toContain("light, dark");
    expect(await refusal(...asTable, "--scale", "9")).toContain("1 to 4");
  });

  test("more than a network holds, and groupings that a list of dates has not", async () => {
    expect(await refusal("network", "--limit", "301")).toContain("from 1 to 300");
    expect(await refusal("network", "--depth", "99", "--format", "svg")).toContain("from 1 to 6");
    expect(await refusal("timeline", "--group-by", "actr", "--format", "table")).toContain(
      "collection, actor",
    );
  });

  test("a file whose ending tells of no format, and leaves the folder as it was", async () => {
    const before = readdirSync(folder);
    expect(await refusal("map", "--out", join(folder, "map.gif"))).toContain("Give --format");
    expect(readdirSync(folder)).toEqual(before);
  });

  test("a PNG on a terminal", async () => {
    const { code, stderr } = await defensePact(["map", "--format", "png"], { isTTY: true });
    expect(code).toBe(2);
    expect(stderr).toContain("--out picture.png");
  });

  test("a list's options for a figure, and a collection without dates to draw", async () => {
    expect(await refusal("timeline", "--format", "bars", "--limit", "3")).toContain(
      "--limit is for the list",
    );
    expect(await refusal("timeline", "--format", "svg", "--collection", "articles")).toContain(
      "not articles",
    );
  });

  test("a picture of so many dots that it could not be made", async () => {
    await expect(pngOf('<svg viewBox="0 0 2400 90000"/>', 4)).rejects.toThrow("too large");
  });
});

test("a picture that cannot be written leaves what was there", async () => {
  const file = join(folder, "kept.svg");
  writeFileSync(file, "old");
  expect((await defensePact(["map", "--out", file, "--width", "1"])).code).toBe(2);
  expect(readFileSync(file, "utf8")).toBe("old");
});

test("a PNG tells of the characters that its font lacks, and draws the others", async () => {
  const drawn = async (text: string) =>
    pngOf(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20" width="80" height="20"><text x="2" y="15">${text}</text></svg>`,
      1,
    );
  expect((await drawn("漢 a")).missing).toEqual(["漢"]);
  const { bytes, missing } = await drawn("Ağrı Привет");
  expect(missing).toEqual([]);
  expect(decodePng(bytes).colours).toBeGreaterThan(3);
});

test("the format is the one named, else the one of the file", () => {
  const asked = (values: Record<string, string>) =>
    formatAsked({ values, positionals: [] }, ["table", "svg", "png"]);
  expect(asked({})).toBe("table");
  expect(asked({ out: "a/B.PNG" })).toBe("png");
  expect(asked({ out: "a.picture", format: "svg" })).toBe("svg");
  expect(() => asked({ out: "a.png", format: "svg" })).toThrow(
    "a file that ends in .png contradict each other",
  );
});
