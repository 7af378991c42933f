/** What every answer of the API says to a browser: it is data, is run nowhere, and may be read by anyone's page. */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; style-src 'unsafe-inline'; sandbox",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "cross-origin",
  "strict-transport-security": "max-age=31536000",
  "access-control-expose-headers":
    "ETag, Last-Modified, Link, Location, RateLimit, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Request-Id",
};

/** How long an answer may be kept: a minute by a browser, five by a CDN, which may ask anew while it gives out the old one. */
export const CACHE_CURRENT =
  "public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=86400";

/** Under `/v1@{version}/`: a release never changes. */
export const CACHE_RELEASE = "public, max-age=31536000, immutable";
