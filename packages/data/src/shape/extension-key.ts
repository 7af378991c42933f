/** The form of a key of `ext`: an npm scope (`@acme/pacts`) or a reverse domain (`org.acme`). */
export const EXTENSION_KEY =
  /^(@[a-z0-9~-][a-z0-9._~-]*(\/[a-z0-9~-][a-z0-9._~-]*)?|[a-z0-9-]+(\.[a-z0-9-]+)+)$/;
