import type { ReadStatus } from "../agreements/status.ts";

/** Words by which a fragment alone can bear a status. */
export const STATUS_WORDS: Readonly<Partial<Record<ReadStatus, RegExp>>> = {
  negotiating: /\b(?:negotiat\w+|talks|discussions?|discuss(?:ed|ing|es)?)\b/i,
  planned:
    /\b(?:will|would|shall|plan(?:s|ned|ning)?|intend(?:s|ed)?|expect(?:s|ed)?|due|set to|to be|agreed to|proposed|future|upcoming|forthcoming)\b/i,
  announced: /\b(?:announc\w+|unveil\w+|launch\w*|establish\w*|creat(?:ed|es|ion)|issued|adopted)\b/i,
  signed: /\b(?:signed|signs|signing|signature|inked|initialled|initialed)\b/i,
  ratified: /\bratif(?:ied|ies|ication)\b/i,
  "in-force": /\b(?:in|into) (?:force|effect)\b/i,
  expired: /\b(?:expired?|lapsed?)\b/i,
  terminated: /\b(?:terminat\w+|withdr\w+|scrapp\w+|cancel\w+|annul\w+|revok\w+)\b/i,
};
