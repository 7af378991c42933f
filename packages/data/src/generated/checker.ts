// Generated from the zod schemas by `npm run codegen`.

import type { DatasetRecord } from "../../types/index.d.ts";

/*
 * What the generated checker stands on; the generator copies this file into it as it stands. The first few are
 * short cuts past a regular expression: where one says yes the pattern matches (`short-cuts.ts` says which);
 * where it says no, the pattern is asked. Each was measured against the pattern on texts as records have them.
 */

/** Short enough for a loop to be quicker than the call of a regular expression. */
const SHORT_SLUG = 12;

/** A short text that `^[a-z0-9]+(-[a-z0-9]+)*$` matches. */
function isShortSlug(text: string): boolean {
  if (text.length > SHORT_SLUG) return false;
  let afterHyphen = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) afterHyphen = false;
    else if (unit !== 45 || afterHyphen) return false;
    else afterHyphen = true;
  }
  return !afterHyphen;
}

/** A pointer without escapes: starts with `/`, ends with none, and no two stand together. */
function isPlainPointer(text: string): boolean {
  return (
    text.charCodeAt(0) === 47 &&
    text.charCodeAt(text.length - 1) !== 47 &&
    !text.includes("//") &&
    !text.includes("~")
  );
}

/** 0 at the units 0–9 and a–f, 1 at the others below 128. */
const NOT_LOWER_HEX: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[0-9a-f]/.test(String.fromCharCode(unit)) ? 0 : 1,
);

/** `^[0-9a-f]{64}$`; without branches, which is thrice as quick as with them. */
function isSha256(text: string): boolean {
  if (text.length !== 64) return false;
  let wrong = 0;
  for (let i = 0; i < 64; i++) {
    const unit = text.charCodeAt(i);
    wrong |= (NOT_LOWER_HEX[unit & 127] as number) | (unit >> 7);
  }
  return wrong === 0;
}

/** A text that `\S` matches, since its first character is a visible one of ASCII. */
function startsVisible(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit > 32 && unit < 127;
}

/** A day as `YYYY-MM-DD` with a day of 1 to 31, the form of nearly every date. */
function isPlainDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  for (let i = 0; i < 10; i++) {
    const unit = text.charCodeAt(i);
    if ((unit < 48 || unit > 57) && i !== 4 && i !== 7) return false;
  }
  const month = text.charCodeAt(5) * 10 + text.charCodeAt(6) - 528;
  const day = text.charCodeAt(8) * 10 + text.charCodeAt(9) - 528;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Unicode code points; a lone surrogate counts as one. Only asked of texts that are too long in UTF-16 units. */
function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) !== 0xd800 || (text.charCodeAt(i + 1) & 0xfc00) !== 0xdc00) continue;
    count--;
    i++;
  }
  return count;
}

/** At most `max` code points; a text of more than twice as many UTF-16 units is not counted. */
function fits(text: string, max: number): boolean {
  return text.length <= max || (text.length <= max * 2 && codePoints(text) <= max);
}

/** At least `min` code points; a text of twice as many UTF-16 units has them. */
function fills(text: string, min: number): boolean {
  return text.length >= min * 2 || (text.length >= min && codePoints(text) >= min);
}

/** zod's notion of an object that may be a record: one whose constructor, if any, has an ordinary prototype. */
function isPlainObject(value: unknown): value is Record<PropertyKey, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const maker: unknown = value.constructor;
  if (typeof maker !== "function") return true;
  const prototype: unknown = maker.prototype;
  if (typeof prototype !== "object" || prototype === null || Array.isArray(prototype)) return false;
  return Object.hasOwn(prototype, "isPrototypeOf");
}

/** The keys of all objects in the value that is judged. */
let keys = 0;

/** How many keys all objects of the value have that was judged last; right only if it passed. */
function keysCounted(): number {
  return keys;
}

/** Starts on a value: what is counted from here on is its own. */
function startCount(): void {
  keys = 0;
}

/** Counts the keys of one object. */
function count(own: number): void {
  keys += own;
}

/** Passes any value, and counts its keys; without recursion, since nothing bounds how deep it goes. */
function passOver(value: unknown): true {
  if (typeof value !== "object" || value === null) return true;
  const open: object[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inside: unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (inside !== next) keys += inside.length;
    for (const each of inside) if (typeof each === "object" && each !== null) open.push(each);
  }
  return true;
}

const PATTERN = /^articles\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordArticleId(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN.test(value);
}

const PATTERN_2 = /\S/;

function isRecordArticleHeadline(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 300) && (startsVisible(value) || PATTERN_2.test(value));
}

function isRecordArticleSummary(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 1000) && (startsVisible(value) || PATTERN_2.test(value));
}

const PATTERN_3 = /^(actors)\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordArticlePublisher(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_3.test(value);
}

function isRecordArticleSection(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 100) && (startsVisible(value) || PATTERN_2.test(value));
}

const PATTERN_4 = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

function isRecordArticleLanguage(value: unknown): boolean {
  return typeof value === "string" && fits(value, 35) && PATTERN_4.test(value);
}

const PATTERN_5 = /^(?:(?:(?:\.\.)?\/)?(?:-?[0-9]{2}(?:[0-9]X|XX)|-?[0-9]{4}(?:-(?:XX(?:-XX)?|2[1-4]|(?:0[1-9]|1[0-2])(?:-(?:XX|0[1-9]|[12][0-9]|3[01]))?))?)[?~%]?|(?:-?[0-9]{2}(?:[0-9]X|XX)|-?[0-9]{4}(?:-(?:XX(?:-XX)?|2[1-4]|(?:0[1-9]|1[0-2])(?:-(?:XX|0[1-9]|[12][0-9]|3[01]))?))?)[?~%]?\/(?:\.\.|(?:-?[0-9]{2}(?:[0-9]X|XX)|-?[0-9]{4}(?:-(?:XX(?:-XX)?|2[1-4]|(?:0[1-9]|1[0-2])(?:-(?:XX|0[1-9]|[12][0-9]|3[01]))?))?)[?~%]?)?|\[(?:\.\.)?(?:-?[0-9]{2}(?:[0-9]X|XX)|-?[0-9]{4}(?:-(?:XX(?:-XX)?|2[1-4]|(?:0[1-9]|1[0-2])(?:-(?:XX|0[1-9]|[12][0-9]|3[01]))?))?)[?~%]?(?:(?:,|\.\.)(?:-?[0-9]{2}(?:[0-9]X|XX)|-?[0-9]{4}(?:-(?:XX(?:-XX)?|2[1-4]|(?:0[1-9]|1[0-2])(?:-(?:XX|0[1-9]|[12][0-9]|3[01]))?))?)[?~%]?)*(?:\.\.)?\])$/;

