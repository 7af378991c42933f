import type { PledgeReading } from "./pledge.ts";

/** Equipment of one list, giver and stage makes one record. */
export function asRecords(readings: readonly PledgeReading[]): PledgeReading[][] {
  const records: PledgeReading[][] = [];
  for (const reading of readings) {
    const same =
      reading.promised.kind !== "equipment" || reading.promised.value !== undefined
        ? undefined
        : records.find(([first]) => first !== undefined && isOneList(first, reading));
    if (same === undefined) records.push([reading]);
    else same.push(reading);
  }
  return records;
}

function isOneList(a: PledgeReading, b: PledgeReading): boolean {
  const isTogether =
    a.list === undefined ? b.list === undefined && a.sentence === b.sentence : a.list === b.list;
  return (
    isTogether &&
    a.promised.kind === "equipment" &&
    a.promised.value === undefined &&
    a.giver?.entity === b.giver?.entity &&
    a.receiver?.entity === b.receiver?.entity &&
    a.strength === b.strength
  );
}
