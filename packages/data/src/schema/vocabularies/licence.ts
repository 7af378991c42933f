import { vocabulary } from "../field.ts";

export const licence = vocabulary("Licence", "Under what terms the source's text stands.", {
  "all-rights-reserved": "Copyright, no licence known.",
  "us-government-work": "Work of the United States Government (17 USC 105).",
  "public-domain": "Public domain.",
  cc0: "CC0 1.0.",
  "cc-by": "CC BY.",
  "cc-by-sa": "CC BY-SA.",
  ogl: "Open Government Licence (UK).",
  unknown: "Not known; treated as copyright.",
  other: "Other terms; treated as copyright.",
});
