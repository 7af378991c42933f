const { agreements, claimsFor, get, version } = require("@org/defense-pact-data");
const { pledges } = require("@org/defense-pact-data/pledges");

const framework = get(agreements[0].id);
process.stdout.write(
  JSON.stringify({
    version,
    id: framework.id,
    claims: claimsFor(framework.id).length,
    pledges: pledges.length,
  }),
);
