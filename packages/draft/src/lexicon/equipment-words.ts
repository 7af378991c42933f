import type { EquipmentClass } from "@org/defense-pact-data";

/**
 * Last words of the names of military goods, in lower case and singular, with their class. After the categories of the
 * UN Register of Conventional Arms and the Kiel Ukraine Support Tracker, and the lists of published drawdown packages.
 */
export const EQUIPMENT: Readonly<Record<EquipmentClass, string>> = {
  aircraft:
    "aircraft|plane|airplane|jet|fighter|fighter jet|bomber|airlifter|tanker aircraft|f-16|f-35|f-15|mig-29|c-130|su-25",
  helicopter: "helicopter|chopper|apache|black hawk",
  "uncrewed-system":
    "drone|uav|uas|unmanned aerial system|unmanned aerial vehicle|unmanned aircraft system|unmanned aircraft|unmanned system|switchblade|phoenix ghost|aerial system|loitering munition|unmanned coastal defense vessel|unmanned surface vessel",
  vessel:
    "boat|ship|vessel|cutter|frigate|corvette|submarine|craft|landing craft|destroyer|minesweeper|patrol boat",
  tank: "tank|battle tank",
  "armoured-vehicle":
    "armored vehicle|armoured vehicle|armored personnel carrier|armoured personnel carrier|personnel carrier|apc|ifv|infantry fighting vehicle|fighting vehicle|mrap|carrier|stryker|bradley",
  vehicle: "vehicle|truck|humvee|hmmwv|trailer|ambulance|tractor|bus|car|motorcycle|tanker|pickup|jeep",
  artillery:
    "howitzer|mortar|mortar system|gun|cannon|artillery piece|himars|rocket system|rocket launcher|launcher vehicle|mlrs|artillery system|artillery rocket system",
  "missile-system":
    "missile|javelin|launcher|anti-tank missile|atacms|harpoon|missile launcher|anti-armor system|anti-armor missile|anti-tank system|tow missile|rocket|guided missile|hellfire",
  "air-defence":
    "stinger|air defense system|air defence system|nasams|patriot|anti-aircraft system|air defense battery|patriot battery|battery|air defense interceptor|interceptor|air-defense system|hawk|iris-t|anti-aircraft gun",
  "small-arms":
    "rifle|pistol|machine gun|shotgun|grenade launcher|carbine|small arm|firearm|weapon|handgun|sniper rifle|anti-armor weapon|anti-tank weapon|revolver",
  ammunition:
    "round|ammunition|munition|shell|grenade|mine|bullet|bomb|charge|projectile|cartridge|demolition charge|explosive|claymore",
  "radar-sensor":
    "radar|sensor|radar system|laser rangefinder|rangefinder|night vision device|night vision goggle|goggle|night-vision device|thermal imagery system|imagery system|optic|camera|sight|surveillance system|binocular|scope|detector",
  communications:
    "radio|communication system|communications system|communications device|satellite terminal|terminal|jammer|antenna|phone|computer|generator",
  protective:
    "helmet|vest|body armor|body armour|set of body armor|ballistic vest|gas mask|mask|protective suit|suit|uniform|boot|plate|armor|armour|glove|jacket",
  medical:
    "first aid kit|medical kit|hospital|field hospital|medical supply|tourniquet|medical equipment|kit",
  engineering:
    "bridge|bulldozer|excavator|crane|demining system|mine-clearing system|mine roller|bridging system|forklift|tent",
  unspecified: "system|item|unit|piece|platform|equipment",
  other: "engine|pod|part|spare part|tool|simulator|container|tonne|ton|pallet|set",
};

/** Last words of the names of people who are sent or trained, in lower case and singular, with their category. */
export const PERSONNEL: Readonly<Record<"police" | "military" | "civilian" | "unspecified", string>> = {
  police: "police officer|police|gendarme|policeman|constable|law enforcement officer|police personnel",
  military:
    "troop|soldier|sailor|marine|airman|airmen|serviceman|servicemen|service member|servicemember|military personnel|paratrooper|fighter pilot|pilot|peacekeeper|military adviser|military advisor|military trainer|combat troop|infantryman|cadet|guardsman|special operator|reservist",
  civilian: "civilian|doctor|nurse|expert|civilian personnel|engineer|technician|observer",
  unspecified:
    "personnel|officer|trainer|instructor|adviser|advisor|security officer|security agent|staff|force member|member of the armed force|people",
};
