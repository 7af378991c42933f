import { sameAnswers } from "../fixtures/same-answers.ts";
import { openStore } from "../open-store.ts";

/** By either of its ways to look. */
sameAnswers(
  async (dataset) => [
    await openStore({ dataset }, { mostRanked: 5 }),
    await openStore({ dataset }, { mostRanked: 5, few: 0 }),
  ],
  50,
);
