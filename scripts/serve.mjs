// What `npm start` ends with: site and API, without a line for each request, below which the addresses would be lost.
process.env.LOG_LEVEL ??= "warn";
await import("../apps/api/bin/defense-pact-api.js");
