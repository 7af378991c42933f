import { describe, expect, test } from "vitest";
import { proposed } from "../testing/known.ts";

describe("who gives and who receives", () => {
  test.each([
    ["Norway pledged $5 million to Latvia.", "norway", "latvia"],
    ["Latvia will receive $5 million in military aid from Norway.", "norway", "latvia"],
    ["$5 million in military aid was provided to Latvia by Norway.", "norway", "latvia"],
    ["Norwegian Prime Minister Nils Berg announced $5 million in aid for Latvia.", "norway", "latvia"],
    ["Norway announced $5 million in aid to help Latvia.", "norway", "latvia"],
    ["We pledged $5 million to Latvia.", "united-states", "latvia"],
    ["The Norwegian government sent 120 soldiers to Latvia.", "norway", "latvia"],
  ])("is read from “%s”", (sentence, giver, receiver) => {
    expect(proposed("pledge", sentence)).toMatchObject([
      { by: `actors/${giver}`, to: [{ target: `actors/${receiver}` }] },
    ]);
  });

  test("is carried on where a sentence goes on about the promise before it", () => {
    const [, second] = proposed(
      "pledge",
      "Norway pledged $5 million to Latvia.",
      "It will also provide 120 vehicles.",
    );
    expect(second).toMatchObject({ by: "actors/norway", to: [{ target: "actors/latvia" }] });
  });

  test.each(["RIGA - ", "RIGA, Latvia (AP) — ", "RIGA—"])("is nobody of the place in “%s”", (place) => {
    for (const { by } of proposed("pledge", `${place}Halvaria pledged $5 million to Norway.`))
      expect(by).not.toBe("actors/latvia");
    expect(proposed("pledge", `${place}Norway pledged $5 million to Latvia.`)).toMatchObject([
      { by: "actors/norway", to: [{ target: "actors/latvia" }] },
    ]);
  });

  test("is never the same actor twice", () => {
    for (const sentence of ["Norway pledged $5 million to Norway.", "Norway sent 120 soldiers in Norway."])
      for (const { by, to = [] } of proposed("pledge", sentence))
        expect(to.map(({ target }) => target)).not.toContain(by);
  });
});
