import { html, listed } from "../html/html.ts";
import type { Catalogue } from "./catalogue.ts";

/** Made by machine; nobody who speaks the language has checked it. */
export const FRENCH: Catalogue = {
  language: "fr",
  name: "Français",
  locale: "fr-FR",
  unchecked:
    "Cette traduction a été faite par une machine et personne ne l’a vérifiée. Les fiches elles-mêmes sont en anglais.",
  frame: {
    skip: "Aller au contenu",
    search: "Rechercher",
    searchLabel: "Rechercher des noms, des titres et des mots",
    site: "Site",
    aboutTheData: "À propos des données",
    languages: "Langues",
    version: (version) => `Version des données ${version}`,
    fragments: "les fragments cités comme preuves restent à leurs éditeurs.",
    permalink: "Adresse permanente :",
  },
  pages: {
    map: "Carte",
    timeline: "Chronologie",
    network: "Réseau",
    validate: "Valider",
    method: "Méthode",
    schema: "Schéma",
    rules: "Règles",
    data: "Données",
    changes: "Changements",
    corrections: "Corrections",
    accessibility: "Accessibilité",
    docs: "Documents",
    draft: "Ébauche à partir d’un article",
  },
  collections: {
    agreements: {
      title: "Accords",
      about: "Pactes, cadres, traités et protocoles : qui a convenu de quoi avec qui, et où ils en sont.",
    },
    pledges: {
      title: "Promesses",
      about:
        "Promesses d’argent, de personnel, de matériel, de formation, de services et d’installations, et où chacune en est.",
    },
    actors: {
      title: "Acteurs",
      about:
        "États, organisations, personnes, groupes armés et missions qui conviennent, donnent, reçoivent, agissent ou parlent.",
    },
    places: {
      title: "Lieux",
      about: "Villes, régions, pays et installations où l’on a signé, accueilli ou promis.",
    },
    articles: {
      title: "Articles",
      about:
        "Les sources : articles de presse, communiqués et transcriptions. Leur texte n’est pas ici, seulement ce qui en découle.",
    },
    events: {
      title: "Événements",
      about: "Signatures, visites, déploiements, retraits, et ce qui était prévu et n’a pas eu lieu.",
    },
    statements: {
      title: "Déclarations",
      about: "Ce qu’une personne nommée a dit d’un accord, d’une promesse ou d’un événement, dans nos mots.",
    },
  },
  overview: {
    title: "Qui a convenu et promis quoi à qui, qui le dit, et où les sources divergent",
    description:
      "Accords de défense, promesses et acteurs : chaque fait avec les mots qui le disent, et là où les sources divergent.",
    stages: "Où en sont les promesses",
    totals:
      "Les totaux sont des intervalles, un par unité et par étape ; une promesse annoncée deux fois compte une fois.",
    onePledgeAtATime: "Les promesses, une par une",
    where: "Où",
    world: "Carte du monde, tableau et note sur les frontières",
    disputed: "Où les sources divergent",
    latestChanges: "Derniers changements",
    latestSources: "Derniers éléments dans les sources",
    everything: "Tout",
    noSource: "aucune source",
    money: "Argent",
    worth: (sum, what) => `${sum} en ${what}`,
    pieces: "Matériel à la pièce",
    sortsOfEquipment: (number, isOne) => `${number} ${isOne ? "sorte" : "sortes"} de matériel à la pièce`,
    agreements: (number, isOne) => `${number} ${isOne ? "accord" : "accords"}`,
    pledges: (number, isOne) => `${number} ${isOne ? "promesse" : "promesses"}`,
    claims: (claims, articles) =>
      `${claims} ${claims === "1" ? "affirmation tirée" : "affirmations tirées"} de ${articles} ${articles === "1" ? "article" : "articles"}`,
    facts: (number, isOne) => `${number} ${isOne ? "fait" : "faits"}`,
    summary: ({ agreements, pledges, sums, isPromiseOnly, claims, disputed }) =>
      html`${agreements} et ${pledges}${
        sums.length > 0 &&
        html` : ${listed(sums, " et ")}, annoncés${isPromiseOnly && ", sans source pour un paiement, un déploiement ou une livraison"}`
      }. ${claims} le disent ; ${disputed ? html`elles divergent sur ${disputed}` : "elles ne divergent nulle part"}.`,
  },
  amount: {
    exactly: (value) => value,
    between: (low, high) => `de ${low} à ${high}`,
    atLeast: (low) => `au moins ${low}`,
    upTo: (high) => `jusqu’à ${high}`,
  },
  stages: {
    announced: "annoncé",
    committed: "engagé",
    allocated: "alloué",
    disbursed: "versé",
    deployed: "déployé",
    delivered: "livré",
    completed: "achevé",
  },
  units: { people: "personnes", police: "policiers", troops: "militaires" },
  inKind: {
    equipment: "matériel",
    training: "formation",
    service: "services",
    facility: "installations",
    other: "autres choses",
  },
};
