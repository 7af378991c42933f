import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { samplePictures } from "./sample-pictures.ts";

const TOP = new URL("../../../../", import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, TOP)), "utf8");

it("docs/pictures shows the dataset as it is; `npm run pictures --workspace packages/figures` redraws it", () => {
  const pictures = samplePictures();
  expect(readdirSync(fileURLToPath(new URL("docs/pictures", TOP))).sort()).toEqual(
    [...pictures.keys()].sort(),
  );
  for (const [name, svg] of pictures) expect(read(`docs/pictures/${name}`) === `${svg}\n`, name).toBe(true);
});

it("the README shows every one of them, with words for those who do not see it", () => {
  const readme = read("README.md");
  for (const name of samplePictures().keys())
    expect(readme).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(docs/pictures/${name}\\)`));
});
