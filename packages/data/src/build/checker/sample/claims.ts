import type { Anchor, Claim, DatasetRecord, ReferenceFact, Resolution } from "../../../../types/index.d.ts";
import { SHAPES } from "../../../generated/shapes.ts";
import { type CollectionName, facts } from "../../../shape/index.ts";
import { SAMPLE_BLOCKS } from "./article.ts";
import type { References } from "./ids.ts";
import type { Random } from "./random.ts";
import { day, phrase, sentence } from "./words.ts";

type Bare = Omit<DatasetRecord, "claims">;
type Apparatus = Pick<DatasetRecord, "claims" | "references" | "resolutions">;

/** A claim for each fact that asks for one, citing one to three articles, and a reference for each that asks for that. */
export function apparatusFor(
  record: Bare,
  collection: CollectionName,
  random: Random,
  refs: References,
): Apparatus {
  const sources = Array.from({ length: 1 + random.below(3) }, () => refs.to("articles"));
  const found = facts(record as Readonly<Record<string, unknown>>, SHAPES[collection]);
  const claimed = found.filter(({ evidence }) => evidence === "required" || evidence === "either");
  const paths = [...claimed.map(({ pointer }) => pointer), ...(record.type === "statement" ? ["/gist"] : [])];
  const claims = paths.map((path, i) => claimOf(path, i, sources, random, refs));
  const references = found
    .filter(({ evidence }) => evidence === "reference")
    .map(
      ({ pointer }): ReferenceFact => ({
        path: pointer,
        source: random.pick(["wikidata", "geonames", "other"]),
      }),
    );
  const dispute = claimed.find(({ pointer }) => pointer === "/signed/date");
  return {
    claims: dispute ? [...claims, rivalOf(dispute.pointer, sources, random)] : claims,
    ...(dispute ? { resolutions: [resolutionOf(dispute, claims, random)] } : {}),
    ...(references.length > 0 ? { references } : {}),
  };
}

function claimOf(
  path: string,
  number: number,
  sources: readonly string[],
  random: Random,
  refs: References,
): Claim {
  const quoted = random.chance(0.15);
  const inferred = random.chance(0.1);
  return {
    id: `c${number + 1}`,
    path,
    voice: quoted
      ? random.pick(["quoted", "paraphrased"])
      : random.pick(["reporter", "reporter", "official"]),
    ...(quoted ? { speaker: refs.toActor("person") } : {}),
    derivation: inferred ? "inferred" : "explicit",
    ...(inferred ? { rule: "stated-elsewhere" } : {}),
    confidence: random.pick(["high", "high", "medium", "low"]),
    ...(random.chance(0.05) ? { asOf: day(random, 2024, 2025) } : {}),
    ...(random.chance(0.1) ? { note: sentence(random, 12) } : {}),
    anchors: Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => anchorIn(random.pick(sources), random)),
  };
}

/** Starts are far enough from the end of any sample block for the longest fragment. */
function anchorIn(source: string, random: Random): Anchor {
  const fragment = phrase(random, 2 + random.below(4));
  const start = random.below(150);
  return {
    source,
    block: random.pick(SAMPLE_BLOCKS),
    fragment,
    ...(random.chance(0.05) ? { occurrence: 1 + random.below(2) } : {}),
    start,
    end: start + fragment.length,
  };
}

const RIVAL_DATE = "2001-01-01";

function rivalOf(path: string, sources: readonly string[], random: Random): Claim {
  return {
    id: "rival",
    path,
    value: RIVAL_DATE,
    relation: "rival",
    voice: "caption",
    derivation: "explicit",
    confidence: "low",
    anchors: [anchorIn(sources[0] as string, random)],
  };
}

function resolutionOf(
  dispute: { pointer: string; value: unknown },
  claims: readonly Claim[],
  random: Random,
): Resolution {
  const agreeing = claims.find(({ path }) => path === dispute.pointer) as Claim;
  return {
    path: dispute.pointer,
    method: random.pick(["corroboration", "majority", "editor"]),
    chosen: dispute.value,
    rejected: [RIVAL_DATE],
    supportedBy: [(agreeing.anchors[0] as Anchor).source],
    rationale: sentence(random, 14),
  };
}
