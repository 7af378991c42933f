import { vocabulary } from "../field.ts";

export const confidence = vocabulary(
  "Confidence",
  "How sure the reader is that the words support the value.",
  {
    high: "No other reading is likely.",
    medium: "Another reading is possible.",
    low: "Another reading is about as likely.",
  },
);
