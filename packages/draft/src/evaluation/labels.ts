import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A party, actor or state of a label. */
export interface LabelledActor {
  readonly name: string;
  readonly kind?: string;
  readonly iso2?: string;
}

/** An agreement that a reader found. */
export interface LabelledAgreement {
  readonly title: string;
  readonly status: string;
  readonly parties?: readonly LabelledActor[];
  readonly signed?: string;
  readonly signatories?: readonly (LabelledActor | { readonly person: string })[];
  readonly note?: string;
}

/** A pledge that a reader found. */
export interface LabelledPledge {
  readonly by: string | readonly string[];
  readonly kind: string;
  readonly status: string;
  readonly what: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly count?: number;
  readonly qualifier?: string;
  readonly aggregate?: boolean;
  readonly to?: string | readonly string[];
  readonly fragment: string;
  readonly note?: string;
}

/** A text with what a reader found in it. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly publisher: string;
  readonly agreements: readonly LabelledAgreement[];
  readonly pledges: readonly LabelledPledge[];
  readonly actors: readonly LabelledActor[];
}

/** The texts of a folder: `NN.txt` with `NN.json` beside it. */
export function labelledTexts(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((name) => /^\w+\.json$/.test(name))
    .sort()
    .map((name) => {
      const { id, published, publisher, facts } = JSON.parse(readFileSync(join(folder, name), "utf8"));
      return {
        id,
        published,
        publisher,
        ...facts,
        text: readFileSync(join(folder, name.replace(/json$/, "txt")), "utf8"),
      };
    });
}
