import { vocabulary } from "../field.ts";

export const equipmentClass = vocabulary(
  "EquipmentClass",
  "What sort of equipment, after the Kiel Ukraine Support Tracker and the UN Register of Conventional Arms, made coarser.",
  {
    aircraft: "Aircraft, crewed.",
    helicopter: "Helicopters.",
    "uncrewed-system": "Uncrewed aircraft, vehicles and vessels.",
    vessel: "Ships and boats.",
    tank: "Battle tanks.",
    "armoured-vehicle": "Armoured vehicles other than tanks.",
    vehicle: "Unarmoured vehicles.",
    artillery: "Guns, howitzers, mortars, rocket artillery.",
    "missile-system": "Missiles and launchers.",
    "air-defence": "Air defence systems.",
    "small-arms": "Small arms and light weapons.",
    ammunition: "Ammunition.",
    "radar-sensor": "Radars and sensors.",
    communications: "Communications equipment.",
    protective: "Protective equipment.",
    medical: "Medical equipment.",
    engineering: "Engineering equipment.",
    unspecified: "The source does not say.",
    other: "Another sort.",
  },
  ["unspecified"],
);
