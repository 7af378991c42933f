/** A publisher whose texts are the words of a government. */
export interface OfficialPublisher {
  readonly name: string;
  /** The state that speaks. */
  readonly state: string;
  readonly licence: "us-government-work" | "ogl" | "all-rights-reserved";
}

/** Publishers of releases, by the beginning of the name that stands over the text. */
export const OFFICIAL_PUBLISHERS: readonly OfficialPublisher[] = [
  { name: "The White House", state: "united-states", licence: "us-government-work" },
  { name: "White House", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Department of State", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Department of Defense", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Department of War", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Department of the Treasury", state: "united-states", licence: "us-government-work" },
  { name: "Department of State", state: "united-states", licence: "us-government-work" },
  { name: "Department of Defense", state: "united-states", licence: "us-government-work" },
  { name: "DOD News", state: "united-states", licence: "us-government-work" },
  { name: "DoD News", state: "united-states", licence: "us-government-work" },
  { name: "Defense Security Cooperation Agency", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Africa Command", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Central Command", state: "united-states", licence: "us-government-work" },
  { name: "U.S. European Command", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Southern Command", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Indo-Pacific Command", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Army", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Navy", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Air Force", state: "united-states", licence: "us-government-work" },
  { name: "U.S. Embassy", state: "united-states", licence: "us-government-work" },
  { name: "USAID", state: "united-states", licence: "us-government-work" },
  { name: "UK Ministry of Defence", state: "united-kingdom", licence: "ogl" },
  { name: "Ministry of Defence and", state: "united-kingdom", licence: "ogl" },
  { name: "Foreign, Commonwealth & Development Office", state: "united-kingdom", licence: "ogl" },
  { name: "Prime Minister's Office, 10 Downing Street", state: "united-kingdom", licence: "ogl" },
];
