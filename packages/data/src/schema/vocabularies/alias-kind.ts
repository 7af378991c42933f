import { vocabulary } from "../field.ts";

export const aliasKind = vocabulary("AliasKind", "What sort of name an alias is.", {
  official: "The official or formal name.",
  short: "A shortened name or acronym.",
  alias: "Another name in use.",
  demonym: "The adjective or noun for people and things of a state.",
  misprint: "A slip of a source, kept so that it can be found.",
  other: "Another sort of name.",
});
