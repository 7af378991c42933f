/** What can be known of any dataset of the model, without the records of this one: for tools that bring their own. */
export { claimFinder, claimsOn, isActive, pathsOf } from "../claims/claim.ts";
export { type Fact, factsOf } from "../dataset/facts-of.ts";
export { type Headline, headlineOf } from "../dataset/headline.ts";
export { type InForce, type InForceAnswer, inForce } from "../dataset/in-force.ts";
export {
  inOrderOf,
  inPublishedForm,
  publishedOrder,
  redirectInPublishedForm,
  redirectOrder,
  shapeOfPart,
} from "../dataset/published-form.ts";
export { type Revision, revisionsOf } from "../dataset/revisions.ts";
export { searchedText } from "../dataset/searched-text.ts";
export { type DatasetView, viewOf } from "../dataset/view.ts";
export { suggest } from "../formats/suggest.ts";
export { IDENTITY } from "../generated/identity.ts";
export { SHAPES } from "../generated/shapes.ts";
export {
  fromMinorUnits,
  intervalOf,
  minorUnitDecimals,
  type QuantityInterval,
  toMinorUnits,
} from "../quantities/index.ts";
export {
  COLLECTION_NAMES,
  type CollectionName,
  collectionOfId,
  collectionOfType,
  escapeStep,
  keyOf,
  type ObjectShape,
  RECORD_TYPES,
  type Shape,
  slugOf,
} from "../shape/index.ts";
