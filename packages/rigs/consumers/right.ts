import { agreements, get } from "@org/defense-pact-data";
import { bounds } from "@org/defense-pact-data/dates";
import type { Agreement, Pledge } from "@org/defense-pact-data/types";
import { validate } from "@org/defense-pact-data/validate";

const agreement: Agreement | undefined = get("agreements/x");
const pledge: Pledge | undefined = get("pledges/x");
const status: "negotiating" | string | undefined = agreements[0]?.status;
const findings = validate([]).then((result) => result.findings.length);
export const earliest = bounds("2023-09").earliest + 1;
export { agreement, findings, pledge, status };
