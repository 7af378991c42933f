import { expect, it } from "vitest";
import { readAll } from "./fixtures/recording-sink.ts";

it("makes records of rows, whatever the column", async () => {
  const source = [
    "id,type,title,bilateral,signed.date,signed.place,scope,parties",
    'agreements/a,agreement,"A, ""b""\nc",true,2031-05-12,places/x,cyber;logistics,"[{""actor"":""actors/a"",""role"":""party""}]"',
    "agreements/b,,,,,,,",
  ].join("\r\n");
  const sink = await readAll({ source, format: "csv" });
  expect(sink.problems).toEqual([]);
  expect(sink.values).toEqual([
    {
      type: "agreement",
      id: "agreements/a",
      title: 'A, "b"\nc',
      bilateral: true,
      signed: { date: "2031-05-12", place: "places/x" },
      scope: ["cyber", "logistics"],
      parties: [{ actor: "actors/a", role: "party" }],
      claims: [],
    },
    { type: "agreement", id: "agreements/b", claims: [] },
  ]);
  expect(sink.placeOf(0, "/signed/place")).toBe("3:20");
  expect(sink.placeOf(0, "/parties/0/actor")).toBe("3:45");
  expect(sink.placeOf(0, "/kind")).toBe("2:1");
  expect(sink.placeOf(1, "/id")).toBe("4:1");
});

it("takes a row's collection from its type, the one given, or its id", async () => {
  const collections = async (source: string, collection?: string) =>
    (await readAll({ source, format: "csv", ...(collection && { collection }) })).expected;
  expect(await collections("id,type\nplaces/a,actor\n", "events")).toEqual([{ collection: "actors" }]);
  expect(await collections("id\nplaces/a\n", "events")).toEqual([{ collection: "events" }]);
  expect(await collections("id\nplaces/a\nactors/a\n")).toEqual([
    { collection: "places" },
    { collection: "actors" },
  ]);
});

it("counts places after characters beyond the first plane", async () => {
  const sink = await readAll({ source: "id,name,kind\nplaces/😀,é,x\nplaces/b,y,z\n", format: "csv" });
  expect(sink.placeOf(0, "/kind")).toBe("2:12");
  expect(sink.placeOf(1, "/kind")).toBe("3:12");
});

it("lets later cells stand under an object that an earlier one gave", async () => {
  const sink = await readAll({
    source: 'id,signed,signed.date\nagreements/a,"{""place"":""places/x""}",2031\n',
    format: "csv",
  });
  expect(sink.values).toMatchObject([{ signed: { place: "places/x", date: "2031" } }]);
});

it("goes on after text behind a closing quote", async () => {
  const sink = await readAll({ source: 'id,name\nplaces/a,"b"x\nplaces/c,d\n', format: "csv" });
  expect(sink.brief()[0]).toBe("2:1 input/syntax");
});
