import type { Table } from "../table/table.ts";
import { type MapData, pointIn } from "./map-data.ts";

/** The data of a map as rows: a row for each pledge and for each pair of parties, with its two ends. */
export function mapTable(data: MapData): Table {
  const end = (id: string, key: string) => {
    const { name, position } = pointIn(data, id);
    const [longitude, latitude] = position.point;
    return { [key]: name, [`${key}_longitude`]: longitude, [`${key}_latitude`]: latitude };
  };
  const none = {
    amount: null,
    unit: null,
    bound: null,
    stage: null,
    date: null,
    stated_by: null,
    stage_stated_by: null,
  };
  const arcs = data.arcs.map((arc) => ({
    record: arc.pledge,
    what: "pledge",
    label: arc.label,
    ...end(arc.from, "from"),
    ...end(arc.to, "to"),
    amount: arc.size?.value ?? null,
    unit: arc.size?.unit ?? null,
    bound: arc.size === undefined ? null : arc.size.bound ? "yes" : "no",
    stage: arc.stage ?? null,
    date: arc.stageDate ?? null,
    stated_by: arc.statedBy,
    stage_stated_by: arc.stageStatedBy ?? null,
  }));
  const links = data.links.map((link) => ({
    record: link.agreement,
    what: "agreement",
    label: link.label,
    ...end(link.between[0], "from"),
    ...end(link.between[1], "to"),
    ...none,
  }));
  const places = data.points
    .filter(({ roles }) => roles.includes("place"))
    .map(({ id, name }) => ({ record: id, what: "place", label: name, ...end(id, "from"), ...none }));
  const absent = data.absent.map(({ id, name, reason }) => ({
    record: id,
    what: "not on the map",
    label: `${name}: ${reason}`,
    ...none,
  }));
  return {
    caption:
      "Pledges from giver to recipient, agreements between parties, and places; positions in degrees, WGS 84.",
    columns: COLUMNS,
    rows: [...arcs, ...links, ...places, ...absent],
  };
}

const COLUMNS = [
  { key: "record", label: "Record" },
  { key: "what", label: "What" },
  { key: "label", label: "Label" },
  { key: "from", label: "From" },
  { key: "from_longitude", label: "Longitude" },
  { key: "from_latitude", label: "Latitude" },
  { key: "to", label: "To" },
  { key: "to_longitude", label: "Longitude" },
  { key: "to_latitude", label: "Latitude" },
  { key: "amount", label: "Amount" },
  { key: "unit", label: "Unit" },
  { key: "bound", label: "A bound, not a sum" },
  { key: "stage", label: "Stage" },
  { key: "date", label: "Date" },
  { key: "stated_by", label: "Stated by" },
  { key: "stage_stated_by", label: "Stage stated by" },
];
