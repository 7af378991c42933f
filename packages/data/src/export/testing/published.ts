import {
  actors,
  agreements,
  articles,
  events,
  places,
  pledges,
  redirects,
  statements,
  version,
} from "../../dataset/index.ts";
import type { ReadonlyDataset } from "../../diff/readonly-dataset.ts";

/** Our own dataset as a document, for tests that read its forms back. */
export const published = {
  version,
  articles,
  actors,
  places,
  agreements,
  pledges,
  events,
  statements,
  redirects,
} as unknown as ReadonlyDataset;
