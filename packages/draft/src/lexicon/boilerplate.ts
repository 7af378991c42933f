/** Lines of site furniture, in lower case, without end punctuation. */
export const BOILERPLATE: ReadonlySet<string> = new Set([
  "contact us", "subscribe", "share", "share this", "print", "advertisement", "sign up", "sign in", "log in", "menu",
  "home", "search", "skip to content", "skip to main content", "read more", "read also", "related", "related articles",
  "related stories", "follow us", "newsletter", "live", "listen", "share this article", "email", "facebook", "twitter",
  "copy link", "most read", "trending", "recommended", "cookie policy", "privacy policy", "terms of use", "back to top",
  "loading", "comments", "tags", "save", "video", "photos", "photo gallery", "download", "press release", "immediate release",
  "for immediate release", "previous", "next", "about us", "donate",
]);