function isEdtf(value: unknown): boolean {
  return typeof value === "string" && fits(value, 60) && (isPlainDay(value) || PATTERN_5.test(value));
}

const PATTERN_6 = /^https?:\/\/[^\s/$.?#][^\s]*$/;

function isUrl(value: unknown): boolean {
  return typeof value === "string" && fits(value, 2000) && PATTERN_6.test(value);
}

function isRecordArticleLicence(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 19: return value === "all-rights-reserved";
    case 18: return value === "us-government-work";
    case 13: return value === "public-domain";
    case 3: return value === "cc0" || value === "ogl";
    case 5: return value === "cc-by" || value === "other";
    case 8: return value === "cc-by-sa";
    case 7: return value === "unknown";
    default: return false;
  }
}

const PATTERN_7 = /^(articles)\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordArticlePartOf(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_7.test(value);
}

function isRecordArticleBasis(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4: return value === "text";
    case 14: return value === "fragments-only";
    default: return false;
  }
}

function isRecordArticleFingerprintCharacters(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= 9007199254740991;
}

const PATTERN_8 = /^[0-9a-f]{64}$/;

function isRecordArticleFingerprintSha256(value: unknown): boolean {
  return typeof value === "string" && (isSha256(value) || PATTERN_8.test(value));
}

function isFingerprint(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "normalisation":
        if (!(field === "text-1")) return false;
        required++;
        break;
      case "characters":
        if (!(isRecordArticleFingerprintCharacters(field))) return false;
        required++;
        break;
      case "words":
        if (!(isRecordArticleFingerprintCharacters(field))) return false;
        required++;
        break;
      case "sha256":
        if (!(isRecordArticleFingerprintSha256(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 4;
}

const PATTERN_9 = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordArticleBlocksKey(value: unknown): boolean {
  return typeof value === "string" && fits(value, 120) && (isShortSlug(value) || PATTERN_9.test(value));
}

function isRecordArticleBlocksKind(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 8: return value === "headline" || value === "dateline";
    case 6: return value === "byline";
    case 7: return value === "heading" || value === "caption";
    case 4: return value === "body";
    case 11: return value === "boilerplate";
    case 5: return value === "other";
    default: return false;
  }
}

function isBlock(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        required++;
        break;
      case "kind":
        if (!(isRecordArticleBlocksKind(field))) return false;
        required++;
        break;
      case "characters":
        if (!(isRecordArticleFingerprintCharacters(field))) return false;
        required++;
        break;
      case "words":
        if (!(isRecordArticleFingerprintCharacters(field))) return false;
        required++;
        break;
      case "sha256":
        if (!(isRecordArticleFingerprintSha256(field))) return false;
        required++;
        break;
      case "upstream":
        if (!(isRecordArticlePublisher(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 5;
}

function isRecordArticleBlocks(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isBlock(value[i]))) return false;
  return true;
}

const PATTERN_10 = /^(\/([^/~]|~[01])+)+$/;

function isPointer(value: unknown): boolean {
  return typeof value === "string" && fits(value, 400) && (isPlainPointer(value) || PATTERN_10.test(value));
}

function isRecordArticleClaimsPaths(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 2 && value.length <= 100)) return false;
  for (let i = 0; i < value.length; i++) if (!(isPointer(value[i]))) return false;
  return true;
}

function isRecordArticleClaimsRawValue(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 120) && (startsVisible(value) || PATTERN_2.test(value));
}

function isClaimRelation(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5: return value === "rival";
    case 7: return value === "coarser";
    case 10: return value === "equivalent";
    default: return false;
  }
}

function isClaimStatus(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 6: return value === "active";
    case 9: return value === "withdrawn";
    default: return false;
  }
}

function isRecordArticleClaimsVoice(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 8: return value === "reporter" || value === "official";
    case 6: return value === "quoted";
    case 11: return value === "paraphrased";
    case 7: return value === "caption";
    default: return false;
  }
}

function isRecordArticleClaimsDerivation(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 8: return value === "explicit" || value === "resolved" || value === "inferred";
    default: return false;
  }
}

function isRecordArticleClaimsConfidence(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4: return value === "high";
    case 6: return value === "medium";
    case 3: return value === "low";
    default: return false;
  }
}

function isRecordArticleClaimsAmbiguous(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 200) && (startsVisible(value) || PATTERN_2.test(value));
}

function isRecordArticleClaimsAmbiguous_2(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 20)) return false;
  for (let i = 0; i < value.length; i++) if (!(isRecordArticleClaimsAmbiguous(value[i]))) return false;
  return true;
}

function isRecordArticleClaimsAnchorsFragment(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 400) && (startsVisible(value) || PATTERN_2.test(value));
}

function isRecordArticleClaimsAnchorsOccurrence(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= 10000;
}

function isRecordArticleClaimsAnchorsStart(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= 10000000;
}

function isAnchor(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "source":
        if (!(isRecordArticlePartOf(field))) return false;
        required++;
        break;
      case "block":
        if (!(isRecordArticleBlocksKey(field))) return false;
        break;
      case "fragment":
        if (!(isRecordArticleClaimsAnchorsFragment(field))) return false;
        required++;
        break;
      case "occurrence":
        if (!(isRecordArticleClaimsAnchorsOccurrence(field))) return false;
        break;
      case "start":
        if (!(isRecordArticleClaimsAnchorsStart(field))) return false;
        break;
      case "end":
        if (!(isRecordArticleClaimsAnchorsStart(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isRecordArticleClaimsAnchors(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length <= 50)) return false;
  for (let i = 0; i < value.length; i++) if (!(isAnchor(value[i]))) return false;
  return true;
}

function isClaim(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "id":
        if (!(isRecordArticleBlocksKey(field))) return false;
        required++;
        break;
      case "path":
        if (!(isPointer(field))) return false;
        break;
      case "paths":
        if (!(isRecordArticleClaimsPaths(field))) return false;
        break;
      case "value":
        if (!(passOver(field))) return false;
        break;
      case "rawValue":
        if (!(isRecordArticleClaimsRawValue(field))) return false;
        break;
      case "relation":
        if (!(isClaimRelation(field))) return false;
        break;
      case "status":
        if (!(isClaimStatus(field))) return false;
        break;
      case "voice":
        if (!(isRecordArticleClaimsVoice(field))) return false;
        required++;
        break;
      case "speaker":
        if (!(isRecordArticlePublisher(field))) return false;
        break;
      case "derivation":
        if (!(isRecordArticleClaimsDerivation(field))) return false;
        required++;
        break;
      case "rule":
        if (!(isRecordArticleBlocksKey(field))) return false;
        break;
      case "confidence":
        if (!(isRecordArticleClaimsConfidence(field))) return false;
        required++;
        break;
      case "ambiguous":
        if (!(isRecordArticleClaimsAmbiguous_2(field))) return false;
        break;
      case "asOf":
        if (!(isEdtf(field))) return false;
        break;
      case "note":
        if (!(isRecordArticleSummary(field))) return false;
        break;
      case "anchors":
        if (!(isRecordArticleClaimsAnchors(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 5;
}

function isRecordArticleClaims(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length <= 2000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isClaim(value[i]))) return false;
  return true;
}

function isRecordArticleResolutionsMethod(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 13: return value === "corroboration";
    case 15: return value === "official-source";
    case 9: return value === "proximity";
    case 8: return value === "majority";
    case 6: return value === "editor";
    default: return false;
  }
}

function isRecordArticleResolutionsRejected(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 50)) return false;
  for (let i = 0; i < value.length; i++) if (!(passOver(value[i]))) return false;
  return true;
}

