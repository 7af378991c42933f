import type { Topic } from "@org/defense-pact-data";

/** Words, in lower case, that place an agreement's matter under a topic. */
export const TOPIC_WORDS: readonly (readonly [Topic, RegExp])[] = [
  ["interoperability", /\b(?:military )?interoperability\b/i],
  [
    "exercises",
    /\b(?:joint|combined|military|bilateral|multilateral) (?:military )?(?:exercises|training exercises|drills)\b/i,
  ],
  [
    "counter-terrorism",
    /\b(?:counter-?\s?terrorism|extremist groups like al-Shabaab|fight against (?:terrorism|extremis[mt][a-z]*(?: groups)?|terrorists?|ISIS)|violent extremis[mt][a-z]*|counterterror)\b/i,
  ],
  [
    "peacekeeping",
    /\b(?:(?:international )?peacekeeping|peace support operations|multinational security support mission)\b/i,
  ],
  ["maritime-security", /\bmaritime (?:security|domain awareness|cooperation)\b/i],
  ["border-security", /\bborder (?:security|management)\b/i],
  ["cyber", /\b(?:cyber ?security|cyber(?: defen[cs]e| capabilities)?)\b/i],
  ["intelligence", /\bintelligence[- ](?:sharing|cooperation|exchange)\b/i],
  ["classified-information", /\bclassified (?:military )?information\b/i],
  ["logistics", /\b(?:logistics?(?: support)?|cross-servicing)\b/i],
  [
    "base-access-presence",
    /\b(?:rotational (?:presence|deployments?)|access to (?:its |their )?(?:bases|facilities|military bases)|pre-?position(?:ing|ed)?|hosting (?:of )?[A-Z][\w.]* forces)\b/,
  ],
  ["status-of-forces", /\bstatus[- ]of[- ]forces\b/i],
  ["research-development", /\bresearch(?:,)? (?:and )?development\b/i],
  [
    "technology-innovation",
    /\b(?:technology and innovation|technology sharing|artificial intelligence|quantum technologies|emerging technologies)\b/i,
  ],
  ["defence-industry", /\b(?:defen[cs]e industr(?:y|ial)(?: (?:base|cooperation))?|co-?production)\b/i],
  ["procurement-arms", /\b(?:arms sales|defen[cs]e procurement|acquisition of (?:defen[cs]e|military))\b/i],
  [
    "training-education",
    /\b(?:military training|training of [a-z]+ forces|professional military education|train and equip)\b/i,
  ],
  [
    "humanitarian-disaster",
    /\b(?:humanitarian assistance and disaster|disaster relief|disaster response)\b/i,
  ],
  ["policy-consultation", /\b(?:defen[cs]e policy dialogue|strategic dialogue|security consultations)\b/i],
  ["joint-committee", /\bjoint (?:defen[cs]e )?(?:committee|commission|working group)\b/i],
];
