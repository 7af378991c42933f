import { vocabulary } from "../field.ts";

export const actorKind = vocabulary("ActorKind", "What sort of actor it is; decides which fields apply.", {
  state: "A state: independent in ISO 3166-1, Kosovo, or a named exception.",
  organization: "An organization: ministry, agency, company, international body.",
  person: "A natural person.",
  "armed-group": "A non-state armed group.",
  mission: "A mission or operation with a mandate.",
  coalition: "States acting together without a mandate of their own.",
  other: "Another sort of actor.",
});