function isRecordArticleResolutionsSupportedBy(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 50)) return false;
  for (let i = 0; i < value.length; i++) if (!(isRecordArticlePartOf(value[i]))) return false;
  return true;
}

function isRecordArticleResolutionsRationale(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 2000) && (startsVisible(value) || PATTERN_2.test(value));
}

function isResolution(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "path":
        if (!(isPointer(field))) return false;
        required++;
        break;
      case "method":
        if (!(isRecordArticleResolutionsMethod(field))) return false;
        required++;
        break;
      case "chosen":
        if (!(passOver(field))) return false;
        required++;
        break;
      case "rejected":
        if (!(isRecordArticleResolutionsRejected(field))) return false;
        required++;
        break;
      case "supportedBy":
        if (!(isRecordArticleResolutionsSupportedBy(field))) return false;
        break;
      case "rationale":
        if (!(isRecordArticleResolutionsRationale(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 5;
}

function isRecordArticleResolutions(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 200)) return false;
  for (let i = 0; i < value.length; i++) if (!(isResolution(value[i]))) return false;
  return true;
}

function isRecordArticleReferencesSource(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 13: return value === "country-codes";
    case 10: return value === "cow-states";
    case 9: return value === "gw-states";
    case 8: return value === "wikidata" || value === "geonames";
    case 5: return value === "other";
    default: return false;
  }
}

function isRecordArticleReferencesNote(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 500) && (startsVisible(value) || PATTERN_2.test(value));
}

