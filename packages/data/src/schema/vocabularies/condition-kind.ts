import { vocabulary } from "../field.ts";

export const conditionKind = vocabulary("ConditionKind", "What a pledge depends on.", {
  legislature: "A legislature's approval.",
  "un-authorisation": "Authorisation by the United Nations Security Council.",
  "host-consent": "Consent of the host.",
  other: "Another condition.",
});
