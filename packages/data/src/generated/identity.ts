// Generated from the zod schemas by `npm run codegen`.
export const IDENTITY = {
  "scope": "@org",
  "homepage": "https://defense-pact.example",
  "repository": "https://github.com/org/defense-pact"
} as const;