function isReferenceFact(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "path":
        if (!(isPointer(field))) return false;
        required++;
        break;
      case "source":
        if (!(isRecordArticleReferencesSource(field))) return false;
        required++;
        break;
      case "note":
        if (!(isRecordArticleReferencesNote(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isRecordArticleReferences(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 200)) return false;
  for (let i = 0; i < value.length; i++) if (!(isReferenceFact(value[i]))) return false;
  return true;
}

const PATTERN_11 = /^(@[a-z0-9~-][a-z0-9._~-]*(\/[a-z0-9~-][a-z0-9._~-]*)?|[a-z0-9-]+(\.[a-z0-9-]+)+)$/;

function isRecordArticleExtKey(value: unknown): boolean {
  return typeof value === "string" && fits(value, 214) && PATTERN_11.test(value);
}

function isExtensions(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  for (const key of Reflect.ownKeys(value)) {
    if (!Object.prototype.propertyIsEnumerable.call(value, key)) continue;
    count(1);
    if (key === "__proto__") continue;
    if (!(isRecordArticleExtKey(key)) || !(passOver(value[key as string]))) return false;
  }
  return true;
}

function isArticle(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "type":
        if (!(field === "article")) return false;
        required++;
        break;
      case "id":
        if (!(isRecordArticleId(field))) return false;
        required++;
        break;
      case "headline":
        if (!(isRecordArticleHeadline(field))) return false;
        required++;
        break;
      case "summary":
        if (!(isRecordArticleSummary(field))) return false;
        break;
      case "publisher":
        if (!(isRecordArticlePublisher(field))) return false;
        required++;
        break;
      case "upstream":
        if (!(isRecordArticlePublisher(field))) return false;
        break;
      case "section":
        if (!(isRecordArticleSection(field))) return false;
        break;
      case "language":
        if (!(isRecordArticleLanguage(field))) return false;
        required++;
        break;
      case "published":
        if (!(isEdtf(field))) return false;
        break;
      case "url":
        if (!(isUrl(field))) return false;
        break;
      case "retrieved":
        if (!(isEdtf(field))) return false;
        break;
      case "licence":
        if (!(isRecordArticleLicence(field))) return false;
        required++;
        break;
      case "partOf":
        if (!(isRecordArticlePartOf(field))) return false;
        break;
      case "basis":
        if (!(isRecordArticleBasis(field))) return false;
        required++;
        break;
      case "fingerprint":
        if (!(isFingerprint(field))) return false;
        break;
      case "blocks":
        if (!(isRecordArticleBlocks(field))) return false;
        break;
      case "claims":
        if (!(isRecordArticleClaims(field))) return false;
        required++;
        break;
      case "resolutions":
        if (!(isRecordArticleResolutions(field))) return false;
        break;
      case "references":
        if (!(isRecordArticleReferences(field))) return false;
        break;
      case "ext":
        if (!(isExtensions(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 8;
}

const PATTERN_12 = /^actors\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordActorId(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_12.test(value);
}

function isRecordActorKind(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5: return value === "state" || value === "other";
    case 12: return value === "organization";
    case 6: return value === "person";
    case 11: return value === "armed-group";
    case 7: return value === "mission";
    case 9: return value === "coalition";
    default: return false;
  }
}

function isRecordActorAliasesKind(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 8: return value === "official" || value === "misprint";
    case 5: return value === "short" || value === "alias" || value === "other";
    case 7: return value === "demonym";
    default: return false;
  }
}

function isAlias(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        required++;
        break;
      case "name":
        if (!(isRecordArticleClaimsAmbiguous(field))) return false;
        required++;
        break;
      case "kind":
        if (!(isRecordActorAliasesKind(field))) return false;
        required++;
        break;
      case "language":
        if (!(isRecordArticleLanguage(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 3;
}

function isRecordActorAliases(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isAlias(value[i]))) return false;
  return true;
}

const PATTERN_13 = /^[A-Z]{2}$/;

function isRecordActorIdentifiersIso2(value: unknown): boolean {
  return typeof value === "string" && PATTERN_13.test(value);
}

const PATTERN_14 = /^[A-Z]{3}$/;

function isRecordActorIdentifiersIso3(value: unknown): boolean {
  return typeof value === "string" && PATTERN_14.test(value);
}

const PATTERN_15 = /^[0-9]{3}$/;

function isRecordActorIdentifiersM49(value: unknown): boolean {
  return typeof value === "string" && PATTERN_15.test(value);
}

function isRecordActorIdentifiersCowCode(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= 999;
}

function isStateSystemSpell(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        required++;
        break;
      case "code":
        if (!(isRecordActorIdentifiersCowCode(field))) return false;
        required++;
        break;
      case "abbreviation":
        if (!(isRecordActorIdentifiersIso3(field))) return false;
        required++;
        break;
      case "valid":
        if (!(isEdtf(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 4;
}

function isRecordActorIdentifiersCow(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isStateSystemSpell(value[i]))) return false;
  return true;
}

const PATTERN_16 = /^Q[1-9][0-9]{0,11}$/;

function isRecordActorIdentifiersWikidata(value: unknown): boolean {
  return typeof value === "string" && PATTERN_16.test(value);
}

function isActorIdentifiers(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "iso2":
        if (!(isRecordActorIdentifiersIso2(field))) return false;
        break;
      case "iso3":
        if (!(isRecordActorIdentifiersIso3(field))) return false;
        break;
      case "m49":
        if (!(isRecordActorIdentifiersM49(field))) return false;
        break;
      case "cow":
        if (!(isRecordActorIdentifiersCow(field))) return false;
        break;
      case "gw":
        if (!(isRecordActorIdentifiersCow(field))) return false;
        break;
      case "wikidata":
        if (!(isRecordActorIdentifiersWikidata(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 0;
}

function isPost(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        required++;
        break;
      case "title":
        if (!(isRecordArticleClaimsAmbiguous(field))) return false;
        required++;
        break;
      case "org":
        if (!(isRecordArticlePublisher(field))) return false;
        required++;
        break;
      case "from":
        if (!(isEdtf(field))) return false;
        break;
      case "to":
        if (!(isEdtf(field))) return false;
        break;
      case "asOf":
        if (!(isEdtf(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 3;
}

function isRecordActorPosts(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isPost(value[i]))) return false;
  return true;
}

function isRecordActorMemberOf(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isRecordArticlePublisher(value[i]))) return false;
  return true;
}

function isRecordActorLedByStatus(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 11: return value === "prospective";
    case 6: return value === "actual";
    default: return false;
  }
}

function isMissionLead(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        break;
      case "actor":
        if (!(isRecordArticlePublisher(field))) return false;
        required++;
        break;
      case "status":
        if (!(isRecordActorLedByStatus(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isRecordActorLedBy(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isMissionLead(value[i]))) return false;
  return true;
}

const PATTERN_17 = /^(places|actors)\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordActorArea(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_17.test(value);
}

const PATTERN_18 = /^(events)\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordActorAuthorisedBy(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_18.test(value);
}

function isActor(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "type":
        if (!(field === "actor")) return false;
        required++;
        break;
      case "id":
        if (!(isRecordActorId(field))) return false;
        required++;
        break;
      case "name":
        if (!(isRecordArticleClaimsAmbiguous(field))) return false;
        required++;
        break;
      case "kind":
        if (!(isRecordActorKind(field))) return false;
        required++;
        break;
      case "summary":
        if (!(isRecordArticleSummary(field))) return false;
        break;
      case "aliases":
        if (!(isRecordActorAliases(field))) return false;
        break;
      case "identifiers":
        if (!(isActorIdentifiers(field))) return false;
        break;
      case "posts":
        if (!(isRecordActorPosts(field))) return false;
        break;
      case "memberOf":
        if (!(isRecordActorMemberOf(field))) return false;
        break;
      case "ledBy":
        if (!(isRecordActorLedBy(field))) return false;
        break;
      case "contributors":
        if (!(isRecordActorMemberOf(field))) return false;
        break;
      case "area":
        if (!(isRecordActorArea(field))) return false;
        break;
      case "authorisedBy":
        if (!(isRecordActorAuthorisedBy(field))) return false;
        break;
      case "claims":
        if (!(isRecordArticleClaims(field))) return false;
        required++;
        break;
      case "resolutions":
        if (!(isRecordArticleResolutions(field))) return false;
        break;
      case "references":
        if (!(isRecordArticleReferences(field))) return false;
        break;
      case "ext":
        if (!(isExtensions(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 5;
}

const PATTERN_19 = /^places\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordPlaceId(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_19.test(value);
}

function isRecordPlaceKind(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4: return value === "city";
    case 6: return value === "region";
    case 7: return value === "country";
    case 8: return value === "facility";
    case 3: return value === "sea";
    case 5: return value === "other";
    default: return false;
  }
}

function isRecordPlaceCoordinates0(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= -180 && value <= 180;
}

function isRecordPlaceCoordinates1(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= -90 && value <= 90;
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && (isRecordPlaceCoordinates0(value[0])) && (isRecordPlaceCoordinates1(value[1]));
}

function isRecordPlaceIdentifiersGeonames(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= 99999999;
}

function isPlaceIdentifiers(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "wikidata":
        if (!(isRecordActorIdentifiersWikidata(field))) return false;
        break;
      case "geonames":
        if (!(isRecordPlaceIdentifiersGeonames(field))) return false;
        break;
      case "iso2":
        if (!(isRecordActorIdentifiersIso2(field))) return false;
        break;
      case "iso3":
        if (!(isRecordActorIdentifiersIso3(field))) return false;
        break;
      case "m49":
        if (!(isRecordActorIdentifiersM49(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 0;
}

const PATTERN_20 = /^(places)\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordPlaceWithin(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_20.test(value);
}

function isPlace(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "type":
        if (!(field === "place")) return false;
        required++;
        break;
      case "id":
        if (!(isRecordPlaceId(field))) return false;
        required++;
        break;
      case "name":
        if (!(isRecordArticleClaimsAmbiguous(field))) return false;
        required++;
        break;
      case "kind":
        if (!(isRecordPlaceKind(field))) return false;
        required++;
        break;
      case "summary":
        if (!(isRecordArticleSummary(field))) return false;
        break;
      case "country":
        if (!(isRecordArticlePublisher(field))) return false;
        break;
      case "coordinates":
        if (!(isPosition(field))) return false;
        break;
      case "identifiers":
        if (!(isPlaceIdentifiers(field))) return false;
        break;
      case "within":
        if (!(isRecordPlaceWithin(field))) return false;
        break;
      case "aliases":
        if (!(isRecordActorAliases(field))) return false;
        break;
      case "host":
        if (!(isRecordArticlePublisher(field))) return false;
        break;
      case "users":
        if (!(isRecordActorMemberOf(field))) return false;
        break;
      case "claims":
        if (!(isRecordArticleClaims(field))) return false;
        required++;
        break;
      case "resolutions":
        if (!(isRecordArticleResolutions(field))) return false;
        break;
      case "references":
        if (!(isRecordArticleReferences(field))) return false;
        break;
      case "ext":
        if (!(isExtensions(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 5;
}

const PATTERN_21 = /^agreements\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordAgreementId(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_21.test(value);
}

function isRecordAgreementKind(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 9: return value === "agreement" || value === "framework";
    case 6: return value === "treaty";
    case 8: return value === "alliance" || value === "protocol";
    case 3: return value === "mou";
    case 4: return value === "sofa";
    case 17: return value === "exchange-of-notes";
    case 11: return value === "declaration";
    case 7: return value === "roadmap" || value === "unknown";
    case 5: return value === "other";
    default: return false;
  }
}

function isRecordAgreementBindingness(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7: return value === "binding" || value === "unknown";
    case 11: return value === "non-binding";
    default: return false;
  }
}

function isRecordAgreementPublicity(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4: return value === "full";
    case 7: return value === "summary" || value === "unknown";
    case 6: return value === "secret";
    default: return false;
  }
}

function isRecordAgreementPartiesRole(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5: return value === "party" || value === "other";
    case 9: return value === "guarantor";
    case 10: return value === "depositary";
    case 8: return value === "observer";
    case 4: return value === "host";
    default: return false;
  }
}

function isParty(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        break;
      case "actor":
        if (!(isRecordArticlePublisher(field))) return false;
        required++;
        break;
      case "role":
        if (!(isRecordAgreementPartiesRole(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isRecordAgreementParties(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isParty(value[i]))) return false;
  return true;
}

function isSignatory(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        break;
      case "person":
        if (!(isRecordArticlePublisher(field))) return false;
        required++;
        break;
      case "onBehalfOf":
        if (!(isRecordArticlePublisher(field))) return false;
        required++;
        break;
      case "capacity":
        if (!(isRecordArticleClaimsAmbiguous(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 3;
}

function isRecordAgreementSignatories(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isSignatory(value[i]))) return false;
  return true;
}

function isSigning(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "date":
        if (!(isEdtf(field))) return false;
        required++;
        break;
      case "place":
        if (!(isRecordPlaceWithin(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 1;
}

function isEntryIntoForce(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "date":
        if (!(isEdtf(field))) return false;
        required++;
        break;
      case "retroactive":
        if (!(field === true)) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 1;
}

const PATTERN_22 = /^P(?:[0-9]{1,6}Y(?:[0-9]{1,6}M)?(?:[0-9]{1,6}W)?(?:[0-9]{1,6}D)?|[0-9]{1,6}M(?:[0-9]{1,6}W)?(?:[0-9]{1,6}D)?|[0-9]{1,6}W(?:[0-9]{1,6}D)?|[0-9]{1,6}D)$/;

function isDuration(value: unknown): boolean {
  return typeof value === "string" && fits(value, 30) && PATTERN_22.test(value);
}

function isTerm(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "stated":
        if (!(isDuration(field))) return false;
        break;
      case "validity":
        if (!(isEdtf(field))) return false;
        break;
      case "renewal":
        if (!(isRecordArticleHeadline(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 0;
}

function isRecordAgreementStatus(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 11: return value === "negotiating";
    case 7: return value === "planned" || value === "expired" || value === "unknown";
    case 9: return value === "announced";
    case 6: return value === "signed";
    case 8: return value === "ratified" || value === "in-force";
    case 10: return value === "terminated" || value === "superseded";
    case 5: return value === "other";
    default: return false;
  }
}

function isTopic(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 19: return value === "policy-consultation";
    case 9: return value === "exercises" || value === "logistics";
    case 16: return value === "interoperability" || value === "status-of-forces" || value === "defence-industry" || value === "procurement-arms";
    case 18: return value === "training-education";
    case 12: return value === "peacekeeping" || value === "intelligence";
    case 17: return value === "counter-terrorism" || value === "maritime-security";
    case 15: return value === "border-security" || value === "joint-committee";
    case 5: return value === "cyber" || value === "other";
    case 22: return value === "classified-information";
    case 20: return value === "base-access-presence" || value === "research-development";
    case 21: return value === "technology-innovation" || value === "humanitarian-disaster";
    default: return false;
  }
}

function isRecordAgreementScope(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isTopic(value[i]))) return false;
  return true;
}

function isObligation(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7: return value === "defense" || value === "offense";
    case 10: return value === "neutrality";
    case 13: return value === "nonaggression";
    case 12: return value === "consultation";
    case 5: return value === "other";
    default: return false;
  }
}

function isRecordAgreementObligations(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isObligation(value[i]))) return false;
  return true;
}

function isRecordAgreementRelationsKind(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 10: return value === "implements" || value === "supersedes";
    case 6: return value === "amends";
    case 7: return value === "enables" || value === "related";
    case 5: return value === "other";
    default: return false;
  }
}

const PATTERN_23 = /^(agreements)\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordAgreementRelationsTarget(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_23.test(value);
}

function isAgreementRelation(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        break;
      case "kind":
        if (!(isRecordAgreementRelationsKind(field))) return false;
        required++;
        break;
      case "target":
        if (!(isRecordAgreementRelationsTarget(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isRecordAgreementRelations(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isAgreementRelation(value[i]))) return false;
  return true;
}

function isRecordAgreementRegistrationsUnts(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 40) && (startsVisible(value) || PATTERN_2.test(value));
}

function isRecordAgreementRegistrationsOther(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 80) && (startsVisible(value) || PATTERN_2.test(value));
}

function isRegistrations(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "unts":
        if (!(isRecordAgreementRegistrationsUnts(field))) return false;
        break;
      case "tias":
        if (!(isRecordAgreementRegistrationsUnts(field))) return false;
        break;
      case "ukts":
        if (!(isRecordAgreementRegistrationsUnts(field))) return false;
        break;
      case "other":
        if (!(isRecordAgreementRegistrationsOther(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 0;
}

function isAgreement(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "type":
        if (!(field === "agreement")) return false;
        required++;
        break;
      case "id":
        if (!(isRecordAgreementId(field))) return false;
        required++;
        break;
      case "title":
        if (!(isRecordArticleClaimsAmbiguous(field))) return false;
        required++;
        break;
      case "summary":
        if (!(isRecordArticleSummary(field))) return false;
        break;
      case "aliases":
        if (!(isRecordActorAliases(field))) return false;
        break;
      case "kind":
        if (!(isRecordAgreementKind(field))) return false;
        required++;
        break;
      case "bilateral":
        if (!(typeof field === "boolean")) return false;
        required++;
        break;
      case "bindingness":
        if (!(isRecordAgreementBindingness(field))) return false;
        required++;
        break;
      case "publicity":
        if (!(isRecordAgreementPublicity(field))) return false;
        required++;
        break;
      case "parties":
        if (!(isRecordAgreementParties(field))) return false;
        required++;
        break;
      case "signatories":
        if (!(isRecordAgreementSignatories(field))) return false;
        break;
      case "signed":
        if (!(isSigning(field))) return false;
        break;
      case "inForce":
        if (!(isEntryIntoForce(field))) return false;
        break;
      case "term":
        if (!(isTerm(field))) return false;
        break;
      case "status":
        if (!(isRecordAgreementStatus(field))) return false;
        required++;
        break;
      case "statusAsOf":
        if (!(isEdtf(field))) return false;
        required++;
        break;
      case "scope":
        if (!(isRecordAgreementScope(field))) return false;
        break;
      case "obligations":
        if (!(isRecordAgreementObligations(field))) return false;
        break;
      case "relations":
        if (!(isRecordAgreementRelations(field))) return false;
        break;
      case "registrations":
        if (!(isRegistrations(field))) return false;
        break;
      case "claims":
        if (!(isRecordArticleClaims(field))) return false;
        required++;
        break;
      case "resolutions":
        if (!(isRecordArticleResolutions(field))) return false;
        break;
      case "references":
        if (!(isRecordArticleReferences(field))) return false;
        break;
      case "ext":
        if (!(isExtensions(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 11;
}

const PATTERN_24 = /^pledges\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordPledgeId(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_24.test(value);
}

const PATTERN_25 = /^(actors|places)\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordPledgeToTarget(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_25.test(value);
}

function isRecordPledgeToRole(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 9: return value === "recipient";
    case 8: return value === "end-user" || value === "location";
    case 11: return value === "beneficiary";
    case 5: return value === "other";
    default: return false;
  }
}

function isPledgeTarget(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        break;
      case "target":
        if (!(isRecordPledgeToTarget(field))) return false;
        required++;
        break;
      case "role":
        if (!(isRecordPledgeToRole(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isRecordPledgeTo(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isPledgeTarget(value[i]))) return false;
  return true;
}

function isRecordPledgePromiseMoneyAmountExactOrAboutModality(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5: return value === "exact" || value === "about";
    default: return false;
  }
}

function isRecordPledgePromiseMoneyAmountExactOrAboutValue(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= 9007199254740991;
}

function isPointQuantity(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "modality":
        if (!(isRecordPledgePromiseMoneyAmountExactOrAboutModality(field))) return false;
        required++;
        break;
      case "value":
        if (!(isRecordPledgePromiseMoneyAmountExactOrAboutValue(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isFloorQuantity(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "modality":
        if (!(field === "at-least")) return false;
        required++;
        break;
      case "min":
        if (!(isRecordPledgePromiseMoneyAmountExactOrAboutValue(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isCeilingQuantity(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "modality":
        if (!(field === "up-to")) return false;
        required++;
        break;
      case "max":
        if (!(isRecordPledgePromiseMoneyAmountExactOrAboutValue(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isRangeQuantity(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "modality":
        if (!(field === "range")) return false;
        required++;
        break;
      case "min":
        if (!(isRecordPledgePromiseMoneyAmountExactOrAboutValue(field))) return false;
        required++;
        break;
      case "max":
        if (!(isRecordPledgePromiseMoneyAmountExactOrAboutValue(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 3;
}

function isRecordPledgePromiseMoneyAmount(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  switch ((value as Record<string, unknown>)["modality"]) {
    case "exact":
    case "about":
      return isPointQuantity(value);
    case "at-least":
      return isFloorQuantity(value);
    case "up-to":
      return isCeilingQuantity(value);
    case "range":
      return isRangeQuantity(value);
    default:
      return false;
  }
}

function isRecordPledgePromiseMoneyForm(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 4: return value === "cash" || value === "loan";
    case 14: return value === "loan-guarantee";
    case 7: return value === "in-kind";
    case 5: return value === "mixed" || value === "other";
    case 11: return value === "unspecified";
    default: return false;
  }
}

function isMoneyPromise(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "kind":
        if (!(field === "money")) return false;
        required++;
        break;
      case "amount":
        if (!(isRecordPledgePromiseMoneyAmount(field))) return false;
        required++;
        break;
      case "currency":
        if (!(isRecordActorIdentifiersIso3(field))) return false;
        required++;
        break;
      case "form":
        if (!(isRecordPledgePromiseMoneyForm(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 4;
}

function isRecordPledgePromisePersonnelCategory(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 6: return value === "police";
    case 8: return value === "military" || value === "civilian";
    case 5: return value === "mixed" || value === "other";
    case 11: return value === "unspecified";
    default: return false;
  }
}

function isPersonnelPromise(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "kind":
        if (!(field === "personnel")) return false;
        required++;
        break;
      case "count":
        if (!(isRecordPledgePromiseMoneyAmount(field))) return false;
        required++;
        break;
      case "category":
        if (!(isRecordPledgePromisePersonnelCategory(field))) return false;
        required++;
        break;
      case "description":
        if (!(isRecordArticleHeadline(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 3;
}

function isRecordPledgePromiseEquipmentItemsClass(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 8: return value === "aircraft";
    case 10: return value === "helicopter" || value === "small-arms" || value === "ammunition" || value === "protective";
    case 15: return value === "uncrewed-system";
    case 6: return value === "vessel";
    case 4: return value === "tank";
    case 16: return value === "armoured-vehicle";
    case 7: return value === "vehicle" || value === "medical";
    case 9: return value === "artillery";
    case 14: return value === "missile-system" || value === "communications";
    case 11: return value === "air-defence" || value === "engineering" || value === "unspecified";
    case 12: return value === "radar-sensor";
    case 5: return value === "other";
    default: return false;
  }
}

function isEquipmentItem(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        required++;
        break;
      case "class":
        if (!(isRecordPledgePromiseEquipmentItemsClass(field))) return false;
        required++;
        break;
      case "designation":
        if (!(isRecordArticleSection(field))) return false;
        break;
      case "count":
        if (!(isRecordPledgePromiseMoneyAmount(field))) return false;
        break;
      case "description":
        if (!(isRecordArticleHeadline(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 3;
}

function isRecordPledgePromiseEquipmentItems(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isEquipmentItem(value[i]))) return false;
  return true;
}

function isMoney(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "amount":
        if (!(isRecordPledgePromiseMoneyAmount(field))) return false;
        required++;
        break;
      case "currency":
        if (!(isRecordActorIdentifiersIso3(field))) return false;
        required++;
        break;
      case "form":
        if (!(isRecordPledgePromiseMoneyForm(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 3;
}

function isEquipmentPromise(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "kind":
        if (!(field === "equipment")) return false;
        required++;
        break;
      case "items":
        if (!(isRecordPledgePromiseEquipmentItems(field))) return false;
        required++;
        break;
      case "value":
        if (!(isMoney(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isTrainingPromise(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "kind":
        if (!(field === "training")) return false;
        required++;
        break;
      case "description":
        if (!(isRecordArticleHeadline(field))) return false;
        required++;
        break;
      case "value":
        if (!(isMoney(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isServicePromise(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "kind":
        if (!(field === "service")) return false;
        required++;
        break;
      case "description":
        if (!(isRecordArticleHeadline(field))) return false;
        required++;
        break;
      case "value":
        if (!(isMoney(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isFacilityPromise(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "kind":
        if (!(field === "facility")) return false;
        required++;
        break;
      case "description":
        if (!(isRecordArticleHeadline(field))) return false;
        required++;
        break;
      case "value":
        if (!(isMoney(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isOtherPromise(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "kind":
        if (!(field === "other")) return false;
        required++;
        break;
      case "description":
        if (!(isRecordArticleHeadline(field))) return false;
        required++;
        break;
      case "value":
        if (!(isMoney(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isPledgePromise(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  switch ((value as Record<string, unknown>)["kind"]) {
    case "money":
      return isMoneyPromise(value);
    case "personnel":
      return isPersonnelPromise(value);
    case "equipment":
      return isEquipmentPromise(value);
    case "training":
      return isTrainingPromise(value);
    case "service":
      return isServicePromise(value);
    case "facility":
      return isFacilityPromise(value);
    case "other":
      return isOtherPromise(value);
    default:
      return false;
  }
}

function isRecordPledgeConditionsKind(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 11: return value === "legislature";
    case 16: return value === "un-authorisation";
    case 12: return value === "host-consent";
    case 5: return value === "other";
    default: return false;
  }
}

function isRecordPledgeConditionsState(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7: return value === "pending" || value === "unknown";
    case 3: return value === "met";
    case 6: return value === "failed";
    default: return false;
  }
}

function isCondition(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        required++;
        break;
      case "kind":
        if (!(isRecordPledgeConditionsKind(field))) return false;
        required++;
        break;
      case "state":
        if (!(isRecordPledgeConditionsState(field))) return false;
        required++;
        break;
      case "asOf":
        if (!(isEdtf(field))) return false;
        required++;
        break;
      case "description":
        if (!(isRecordArticleHeadline(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 4;
}

function isRecordPledgeConditions(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isCondition(value[i]))) return false;
  return true;
}

function isRecordPledgeStagesStage(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 9: return value === "announced" || value === "committed" || value === "allocated" || value === "disbursed" || value === "delivered" || value === "completed" || value === "increased" || value === "withdrawn";
    case 8: return value === "deployed";
    case 7: return value === "reduced";
    case 6: return value === "lapsed";
    case 5: return value === "other";
    default: return false;
  }
}

function isStage(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        break;
      case "stage":
        if (!(isRecordPledgeStagesStage(field))) return false;
        required++;
        break;
      case "date":
        if (!(isEdtf(field))) return false;
        required++;
        break;
      case "quantity":
        if (!(isRecordPledgePromiseMoneyAmount(field))) return false;
        break;
      case "event":
        if (!(isRecordActorAuthorisedBy(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isRecordPledgeStages(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isStage(value[i]))) return false;
  return true;
}

const PATTERN_26 = /^(pledges)\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordPledgeRestates(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_26.test(value);
}

function isSameness(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        break;
      case "target":
        if (!(isRecordPledgeRestates(field))) return false;
        required++;
        break;
      case "reason":
        if (!(isRecordArticleReferencesNote(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isRecordPledgePossiblySameAs(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isSameness(value[i]))) return false;
  return true;
}

function isPledge(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "type":
        if (!(field === "pledge")) return false;
        required++;
        break;
      case "id":
        if (!(isRecordPledgeId(field))) return false;
        required++;
        break;
      case "title":
        if (!(isRecordArticleClaimsAmbiguous(field))) return false;
        required++;
        break;
      case "summary":
        if (!(isRecordArticleSummary(field))) return false;
        break;
      case "by":
        if (!(isRecordArticlePublisher(field))) return false;
        required++;
        break;
      case "announcedBy":
        if (!(isRecordArticlePublisher(field))) return false;
        break;
      case "to":
        if (!(isRecordPledgeTo(field))) return false;
        required++;
        break;
      case "purpose":
        if (!(isRecordArticleHeadline(field))) return false;
        break;
      case "under":
        if (!(isRecordAgreementRelationsTarget(field))) return false;
        break;
      case "promise":
        if (!(isPledgePromise(field))) return false;
        break;
      case "conditions":
        if (!(isRecordPledgeConditions(field))) return false;
        break;
      case "stages":
        if (!(isRecordPledgeStages(field))) return false;
        required++;
        break;
      case "restates":
        if (!(isRecordPledgeRestates(field))) return false;
        break;
      case "possiblySameAs":
        if (!(isRecordPledgePossiblySameAs(field))) return false;
        break;
      case "distinctFrom":
        if (!(isRecordPledgePossiblySameAs(field))) return false;
        break;
      case "claims":
        if (!(isRecordArticleClaims(field))) return false;
        required++;
        break;
      case "resolutions":
        if (!(isRecordArticleResolutions(field))) return false;
        break;
      case "references":
        if (!(isRecordArticleReferences(field))) return false;
        break;
      case "ext":
        if (!(isExtensions(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 7;
}

const PATTERN_27 = /^events\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordEventId(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_27.test(value);
}

function isRecordEventKind(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 11: return value === "negotiation";
    case 7: return value === "signing" || value === "meeting" || value === "hosting";
    case 12: return value === "ratification" || value === "announcement";
    case 5: return value === "visit" || value === "other";
    case 16: return value === "press-conference" || value === "seizure-of-power";
    case 13: return value === "authorisation";
    case 10: return value === "deployment" || value === "withdrawal";
    case 6: return value === "attack";
    case 8: return value === "exercise";
    default: return false;
  }
}

function isRecordEventStatus(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7: return value === "planned";
    case 9: return value === "announced" || value === "cancelled";
    case 8: return value === "occurred";
    default: return false;
  }
}

function isRecordEventParticipantsRole(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5: return value === "agent" || value === "guest" || value === "other";
    case 6: return value === "target";
    case 4: return value === "host";
    case 9: return value === "signatory";
    case 8: return value === "mediator";
    default: return false;
  }
}

function isParticipant(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "key":
        if (!(isRecordArticleBlocksKey(field))) return false;
        break;
      case "actor":
        if (!(isRecordArticlePublisher(field))) return false;
        required++;
        break;
      case "role":
        if (!(isRecordEventParticipantsRole(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 2;
}

function isRecordEventParticipants(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isParticipant(value[i]))) return false;
  return true;
}

const PATTERN_28 = /^(articles|actors|places|agreements|pledges|events|statements)\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordEventAbout(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_28.test(value);
}

function isRecordEventAbout_2(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length >= 1 && value.length <= 1000)) return false;
  for (let i = 0; i < value.length; i++) if (!(isRecordEventAbout(value[i]))) return false;
  return true;
}

const PATTERN_29 = /^[0-9]{2,4}$/;

function isRecordEventCodesCameo(value: unknown): boolean {
  return typeof value === "string" && PATTERN_29.test(value);
}

function isEventCodes(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "plover":
        if (!(isRecordAgreementRegistrationsUnts(field))) return false;
        break;
      case "cameo":
        if (!(isRecordEventCodesCameo(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 0;
}

function isEvent(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "type":
        if (!(field === "event")) return false;
        required++;
        break;
      case "id":
        if (!(isRecordEventId(field))) return false;
        required++;
        break;
      case "title":
        if (!(isRecordArticleClaimsAmbiguous(field))) return false;
        required++;
        break;
      case "summary":
        if (!(isRecordArticleSummary(field))) return false;
        break;
      case "aliases":
        if (!(isRecordActorAliases(field))) return false;
        break;
      case "kind":
        if (!(isRecordEventKind(field))) return false;
        required++;
        break;
      case "status":
        if (!(isRecordEventStatus(field))) return false;
        required++;
        break;
      case "date":
        if (!(isEdtf(field))) return false;
        break;
      case "place":
        if (!(isRecordActorArea(field))) return false;
        break;
      case "participants":
        if (!(isRecordEventParticipants(field))) return false;
        break;
      case "about":
        if (!(isRecordEventAbout_2(field))) return false;
        break;
      case "partOf":
        if (!(isRecordActorAuthorisedBy(field))) return false;
        break;
      case "codes":
        if (!(isEventCodes(field))) return false;
        break;
      case "claims":
        if (!(isRecordArticleClaims(field))) return false;
        required++;
        break;
      case "resolutions":
        if (!(isRecordArticleResolutions(field))) return false;
        break;
      case "references":
        if (!(isRecordArticleReferences(field))) return false;
        break;
      case "ext":
        if (!(isExtensions(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 6;
}

const PATTERN_30 = /^statements\/[a-z0-9]+(-[a-z0-9]+)*$/;

function isRecordStatementId(value: unknown): boolean {
  return typeof value === "string" && fits(value, 140) && PATTERN_30.test(value);
}

function isRecordStatementAct(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 7: return value === "commend" || value === "endorse" || value === "outline";
    case 8: return value === "reaffirm" || value === "call-for" || value === "describe" || value === "announce";
    case 5: return value === "thank" || value === "other";
    case 6: return value === "assess" || value === "pledge";
    case 4: return value === "deny";
    case 14: return value === "state-negative";
    default: return false;
  }
}

function isRecordStatementGist(value: unknown): boolean {
  return typeof value === "string" && value.length >= 1 && fits(value, 600) && (startsVisible(value) || PATTERN_2.test(value));
}

function isStatement(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "type":
        if (!(field === "statement")) return false;
        required++;
        break;
      case "id":
        if (!(isRecordStatementId(field))) return false;
        required++;
        break;
      case "title":
        if (!(isRecordArticleClaimsAmbiguous(field))) return false;
        required++;
        break;
      case "speaker":
        if (!(isRecordArticlePublisher(field))) return false;
        required++;
        break;
      case "onBehalfOf":
        if (!(isRecordArticlePublisher(field))) return false;
        break;
      case "act":
        if (!(isRecordStatementAct(field))) return false;
        required++;
        break;
      case "to":
        if (!(isRecordActorMemberOf(field))) return false;
        break;
      case "about":
        if (!(isRecordEventAbout_2(field))) return false;
        break;
      case "topics":
        if (!(isRecordAgreementScope(field))) return false;
        break;
      case "gist":
        if (!(isRecordStatementGist(field))) return false;
        required++;
        break;
      case "date":
        if (!(isEdtf(field))) return false;
        break;
      case "occasion":
        if (!(isRecordActorAuthorisedBy(field))) return false;
        break;
      case "claims":
        if (!(isRecordArticleClaims(field))) return false;
        required++;
        break;
      case "resolutions":
        if (!(isRecordArticleResolutions(field))) return false;
        break;
      case "references":
        if (!(isRecordArticleReferences(field))) return false;
        break;
      case "ext":
        if (!(isExtensions(field))) return false;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 7;
}

function isDatasetRecord(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  switch ((value as Record<string, unknown>)["type"]) {
    case "article":
      return isArticle(value);
    case "actor":
      return isActor(value);
    case "place":
      return isPlace(value);
    case "agreement":
      return isAgreement(value);
    case "pledge":
      return isPledge(value);
    case "event":
      return isEvent(value);
    case "statement":
      return isStatement(value);
    default:
      return false;
  }
}

function isRedirectKind(value: unknown): boolean {
  if (typeof value !== "string") return false;
  switch (value.length) {
    case 5: return value === "moved" || value === "split";
    case 9: return value === "withdrawn";
    default: return false;
  }
}

function isRedirectTo(value: unknown): boolean {
  if (!Array.isArray(value) || !(value.length <= 50)) return false;
  for (let i = 0; i < value.length; i++) if (!(isRecordEventAbout(value[i]))) return false;
  return true;
}

const PATTERN_31 = /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/;

function isRedirectDate(value: unknown): boolean {
  return typeof value === "string" && PATTERN_31.test(value);
}

function isRedirect_2(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const object = value as Record<string, unknown>;
  let required = 0;
  let own = 0;
  for (const key in object) {
    const field = object[key];
    own++;
    switch (key) {
      case "from":
        if (!(isRecordEventAbout(field))) return false;
        required++;
        break;
      case "kind":
        if (!(isRedirectKind(field))) return false;
        required++;
        break;
      case "to":
        if (!(isRedirectTo(field))) return false;
        required++;
        break;
      case "reason":
        if (!(isRecordArticleReferencesNote(field))) return false;
        required++;
        break;
      case "date":
        if (!(isRedirectDate(field))) return false;
        required++;
        break;
      default:
        return false;
    }
  }
  count(own);
  return required === 5;
}

export function isRecord(value: unknown): boolean {
  startCount();
  return isDatasetRecord(value);
}

export function isRedirect(value: unknown): boolean {
  startCount();
  return isRedirect_2(value);
}

export { keysCounted };

/** The check of each record type. */

export const CHECKERS: Readonly<Record<DatasetRecord["type"], (value: unknown) => boolean>> = {
  article: (value) => {
    startCount();
    return isArticle(value);
  },
  actor: (value) => {
    startCount();
    return isActor(value);
  },
  place: (value) => {
    startCount();
    return isPlace(value);
  },
  agreement: (value) => {
    startCount();
    return isAgreement(value);
  },
  pledge: (value) => {
    startCount();
    return isPledge(value);
  },
  event: (value) => {
    startCount();
    return isEvent(value);
  },
  statement: (value) => {
    startCount();
    return isStatement(value);
  },
};
