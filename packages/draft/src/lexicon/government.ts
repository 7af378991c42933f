/** Offices and seats of government that newspapers use for the state itself, by the state's slug. */
export const GOVERNMENT_WORDS: Readonly<Record<string, readonly string[]>> = {
  "united-states": [
    "White House",
    "Pentagon",
    "Biden Administration",
    "Trump Administration",
    "Biden-Harris Administration",
    "Biden administration",
    "Trump administration",
    "Obama Administration",
    "Obama administration",
    "U.S. Government",
    "U.S. government",
    "United States Government",
  ],
  russia: ["Kremlin"],
  "united-kingdom": ["Downing Street", "Whitehall"],
  france: ["Élysée"],
  china: ["Zhongnanhai"],
};

/** Ministries and agencies by the names that need no state beside them, by the state's slug; the first spelling is the name. */
export const DEPARTMENTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "united-states": [
    [
      "Department of State",
      "State Department",
      "U.S. Department of State",
      "US Department of State",
      "U.S. State Department",
      "US State Department",
    ],
    [
      "Department of Defense",
      "Defense Department",
      "U.S. Department of Defense",
      "US Department of Defense",
      "DoD",
      "DOD",
      "U.S. Defense Department",
    ],
    ["Department of War", "War Department", "U.S. Department of War", "US Department of War"],
    ["Defense Security Cooperation Agency", "DSCA"],
    ["Department of Energy", "U.S. Department of Energy"],
    ["Department of Homeland Security", "U.S. Department of Homeland Security"],
    ["Department of the Treasury", "U.S. Department of the Treasury", "Treasury Department"],
  ],
};
