import { agreements, claimsFor, get, version } from "@org/defense-pact-data";
import { pledges } from "@org/defense-pact-data/pledges";

const framework = get(agreements[0].id);
process.stdout.write(
  JSON.stringify({
    version,
    id: framework.id,
    claims: claimsFor(framework.id).length,
    pledges: pledges.length,
  }),
);
