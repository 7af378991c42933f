import { sayDate } from "../dates/say-date.ts";
import { count, sayList } from "../records/names.ts";
import { STAGE_LOOKS } from "../records/stages.ts";
import { type MapArc, type MapData, pointIn } from "./map-data.ts";

function nameIn(data: MapData, id: string): string {
  return pointIn(data, id).name;
}

/**
 * A pledge in a line: "Kenya to Haiti: 1,000 police, announced August 2023, as stated by Anadolu Agency". A stage that
 * others state has its own: "1,000 police, as stated by Waza; deployed 25 Jun 2024, as stated by The White House".
 */
export function sayArc(arc: MapArc, data: MapData): string {
  const stage =
    arc.stage === undefined
      ? "stage unknown"
      : `${STAGE_LOOKS[arc.stage].word} ${arc.stageDate === undefined ? "" : sayDate(arc.stageDate, { short: true })}`.trimEnd();
  const times = arc.restatedBy.length;
  const again = times === 0 ? "" : `; announced again${times === 1 ? "" : ` ${times} times`}, drawn once`;
  const label = arc.label.replace(/\.$/, "");
  const isSaidAtOnce = arc.stageStatedBy === undefined || arc.stageStatedBy === arc.statedBy;
  const said = isSaidAtOnce
    ? `${label}, ${stage}, ${arc.statedBy}`
    : `${label}, ${arc.statedBy}; ${stage}, ${arc.stageStatedBy}`;
  return `${nameIn(data, arc.from)} to ${nameIn(data, arc.to)}: ${said}${again}`;
}

/** An agreement in a line, with all whom it joins. */
export function sayAgreement(agreement: string, data: MapData): string {
  const links = data.links.filter((link) => link.agreement === agreement);
  const joined = [...new Set(links.flatMap(({ between }) => between))];
  return `${sayList(joined.map((id) => nameIn(data, id)))}: ${links[0]?.label}`;
}

/** What a map shows, and its finding. */
export function mapSummary(data: MapData, projection: string): { title: string; description: string } {
  const agreements = new Set(data.links.map(({ agreement }) => agreement)).size;
  const pledges = new Set(data.arcs.map(({ pledge }) => pledge)).size;
  const shown = [
    agreements > 0 ? count(agreements, "agreement") : "",
    pledges > 0 ? count(pledges, "pledge") : "",
  ].filter((part) => part !== "");
  const title =
    shown.length === 0 ? "Map: no agreement or pledge has a place on it" : `Map of ${sayList(shown)}`;
  const arcs = data.arcs.slice(0, 3).map((arc) => `${sayArc(arc, data)}.`);
  const joined = [
    ...new Set(data.links.map(({ between }) => between.map((id) => nameIn(data, id)).join(" and "))),
  ];
  const links = joined.length === 0 ? "" : `Agreements join ${sayList(joined)}.`;
  const absent = data.absent.length === 0 ? "" : `${count(data.absent.length, "record")} cannot be placed.`;
  return {
    title,
    description: [...arcs, links, absent, `${projection}; seats of government, not borders, mark states.`]
      .filter((part) => part !== "")
      .join(" "),
  };
}
