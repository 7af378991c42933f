/** Titles that stand before or after a person's name, the longest first by the matcher; in lower case. */
export const TITLE_HEADS: readonly string[] = [
  "president", "vice president", "prime minister", "deputy prime minister", "first lady", "king", "queen",
  "secretary of state", "deputy secretary of state", "under secretary of state", "under secretary",
  "assistant secretary of state", "assistant secretary", "secretary of defense", "secretary of war",
  "deputy secretary of defense", "deputy secretary of war", "under secretary of defense", "assistant secretary of defense",
  "secretary of the army", "secretary of the navy", "secretary of the air force", "secretary of the treasury",
  "defense secretary", "defence secretary", "war secretary", "foreign secretary", "cabinet secretary for defence",
  "cabinet secretary for defense", "cabinet secretary", "secretary", "state secretary", "secretary of national defense",
  "secretary of national defence", "secretary general", "secretary-general", "secretary of foreign affairs",
  "national security advisor", "national security adviser", "principal deputy national security advisor",
  "deputy national security advisor", "minister of defense", "minister of defence", "minister of national defense",
  "minister of national defence", "minister of foreign affairs", "foreign minister", "defense minister",
  "defence minister", "minister for defence", "minister for defense", "minister for foreign affairs",
  "deputy prime minister and minister for defence", "deputy prime minister and defence minister",
  "deputy minister of defense", "deputy minister of defence", "deputy defense minister", "deputy defence minister",
  "interior minister", "minister of interior", "minister of the interior", "minister of state", "minister of state for defence",
  "minister", "ambassador", "u.s. ambassador", "charge d'affaires", "chargé d'affaires", "high commissioner", "special envoy",
  "special representative", "chairman", "chairman of the joint chiefs of staff", "joint chiefs chairman",
  "chief of defense", "chief of defence", "chief of staff", "chief of defence staff", "chief of the defence staff",
  "chief of the general staff", "commander", "governor", "senator", "congressman", "speaker", "press secretary",
  "pentagon press secretary", "deputy press secretary", "spokesperson", "spokesman", "spokeswoman", "chancellor", "premier",
  "taoiseach", "crown prince", "emir", "sultan", "sheikh", "attorney general", "director", "director general",
  "permanent secretary", "state minister", "undersecretary", "undersecretary of defense", "undersecretary of state",
  "gen.", "general", "lt. gen.", "lieutenant general", "maj. gen.", "major general", "brig. gen.", "brigadier general",
  "adm.", "admiral", "vice adm.", "vice admiral", "rear adm.", "rear admiral", "col.", "colonel", "lt. col.", "capt.",
  "captain", "maj.", "major", "cmdr.", "air chief marshal", "air marshal", "field marshal", "brigadier",
  "mr.", "mrs.", "ms.", "dr.", "sen.", "rep.", "gov.", "amb.",
];

/** Titles that only address a person and name no office. */
export const ADDRESSES: ReadonlySet<string> = new Set(["mr.", "mrs.", "ms.", "dr."]);

/** Titles whose holders bind or speak for the state whose office they hold. */
export const STATE_OFFICE = /president|prime minister|premier|chancellor|secretary|minister|king|queen|emir|sultan|ambassador|crown prince|taoiseach|advis[eo]r|chairman of the joint chiefs|chief of (?:the )?(?:general |defen[cs]e )?staff|press secretary|spokes/i;
