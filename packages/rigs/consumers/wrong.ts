import { get } from "@org/defense-pact-data";
import type { Agreement } from "@org/defense-pact-data/types";

export const status: Agreement["status"] = "agreed";
export const pledge: Agreement | undefined = get("pledges/x");
