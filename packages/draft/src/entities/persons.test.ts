import { describe, expect, test } from "vitest";
import { proposed } from "../testing/known.ts";

/** The persons that lines name, with their posts. */
function persons(...lines: string[]) {
  return proposed("actor", ...lines)
    .filter(({ kind }) => kind === "person")
    .map(({ name, posts = [] }) => ({ name, posts: posts.map(({ title, org }) => `${title}, ${org}`) }));
}

describe("persons", () => {
  test("have the office and the state that stand beside the name", () => {
    expect(persons("Norwegian Defense Minister Nils Berg met with reporters.")).toEqual([
      { name: "Nils Berg", posts: ["Defense Minister, actors/norway"] },
    ]);
    expect(persons("Prime Minister Nils Berg of Norway spoke.")).toEqual([
      { name: "Nils Berg", posts: ["Prime Minister, actors/norway"] },
    ]);
  });

  test("are one, by full name and by surname", () => {
    const found = persons(
      "Norwegian Defense Minister Nils Berg met with reporters.",
      "Minister Berg said that Berg was glad.",
    );
    expect(found.map(({ name }) => name)).toEqual(["Nils Berg"]);
  });

  test("are two, each of the state beside the title", () => {
    const found = persons(
      "Norwegian Defense Minister Nils Berg and Swedish Defense Minister Ada Lund spoke.",
    );
    expect(found).toEqual([
      { name: "Nils Berg", posts: ["Defense Minister, actors/norway"] },
      { name: "Ada Lund", posts: ["Defense Minister, actors/sweden"] },
    ]);
  });

  test("are not first names that a misprint parts from their surnames", () => {
    const found = persons(
      "Norwegian Defense Minister Nils Berg met with reporters.",
      "Norwegian Defense Minister, Nils’s Berg left.",
    );
    expect(found.map(({ name }) => name)).toEqual(["Nils Berg"]);
  });

  test("are not places, months or sentences' first words", () => {
    expect(persons("Oslo was calm.", "May Day is a holiday in Norway.", "Talks went on.")).toEqual([]);
  });
});
