import { vocabulary } from "../field.ts";

export const voice = vocabulary("Voice", "Whose words carry a claim.", {
  reporter: "The reporter's own.",
  quoted: "A speaker's, in quotation marks.",
  paraphrased: "A speaker's, in the reporter's words.",
  caption: "A picture caption's.",
  official: "An official document's or release's own.",
});
