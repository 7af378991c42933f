import type { AgreementKind } from "@org/defense-pact-data";

/** The last word of the name of an instrument, and its kind; in lower case, singular. */
export const INSTRUMENTS: Readonly<Record<string, AgreementKind>> = {
  agreement: "agreement",
  pact: "agreement",
  accord: "agreement",
  deal: "agreement",
  arrangement: "agreement",
  understanding: "agreement",
  compact: "agreement",
  convention: "treaty",
  treaty: "treaty",
  framework: "framework",
  "framework agreement": "framework",
  "memorandum of understanding": "mou",
  "memoranda of understanding": "mou",
  "memorandum of cooperation": "mou",
  "memorandum of agreement": "mou",
  "memorandum of intent": "mou",
  mou: "mou",
  moa: "mou",
  "letter of intent": "declaration",
  "statement of intent": "declaration",
  "declaration of intent": "declaration",
  "letter of agreement": "agreement",
  "letter of offer and acceptance": "agreement",
  "exchange of notes": "exchange-of-notes",
  "exchange of letters": "exchange-of-notes",
  declaration: "declaration",
  charter: "declaration",
  protocol: "protocol",
  annex: "protocol",
  roadmap: "roadmap",
  "action plan": "roadmap",
  dca: "agreement",
  edca: "agreement",
  sofa: "sofa",
  acsa: "agreement",
  gsomia: "agreement",
  vfa: "sofa",
  partnership: "other",
  alliance: "alliance",
};

/** Instruments whose bare name is too common to be one by itself: they need a name, a signature or a security word. */
export const LOOSE_INSTRUMENTS: ReadonlySet<string> = new Set([
  "partnership", "alliance", "understanding", "arrangement", "charter", "declaration", "annex", "action plan",
  "protocol", "convention", "compact",
]);

/** Words that make an instrument one of defence and security, in lower case. */
export const SECURITY_WORDS: ReadonlySet<string> = new Set([
  "defense", "defence", "security", "military", "forces", "armed", "army", "navy", "naval", "maritime", "arms", "weapons",
  "missile", "ballistic", "nuclear", "submarine", "submarines", "aircraft", "logistics", "servicing", "acquisition",
  "cross-servicing", "intelligence", "information", "cyber", "cybersecurity", "access", "basing", "base", "bases",
  "visiting", "deterrence", "mutual", "troops", "personnel", "interoperability", "counterterrorism", "counter-terrorism",
  "peacekeeping", "border", "munitions", "ammunition", "procurement", "training", "exercises", "strategic", "rotational",
  "police", "policing", "shiprider", "geospatial", "classified", "atomic", "propulsion", "airfield", "airspace", "space",
  "coproduction", "co-production", "disarmament", "stationing", "nonaggression", "non-aggression", "f-35", "f-16",
]);

/** Words that make an instrument one of something else. */
export const OTHER_MATTERS: ReadonlySet<string> = new Set([
  "trade", "tax", "climate", "extradition", "investment", "prisoner", "hostage", "debt", "visa", "tariff", "fisheries",
  "aviation", "skies", "health", "education", "labor", "labour", "grain", "customs", "social", "coalition", "unity",
  "electrification", "water", "plea", "free", "commercial", "license", "licence", "act", "bank", "loan", "credit",
]);

/** Words before an instrument that say nothing about which one it is. */
export const PLAIN_MODIFIERS: ReadonlySet<string> = new Set([
  "new", "landmark", "historic", "pivotal", "major", "key", "important", "significant", "bilateral", "trilateral",
  "multilateral", "joint", "formal", "proposed", "draft", "final", "recent", "recently", "existing", "longstanding",
  "long-standing", "current", "future", "comprehensive", "enhanced", "inaugural", "first", "second", "third", "separate",
  "similar", "such", "legally", "binding", "non-binding", "non-legally", "non", "year", "long-term", "long", "term", "pending",
  "signed", "planned", "two", "three", "several", "other", "updated", "expanded", "wide-ranging", "broad", "sweeping",
  "breakthrough", "crucial", "vital", "overarching", "annual", "initial", "so-called", "called", "deeper", "stronger",
  "five-year", "ten-year", "10-year", "5-year", "3-year", "three-year", "20-year", "15-year", "interim", "original",
  "one-year", "two-year", "four-year", "seven-year", "eight-year", "renewed", "revised", "robust", "ambitious",
]);
