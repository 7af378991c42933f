/** What a verb makes of a promise: how far it came, and the source's own strength. */
export interface PledgeVerb {
  readonly stage: "announced" | "committed" | "allocated" | "disbursed" | "deployed" | "delivered";
  readonly strength:
    | "pledged"
    | "announced"
    | "committed"
    | "authorised"
    | "allocated"
    | "provided"
    | "deployed"
    | "offered"
    | "sold"
    | "bought"
    | "intended"
    | "delivered"
    | "trained";
}

/** Verbs of promises, as a pattern of their forms. */
export const PLEDGE_VERBS: readonly (readonly [RegExp, PledgeVerb])[] = [
  [
    /^(?:pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?)$/i,
    { stage: "announced", strength: "pledged" },
  ],
  [
    /^(?:announc(?:e|es|ed|ing|ement)|unveil(?:s|ed|ing)?|reveal(?:s|ed|ing)?|shared|confirm(?:s|ed|ing)?)$/i,
    { stage: "announced", strength: "announced" },
  ],
  [/^(?:commit|commits|committed|committing|commitment)$/i, { stage: "committed", strength: "committed" }],
  [
    /^(?:authori[sz](?:e|es|ed|ing|ation)|approv(?:e|es|ed|ing|al)|direct(?:s|ed|ing)?|drawdown|notif(?:y|ied|ies|ying|ication))$/i,
    { stage: "allocated", strength: "authorised" },
  ],
  [
    /^(?:allocat(?:e|es|ed|ing|ion)|appropriat(?:e|es|ed|ing|ion)|obligat(?:e|es|ed|ing)|earmark(?:s|ed|ing)?|secur(?:e|ed|es|ing)|invest(?:s|ed|ing|ment)?|fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|budget(?:s|ed|ing)?)$/i,
    { stage: "allocated", strength: "allocated" },
  ],
  [
    /^(?:provid(?:e|es|ed|ing)|provision|giv(?:e|es|en|ing)|gave|donat(?:e|es|ed|ing|ion)|contribut(?:e|es|ed|ing|ion|or)|suppl(?:y|ies|ied|ying)|furnish(?:es|ed|ing)?|grant(?:s|ed|ing)?|support(?:s|ed|ing)?|equip(?:s|ped|ping)?|bolster(?:s|ed|ing)?)$/i,
    { stage: "delivered", strength: "provided" },
  ],
  [
    /^(?:deliver(?:s|ed|ing|y)?|transfer(?:s|red|ring)?|hand(?:ed|ing)?|ship(?:s|ped|ping)|receiv(?:e|es|ed|ing))$/i,
    { stage: "delivered", strength: "delivered" },
  ],
  [/^(?:disburs(?:e|es|ed|ing|ement)|paid|pay|pays)$/i, { stage: "disbursed", strength: "provided" }],
  [
    /^(?:send|sends|sent|sending|deploy(?:s|ed|ing|ment)?|dispatch(?:es|ed|ing)?|arriv(?:e|es|ed|ing)|station(?:ed|ing)|rotat(?:e|es|ed|ing)|grow)$/i,
    { stage: "deployed", strength: "deployed" },
  ],
  [/^(?:train|trains|trained)$/i, { stage: "delivered", strength: "trained" }],
  [/^(?:offer(?:s|ed|ing)?)$/i, { stage: "announced", strength: "offered" }],
  [/^(?:sell|sells|sold|selling|sale|sales)$/i, { stage: "allocated", strength: "sold" }],
  [
    /^(?:buy|buys|bought|buying|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|procur(?:e|es|ed|ing)|order(?:s|ed|ing)?)$/i,
    { stage: "committed", strength: "bought" },
  ],
  [
    /^(?:seek|seeks|request(?:s|ed|ing)?|propos(?:e|es|ed|ing)|intend(?:s|ed|ing)?|plan|plans|planned|planning)$/i,
    { stage: "announced", strength: "intended" },
  ],
];

/** Nouns of what is promised: a sum beside one of them is a promise, in lower case. */
export const PLEDGE_NOUNS: ReadonlySet<string> = new Set([
  "assistance",
  "aid",
  "package",
  "packages",
  "drawdown",
  "funding",
  "funds",
  "financing",
  "loan",
  "grant",
  "grants",
  "support",
  "contribution",
  "donation",
  "commitment",
  "pledge",
  "equipment",
  "weapons",
  "arms",
  "ammunition",
  "munitions",
  "tranche",
  "sale",
  "purchase",
  "deal",
  "contract",
  "investment",
  "project",
  "projects",
  "program",
  "programme",
  "initiative",
  "fund",
  "relief",
  "training",
  "capabilities",
  "systems",
  "credit",
  "money",
  "budget",
  "appropriation",
  "authorization",
]);

/** Words beside a sum that make it something other than a promise, in lower case. */
export const NOT_PLEDGES: ReadonlySet<string> = new Set([
  "trade",
  "gdp",
  "exports",
  "imports",
  "economy",
  "damage",
  "damages",
  "losses",
  "revenue",
  "revenues",
  "ransom",
  "worth of damage",
  "salary",
  "fine",
  "fines",
  "bribes",
  "sanctions",
  "market",
  "turnover",
  "deficit",
  "reward",
  "assets",
]);
