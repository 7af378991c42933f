import { vocabulary } from "../field.ts";

export const obligation = vocabulary(
  "Obligation",
  "The obligations of alliance treaties as coded by ATOP (Leeds et al. 2002).",
  {
    defense: "To come to an ally's defence.",
    offense: "To join an ally's attack.",
    neutrality: "To stay neutral.",
    nonaggression: "Not to attack.",
    consultation: "To consult in a crisis.",
    other: "Another obligation.",
  },
);
