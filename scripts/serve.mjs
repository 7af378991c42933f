// What `npm start` ends with: site and API, without a line for each request, below which the addresses would be lost.
process.env.LOG_LEVEL ??= "warn";
await import("../apps/api/bin/defense-pact-api.js");

// The shell that npm runs a script in passes no signal on: told to stop, it ends, and would leave the server on its port.
// biome-ignore lint/suspicious/noUndeclaredEnvVars: npm sets it, and no build depends on it.
if (process.env.npm_lifecycle_event === "start") {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 300).unref();
}
