import { type DatasetRecord, list } from "@org/defense-pact-data";
import { Drafter } from "../drafter.ts";

/** A drafter that knows the dataset's actors and places, and no agreement or pledge. */
export const drafter = new Drafter({
  actors: list("actors"),
  places: list("places"),
  agreements: [],
  pledges: [],
  articles: [],
});

/** A release in the manner of the genre, about invented doings. */
export const RELEASE = `Joint Readout of Secretary Moor's Visit to Norway
U.S. Department of Defense
May 14, 2031

Secretary of Defense Ada J. Moor and Norwegian Defense Minister Nils Berg today signed the U.S.-Norway Arctic Defense Cooperation Agreement in Oslo. It will remain in force for ten years.
Secretary Moor announced up to $40 million in security assistance for Latvia, and pledged to send 120 soldiers to Latvia by June. The package includes:
12 patrol boats;
More than 300 rifles; and
Two Mi-17 helicopters.
The two ministers also agreed to negotiate a memorandum of understanding on cyber defense. Since 2025, the United States has provided $2.5 billion in military assistance to Latvia under section 506(a)(1).
`;

/** The records of a type that a release of these lines gives. */
export function proposed<T extends DatasetRecord["type"]>(
  type: T,
  ...lines: string[]
): Extract<DatasetRecord, { type: T }>[] {
  const text = ["Readout of a visit", "The White House", "May 14, 2031", "", ...lines].join("\n");
  return drafter
    .propose(text)
    .proposals.map(({ record }) => record)
    .filter((record): record is Extract<DatasetRecord, { type: T }> => record.type === type);
}
