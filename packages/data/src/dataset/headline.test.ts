import { expect, test } from "vitest";
import type { Pledge } from "../../types/index.d.ts";
import { headlineOf } from "./headline.ts";
import { get } from "./index.ts";
import { searchedText } from "./searched-text.ts";

const record = <const Id extends string>(id: Id) => {
  const found = get(id);
  if (found === undefined) throw new Error(`the dataset has no ${id}`);
  return found;
};

test("an agreement is headed by its title, kind, status and date of signature", () => {
  expect(headlineOf(record("agreements/us-kenya-defence-cooperation-framework"))).toEqual({
    title: "Kenya–United States framework for defence cooperation",
    kind: "framework",
    status: "signed",
    date: "2023-09-25",
  });
});

test("a pledge has the kind of its promise and the date of its first stage", () => {
  const pledge = record("pledges/kenya-police-haiti-2023");
  expect(headlineOf(pledge)).toEqual({ title: pledge.title, kind: "personnel", date: "2023-08" });
});

test("a pledge that is proposed without a stage has no date", () => {
  const { stages: _, ...pledge } = record("pledges/kenya-police-haiti-2023");
  expect(headlineOf(pledge as Pledge)).toEqual({ title: pledge.title, kind: "personnel" });
});

test("an actor has a name and no date, an article its headline and date of publication", () => {
  expect(headlineOf(record("actors/kenya"))).toEqual({ title: "Kenya", kind: "state" });
  const article = record("articles/anadolu-2023-09-25-us-kenya");
  expect(headlineOf(article)).toEqual({ title: article.headline, date: "2023-09-25" });
});

test("the text searched holds our wording and none of the evidence", () => {
  const statement = record("statements/austin-thanks-kenya-hosting");
  const text = searchedText(statement).split("\n");
  expect(text).toContain(statement.gist);
  for (const { fragment } of statement.claims.flatMap(({ anchors }) => anchors))
    expect(text).not.toContain(fragment);
});
