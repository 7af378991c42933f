import fc from "fast-check";
import { expect, test } from "vitest";
import { answerSchemas } from "./testing/answer-schemas.ts";
import { faultOf, requests } from "./testing/fuzz.ts";
import { startServing } from "./testing/running.ts";

/** A few at each test run; `npm run fuzz` makes many more. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_231_126);

test("no request made from the description is answered with a fault of the server, or other than as described", async () => {
  const { served, close } = await startServing();
  const schemas = answerSchemas();
  try {
    await fc.assert(
      fc.asyncProperty(requests(), async (request) => {
        expect(await faultOf(request, served.base, schemas)).toBeUndefined();
      }),
      { numRuns: REQUESTS, seed: SEED, endOnFailure: false },
    );
  } finally {
    await close();
  }
});
