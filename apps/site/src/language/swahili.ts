import { html, listed } from "../html/html.ts";
import type { Catalogue } from "./catalogue.ts";

/** Made by machine; nobody who speaks the language has checked it. */
export const SWAHILI: Catalogue = {
  language: "sw",
  name: "Kiswahili",
  locale: "sw-KE",
  unchecked:
    "Tafsiri hii imefanywa na mashine na haijakaguliwa na mtu. Rekodi zenyewe zimeandikwa kwa Kiingereza.",
  frame: {
    skip: "Ruka hadi kwenye yaliyomo",
    search: "Tafuta",
    searchLabel: "Tafuta majina, vichwa na maneno",
    site: "Tovuti",
    aboutTheData: "Kuhusu data",
    languages: "Lugha",
    version: (version) => `Toleo la data ${version}`,
    fragments: "vipande vinavyonukuliwa kama ushahidi ni mali ya wachapishaji wake.",
    permalink: "Kiungo cha kudumu:",
  },
  pages: {
    map: "Ramani",
    timeline: "Mfululizo wa matukio",
    network: "Mtandao",
    validate: "Hakiki",
    method: "Mbinu",
    schema: "Muundo",
    rules: "Kanuni",
    data: "Data",
    changes: "Mabadiliko",
    corrections: "Masahihisho",
    accessibility: "Ufikivu",
    docs: "Nyaraka",
    draft: "Rasimu kutoka makala",
  },
  collections: {
    agreements: {
      title: "Makubaliano",
      about: "Mikataba, mifumo na hati za maelewano: nani alikubaliana nini na nani, na yamefika wapi.",
    },
    pledges: {
      title: "Ahadi",
      about: "Ahadi za fedha, watu, vifaa, mafunzo, huduma na majengo, na kila moja imefika wapi.",
    },
    actors: {
      title: "Wahusika",
      about:
        "Mataifa, mashirika, watu, makundi yenye silaha na misheni zinazokubaliana, kutoa, kupokea, kutenda au kusema.",
    },
    places: {
      title: "Mahali",
      about: "Miji, maeneo, nchi na vituo ambako mambo yalitiwa saini, yaliandaliwa au yaliahidiwa.",
    },
    articles: {
      title: "Makala",
      about:
        "Vyanzo: habari, taarifa na nakala za hotuba. Maandishi yake hayapo hapa, ila yanayotokana nayo.",
    },
    events: {
      title: "Matukio",
      about: "Utiaji saini, ziara, upelekaji na uondoaji wa vikosi, na yaliyopangwa bila kutokea.",
    },
    statements: {
      title: "Kauli",
      about: "Alichosema msemaji aliyetajwa kuhusu makubaliano, ahadi au tukio, kwa maneno yetu.",
    },
  },
  overview: {
    title: "Nani alikubaliana na kuahidi nini kwa nani, nani anasema hivyo, na vyanzo vinatofautiana wapi",
    description:
      "Makubaliano ya ulinzi, ahadi na wahusika: kila jambo pamoja na maneno yanayolithibitisha, na vyanzo vinapotofautiana.",
    stages: "Ahadi zimefika wapi",
    totals:
      "Jumla ni vipindi, kimoja kwa kila kipimo na hatua; ahadi iliyotangazwa mara mbili huhesabiwa mara moja.",
    onePledgeAtATime: "Ahadi, moja baada ya nyingine",
    where: "Wapi",
    world: "Ramani ya dunia, jedwali na maelezo ya mipaka",
    disputed: "Vyanzo vinapotofautiana",
    latestChanges: "Mabadiliko ya hivi karibuni",
    latestSources: "Ya hivi karibuni katika vyanzo",
    everything: "Yote",
    noSource: "hakuna chanzo",
    money: "Fedha",
    worth: (sum, what) => `${sum} kwa ${what}`,
    pieces: "Vifaa kwa idadi",
    sortsOfEquipment: (number) => `aina ${number} za vifaa kwa idadi`,
    agreements: (number) => `makubaliano ${number}`,
    pledges: (number) => `ahadi ${number}`,
    claims: (claims, articles) => `madai ${claims} kutoka makala ${articles}`,
    facts: (number, isOne) => (isOne ? `jambo ${number}` : `mambo ${number}`),
    summary: ({ agreements, pledges, sums, isPromiseOnly, claims, disputed }) =>
      html`Kuna ${agreements} na ${pledges}${
        sums.length > 0 &&
        html`: ${listed(sums, " na ")} zimetangazwa${isPromiseOnly && ", bila chanzo kinachoonyesha malipo, upelekaji au uwasilishaji"}`
      }. Hayo yanatokana na ${claims}; ${disputed ? html`vyanzo vinatofautiana kuhusu ${disputed}` : "vyanzo havitofautiani popote"}.`,
  },
  amount: {
    exactly: (value) => value,
    between: (low, high) => `kati ya ${low} na ${high}`,
    atLeast: (low) => `angalau ${low}`,
    upTo: (high) => `hadi ${high}`,
  },
  stages: {
    announced: "imetangazwa",
    committed: "imeahidiwa rasmi",
    allocated: "imetengwa",
    disbursed: "imelipwa",
    deployed: "wamepelekwa",
    delivered: "imewasilishwa",
    completed: "imekamilika",
  },
  units: { people: "watu", police: "polisi", troops: "wanajeshi" },
  inKind: {
    equipment: "vifaa",
    training: "mafunzo",
    service: "huduma",
    facility: "majengo",
    other: "mengineyo",
  },
};
