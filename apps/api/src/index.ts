/** The HTTP API as a function: `start` serves a dataset until it is closed; `readConfig` reads the environment. */
export { ConfigError, type ConfigFault, readConfig } from "./config/read-config.ts";
export { type Config, SETTINGS } from "./config/settings.ts";
export { openApiDocument } from "./openapi/document.ts";
export { type Running, start } from "./start.ts";
