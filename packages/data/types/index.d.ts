/**
 * The public types, generated from the zod schemas; `npm run codegen` writes this file.
 * They need no zod.
 */

/**
 * An absolute http or https address, without blanks.
 */
export type Url = string
/**
 * A BCP 47 language tag: two or three lower-case letters of ISO 639, then a region or script where it matters, such as en or en-GB.
 */
export type LanguageTag = string
/**
 * A date in EDTF (ISO 8601-2 levels 0 and 1, and one-of sets). Intervals (`a/b`) are spans that last; a point known only as some day in a range is a set (`[a..b]`).
 */
export type Edtf = string
/**
 * Under what terms the source's text stands.
 */
export type Licence = ("all-rights-reserved" | "us-government-work" | "public-domain" | "cc0" | "cc-by" | "cc-by-sa" | "ogl" | "unknown" | "other")
/**
 * What the dataset knows the source from.
 */
export type ArticleBasis = ("text" | "fragments-only")
/**
 * A whole number, zero or more.
 */
export type Count = number
/**
 * A SHA-256 digest: 64 lower-case hexadecimal digits.
 */
export type Sha256 = string
/**
 * A slug: lower-case ASCII words and digits joined by hyphens.
 */
export type Slug = string
/**
 * What a block of an article is.
 */
export type BlockKind = ("headline" | "byline" | "dateline" | "heading" | "body" | "caption" | "boilerplate" | "other")
/**
 * An RFC 6901 pointer into the record. A step into a list is the item's key (for a reference, its slug), never its position.
 */
export type Pointer = string
/**
 * How a claimed value stands to the record's.
 */
export type ClaimRelation = ("rival" | "coarser" | "equivalent")
/**
 * Whether a claim still stands.
 */
export type ClaimStatus = ("active" | "withdrawn")
/**
 * Whose words carry a claim.
 */
export type Voice = ("reporter" | "quoted" | "paraphrased" | "caption" | "official")
/**
 * How a value follows from the words.
 */
export type Derivation = ("explicit" | "resolved" | "inferred")
/**
 * How sure the reader is that the words support the value.
 */
export type Confidence = ("high" | "medium" | "low")
/**
 * On what ground one rival was chosen.
 */
export type ResolutionMethod = ("corroboration" | "official-source" | "proximity" | "majority" | "editor")
/**
 * The reference standard or list that a fact was taken from.
 */
export type ReferenceSource = ("country-codes" | "cow-states" | "gw-states" | "wikidata" | "geonames" | "other")
/**
 * What sort of actor it is; decides which fields apply.
 */
export type ActorKind = ("state" | "organization" | "person" | "armed-group" | "mission" | "coalition" | "other")
/**
 * What sort of name an alias is.
 */
export type AliasKind = ("official" | "short" | "alias" | "demonym" | "misprint" | "other")
/**
 * Whether a lead is intended or real.
 */
export type MissionLeadStatus = ("prospective" | "actual")
/**
 * What sort of place it is; decides which fields apply.
 */
export type PlaceKind = ("city" | "region" | "country" | "facility" | "sea" | "other")
/**
 * [longitude, latitude] in decimal degrees, WGS 84, as in GeoJSON (RFC 7946).
 * 
 * @minItems 2
 * @maxItems 2
 */
export type Position = [number, number]
/**
 * The instrument's kind. `agreement` is generic: coarser than any other.
 */
export type AgreementKind = ("agreement" | "framework" | "treaty" | "alliance" | "mou" | "sofa" | "protocol" | "exchange-of-notes" | "declaration" | "roadmap" | "unknown" | "other")
/**
 * Whether the instrument binds under international law.
 */
export type Bindingness = ("binding" | "non-binding" | "unknown")
/**
 * How much of the instrument's text is public.
 */
export type Publicity = ("full" | "summary" | "secret" | "unknown")
/**
 * In what capacity an actor belongs to the agreement.
 */
export type PartyRole = ("party" | "guarantor" | "depositary" | "observer" | "host" | "other")
/**
 * An ISO 8601 duration in whole years, months, weeks and days.
 */
export type Duration = string
/**
 * How far the agreement has come.
 */
export type AgreementStatus = ("negotiating" | "planned" | "announced" | "signed" | "ratified" | "in-force" | "expired" | "terminated" | "superseded" | "unknown" | "other")
/**
 * What an agreement or statement covers.
 */
export type Topic = ("policy-consultation" | "exercises" | "interoperability" | "training-education" | "peacekeeping" | "counter-terrorism" | "maritime-security" | "border-security" | "cyber" | "intelligence" | "classified-information" | "logistics" | "base-access-presence" | "status-of-forces" | "research-development" | "technology-innovation" | "defence-industry" | "procurement-arms" | "humanitarian-disaster" | "joint-committee" | "other")
/**
 * The obligations of alliance treaties as coded by ATOP (Leeds et al. 2002).
 */
export type Obligation = ("defense" | "offense" | "neutrality" | "nonaggression" | "consultation" | "other")
/**
 * How this agreement stands to another.
 */
export type AgreementRelationKind = ("implements" | "amends" | "supersedes" | "enables" | "related" | "other")
/**
 * What a target of a pledge is to it.
 */
export type PledgeTargetRole = ("recipient" | "end-user" | "beneficiary" | "location" | "other")
/**
 * What is promised; its kind decides its shape.
 */
export type PledgePromise = (MoneyPromise | PersonnelPromise | EquipmentPromise | TrainingPromise | ServicePromise | FacilityPromise | OtherPromise)
/**
 * A number with the modality the source gives it. Claimed as a whole.
 */
export type Quantity = (PointQuantity | FloorQuantity | CeilingQuantity | RangeQuantity)
/**
 * A currency code of ISO 4217: three capital letters, such as USD.
 */
export type CurrencyCode = string
/**
 * In what form money is given.
 */
export type MoneyForm = ("cash" | "loan" | "loan-guarantee" | "in-kind" | "mixed" | "unspecified" | "other")
/**
 * What sort of personnel.
 */
export type PersonnelCategory = ("police" | "military" | "civilian" | "mixed" | "unspecified" | "other")
/**
 * What sort of equipment, after the Kiel Ukraine Support Tracker and the UN Register of Conventional Arms, made coarser.
 */
export type EquipmentClass = ("aircraft" | "helicopter" | "uncrewed-system" | "vessel" | "tank" | "armoured-vehicle" | "vehicle" | "artillery" | "missile-system" | "air-defence" | "small-arms" | "ammunition" | "radar-sensor" | "communications" | "protective" | "medical" | "engineering" | "unspecified" | "other")
/**
 * What a pledge depends on.
 */
export type ConditionKind = ("legislature" | "un-authorisation" | "host-consent" | "other")
/**
 * Whether a condition is met.
 */
export type ConditionState = ("pending" | "met" | "failed" | "unknown")
/**
 * How far a pledge came. Order: announced, committed, allocated, then disbursed, deployed or delivered, then completed.
 */
export type PledgeStage = ("announced" | "committed" | "allocated" | "disbursed" | "deployed" | "delivered" | "completed" | "increased" | "reduced" | "withdrawn" | "lapsed" | "other")
/**
 * What happened.
 */
export type EventKind = ("negotiation" | "signing" | "ratification" | "visit" | "meeting" | "press-conference" | "announcement" | "authorisation" | "deployment" | "withdrawal" | "seizure-of-power" | "attack" | "exercise" | "hosting" | "other")
/**
 * Whether it happened.
 */
export type EventStatus = ("planned" | "announced" | "occurred" | "cancelled")
/**
 * What an actor did in the event.
 */
export type ParticipantRole = ("agent" | "target" | "host" | "guest" | "signatory" | "mediator" | "other")
/**
 * What the speaker did by saying it; one statement per act.
 */
export type StatementAct = ("commend" | "reaffirm" | "thank" | "call-for" | "describe" | "assess" | "endorse" | "deny" | "state-negative" | "outline" | "pledge" | "announce" | "other")
/**
 * What became of an id.
 */
export type RedirectKind = ("moved" | "split" | "withdrawn")
/**
 * A record of any type.
 */
export type DatasetRecord = (Article | Actor | Place | Agreement | Pledge | Event | Statement)

/**
 * Every record of one release in one document.
 */
export interface Dataset {
/**
 * The JSON Schema of the document.
 */
$schema?: Url
/**
 * The release: a semantic version, such as 1.4.0.
 */
version: string
articles: Article[]
actors: Actor[]
places: Place[]
agreements: Agreement[]
pledges: Pledge[]
events: Event[]
statements: Statement[]
redirects: Redirect[]
}
/**
 * A source document: news story, release or transcript. Its text is never stored.
 */
export interface Article {
/**
 * The record's type; decides its shape.
 */
type: "article"
/**
 * The record's id: its collection and slug, which is also its file, address and page.
 */
id: string
/**
 * The source's headline.
 */
headline: string
/**
 * One or two sentences in our own words.
 */
summary?: string
/**
 * Whose page it is.
 */
publisher: string
/**
 * The wire or agency that the publisher took it from; the root by which independence is judged.
 */
upstream?: string
/**
 * The section of the publication.
 */
section?: string
/**
 * The language of the text: a BCP 47 tag, such as en or en-GB.
 */
language: LanguageTag
/**
 * The date of publication.
 */
published?: Edtf
/**
 * Where it was published.
 */
url?: Url
/**
 * The date on which the text was read.
 */
retrieved?: Edtf
/**
 * The terms of the text; all but open ones limit the fragments that may be quoted.
 */
licence: Licence
/**
 * The article that this is part of.
 */
partOf?: string
/**
 * With `text`, fingerprint and blocks are there; with `fragments-only`, neither.
 */
basis: ArticleBasis
fingerprint?: Fingerprint
/**
 * The blocks of the text in order.
 * 
 * @minItems 1
 * @maxItems 1000
 */
blocks?: Block[]
/**
 * What sources say about the fields of this record.
 * 
 * @maxItems 2000
 */
claims: Claim[]
/**
 * The choices made between rival claims.
 * 
 * @minItems 1
 * @maxItems 200
 */
resolutions?: Resolution[]
/**
 * The fields taken from reference standards.
 * 
 * @minItems 1
 * @maxItems 200
 */
references?: ReferenceFact[]
/**
 * What a downstream dataset adds; never interpreted, always kept.
 */
ext?: Extensions
}
/**
 * What identifies the text without holding it.
 */
export interface Fingerprint {
/**
 * The frozen normalisation that was applied before hashing.
 */
normalisation: "text-1"
/**
 * Unicode code points of the normalised text, without boilerplate.
 */
characters: Count
/**
 * Words of the normalised text, without boilerplate.
 */
words: Count
/**
 * Digest (64 lower-case hexadecimal digits), in UTF-8, of the blocks joined by LF, without those of kind boilerplate.
 */
sha256: Sha256
}
/**
 * One line of the normalised text: its length and digest, never its words.
 */
export interface Block {
/**
 * The block's place in text order, from b1 to bn.
 */
key: Slug
/**
 * What the block is.
 */
kind: BlockKind
/**
 * Unicode code points of the normalised block.
 */
characters: Count
/**
 * Words of the normalised block.
 */
words: Count
/**
 * Digest (64 lower-case hexadecimal digits) of the normalised block in UTF-8.
 */
sha256: Sha256
/**
 * Who supplied the block, where it is not the article's own upstream (a photo agency's caption).
 */
upstream?: string
}
/**
 * One source says one thing about a field of the record.
 */
export interface Claim {
/**
 * Unique in the record; the claim's permalink: lower-case ASCII words and digits joined by hyphens.
 */
id: Slug
/**
 * The field that the claim is about; a claim on an object covers its leaves.
 */
path?: Pointer
/**
 * The fields that the same words support; stands in place of `path`.
 * 
 * @minItems 2
 * @maxItems 100
 */
paths?: Pointer[]
/**
 * The value claimed, where it differs from the record's; `relation` then says how.
 */
value?: unknown
/**
 * The source's own words, where the value claimed fits no term of the vocabulary.
 */
rawValue?: string
/**
 * How a differing value stands to the record's.
 */
relation?: ClaimRelation
/**
 * Left out, the claim is active.
 */
status?: ClaimStatus
/**
 * Whose words carry the claim.
 */
voice: Voice
/**
 * Who is quoted or paraphrased.
 */
speaker?: string
/**
 * How the value follows from the words.
 */
derivation: Derivation
/**
 * The named rule by which the value was derived; required unless explicit.
 */
rule?: Slug
confidence: Confidence
/**
 * Other readings of the same words.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: Text that is not blank.
 */
ambiguous?: string[]
/**
 * The date for which the claim holds, where it is not the source's own.
 */
asOf?: Edtf
/**
 * What a reader of the evidence should know, in our own words.
 */
note?: string
/**
 * Where the source says so; at least one.
 * 
 * @maxItems 50
 */
anchors: Anchor[]
}
/**
 * Where a source says so; exports as W3C Web Annotation selectors.
 */
export interface Anchor {
/**
 * The article that the fragment stands in.
 */
source: string
/**
 * The key of the block, where the source has blocks.
 */
block?: Slug
/**
 * The shortest verbatim words that support the value: at most 15 words and 120 characters.
 */
fragment: string
/**
 * Which occurrence of the fragment in the block, counted from 1; left out, the first.
 */
occurrence?: number
/**
 * First character of the fragment in its block, in Unicode code points from 0; written from the text, never by hand.
 */
start?: number
/**
 * The character after the fragment, in Unicode code points.
 */
end?: number
}
/**
 * Why one of several rival values was chosen; every rival stays visible.
 */
export interface Resolution {
/**
 * A pointer to the field on which sources disagree, such as /signed/date.
 */
path: Pointer
/**
 * The ground of the choice.
 */
method: ResolutionMethod
/**
 * The value chosen: the record's own.
 */
chosen: unknown
/**
 * Every rival value that was not chosen.
 * 
 * @minItems 1
 * @maxItems 50
 */
rejected: unknown[]
/**
 * The articles that bear the choice out.
 * 
 * @minItems 1
 * @maxItems 50
 */
supportedBy?: string[]
/**
 * Why, in our own words.
 */
rationale: string
}
/**
 * A field backed by a reference standard instead of a claim.
 */
export interface ReferenceFact {
/**
 * A pointer to the field that was taken over, such as /identifiers/iso2.
 */
path: Pointer
/**
 * The standard or list that it was taken from.
 */
source: ReferenceSource
/**
 * What a reader should know, such as a named exception and its reason.
 */
note?: string
}
/**
 * Downstream extensions, keyed by npm scope (`@acme/pacts`) or reverse domain (`org.acme`).
 */
export interface Extensions {
[k: string]: unknown
}
/**
 * A state, organization, person, armed group, mission or coalition.
 */
export interface Actor {
/**
 * The record's type; decides its shape.
 */
type: "actor"
/**
 * The record's id: its collection and slug, which is also its file, address and page.
 */
id: string
/**
 * The name used in this dataset.
 */
name: string
/**
 * What sort of actor it is.
 */
kind: ActorKind
/**
 * One or two sentences in our own words.
 */
summary?: string
/**
 * Other names, among them demonyms and misprints.
 * 
 * @minItems 1
 * @maxItems 1000
 */
aliases?: Alias[]
/**
 * Codes under which other datasets know it.
 */
identifiers?: ActorIdentifiers
/**
 * Offices of a person.
 * 
 * @minItems 1
 * @maxItems 1000
 */
posts?: Post[]
/**
 * Organizations, coalitions or states it belongs to.
 * 
 * @minItems 1
 * @maxItems 1000
 */
memberOf?: string[]
/**
 * Who leads the mission or coalition.
 * 
 * @minItems 1
 * @maxItems 1000
 */
ledBy?: MissionLead[]
/**
 * Who contributes to the mission or coalition.
 * 
 * @minItems 1
 * @maxItems 1000
 */
contributors?: string[]
/**
 * Where the mission or coalition acts: a place or a state.
 */
area?: string
/**
 * The event that authorised the mission.
 */
authorisedBy?: string
/**
 * What sources say about the fields of this record.
 * 
 * @maxItems 2000
 */
claims: Claim[]
/**
 * The choices made between rival claims.
 * 
 * @minItems 1
 * @maxItems 200
 */
resolutions?: Resolution[]
/**
 * The fields taken from reference standards.
 * 
 * @minItems 1
 * @maxItems 200
 */
references?: ReferenceFact[]
/**
 * What a downstream dataset adds; never interpreted, always kept.
 */
ext?: Extensions
}
/**
 * Another name of the record's subject.
 */
export interface Alias {
/**
 * The name as a slug (lower-case ASCII words and digits joined by hyphens); unique in the list.
 */
key: Slug
/**
 * The name as used.
 */
name: string
/**
 * What sort of name it is.
 */
kind: AliasKind
/**
 * The language of the name.
 */
language?: LanguageTag
}
/**
 * Codes under which other datasets know the actor.
 */
export interface ActorIdentifiers {
/**
 * ISO 3166-1 alpha-2: two capital letters (of Namibia, the string NA).
 */
iso2?: string
/**
 * ISO 3166-1 alpha-3: three capital letters, such as KEN.
 */
iso3?: string
/**
 * UN M49: three digits with leading zeros, such as "004".
 */
m49?: string
/**
 * Correlates of War state system membership.
 * 
 * @minItems 1
 * @maxItems 1000
 */
cow?: StateSystemSpell[]
/**
 * Gleditsch and Ward list of independent states.
 * 
 * @minItems 1
 * @maxItems 1000
 */
gw?: StateSystemSpell[]
/**
 * Wikidata item: Q and its number, such as Q114.
 */
wikidata?: string
}
/**
 * A state's code in a list of states, and the interval in which it holds.
 */
export interface StateSystemSpell {
/**
 * The year in which the spell starts, such as 1963.
 */
key: Slug
/**
 * Numeric code.
 */
code: number
/**
 * The list's abbreviation: three capital letters, such as KEN.
 */
abbreviation: string
/**
 * The interval in which the list counts the state as a member; an open end is `..`.
 */
valid: Edtf
}
/**
 * An office that a person holds or held.
 */
export interface Post {
/**
 * Unique among the person's posts: lower-case ASCII words and digits joined by hyphens.
 */
key: Slug
/**
 * The title of the office, as the source gives it.
 */
title: string
/**
 * The state or organization in which the office is held.
 */
org: string
/**
 * When the person took it up.
 */
from?: Edtf
/**
 * When the person left it.
 */
to?: Edtf
/**
 * A date on which the person is known to hold it.
 */
asOf?: Edtf
}
/**
 * Who leads a mission or coalition.
 */
export interface MissionLead {
/**
 * Left out, the actor's slug.
 */
key?: Slug
/**
 * Who leads.
 */
actor: string
/**
 * Whether the lead is intended or real.
 */
status: MissionLeadStatus
}
/**
 * A city, region, country, facility or sea.
 */
export interface Place {
/**
 * The record's type; decides its shape.
 */
type: "place"
/**
 * The record's id: its collection and slug, which is also its file, address and page.
 */
id: string
/**
 * The name used in this dataset.
 */
name: string
/**
 * What sort of place it is.
 */
kind: PlaceKind
/**
 * One or two sentences in our own words.
 */
summary?: string
/**
 * The state it lies in.
 */
country?: string
/**
 * A point that stands for the place.
 */
coordinates?: Position
/**
 * Codes under which other datasets know it.
 */
identifiers?: PlaceIdentifiers
/**
 * The place that it is part of.
 */
within?: string
/**
 * Other names, among them demonyms and misprints.
 * 
 * @minItems 1
 * @maxItems 1000
 */
aliases?: Alias[]
/**
 * Of a facility: whose it is or who hosts it.
 */
host?: string
/**
 * Of a facility: who uses it beside the host.
 * 
 * @minItems 1
 * @maxItems 1000
 */
users?: string[]
/**
 * What sources say about the fields of this record.
 * 
 * @maxItems 2000
 */
claims: Claim[]
/**
 * The choices made between rival claims.
 * 
 * @minItems 1
 * @maxItems 200
 */
resolutions?: Resolution[]
/**
 * The fields taken from reference standards.
 * 
 * @minItems 1
 * @maxItems 200
 */
references?: ReferenceFact[]
/**
 * What a downstream dataset adds; never interpreted, always kept.
 */
ext?: Extensions
}
/**
 * Codes under which other datasets know the place.
 */
export interface PlaceIdentifiers {
/**
 * Wikidata item: Q and its number, such as Q114.
 */
wikidata?: string
/**
 * GeoNames id.
 */
geonames?: number
/**
 * ISO 3166-1 alpha-2, of countries and territories: two capital letters.
 */
iso2?: string
/**
 * ISO 3166-1 alpha-3, of countries and territories: three capital letters.
 */
iso3?: string
/**
 * UN M49: three digits with leading zeros, such as "004".
 */
m49?: string
}
/**
 * A pact, framework, treaty, memorandum, status-of-forces agreement, exchange of notes or declaration.
 */
export interface Agreement {
/**
 * The record's type; decides its shape.
 */
type: "agreement"
/**
 * The record's id: its collection and slug, which is also its file, address and page.
 */
id: string
/**
 * A heading in our own words.
 */
title: string
/**
 * One or two sentences in our own words.
 */
summary?: string
/**
 * Other names, among them demonyms and misprints.
 * 
 * @minItems 1
 * @maxItems 1000
 */
aliases?: Alias[]
/**
 * The kind of instrument.
 */
kind: AgreementKind
/**
 * Whether it is between exactly two parties.
 */
bilateral: boolean
/**
 * Whether it binds under international law.
 */
bindingness: Bindingness
/**
 * How much of its text is public.
 */
publicity: Publicity
/**
 * Who belongs to it.
 * 
 * @minItems 1
 * @maxItems 1000
 */
parties: Party[]
/**
 * Who signed it.
 * 
 * @minItems 1
 * @maxItems 1000
 */
signatories?: Signatory[]
/**
 * Its signature; absent while it is not signed.
 */
signed?: Signing
/**
 * Its entry into force, where known apart from the validity.
 */
inForce?: EntryIntoForce
/**
 * Its duration and validity, as stated.
 */
term?: Term
/**
 * How far it has come, as of `statusAsOf`.
 */
status: AgreementStatus
/**
 * The date for which the status holds: that of the latest source that bears on it.
 */
statusAsOf: Edtf
/**
 * What it covers.
 * 
 * @minItems 1
 * @maxItems 1000
 */
scope?: Topic[]
/**
 * ATOP obligations; absent for cooperation agreements.
 * 
 * @minItems 1
 * @maxItems 1000
 */
obligations?: Obligation[]
/**
 * How it stands to other agreements.
 * 
 * @minItems 1
 * @maxItems 1000
 */
relations?: AgreementRelation[]
/**
 * Its numbers in treaty series.
 */
registrations?: Registrations
/**
 * What sources say about the fields of this record.
 * 
 * @maxItems 2000
 */
claims: Claim[]
/**
 * The choices made between rival claims.
 * 
 * @minItems 1
 * @maxItems 200
 */
resolutions?: Resolution[]
/**
 * The fields taken from reference standards.
 * 
 * @minItems 1
 * @maxItems 200
 */
references?: ReferenceFact[]
/**
 * What a downstream dataset adds; never interpreted, always kept.
 */
ext?: Extensions
}
/**
 * An actor that belongs to the agreement.
 */
export interface Party {
/**
 * Left out, the actor's slug.
 */
key?: Slug
/**
 * The actor.
 */
actor: string
/**
 * In what capacity.
 */
role: PartyRole
}
/**
 * A person who signed, for whom, and in what capacity.
 */
export interface Signatory {
/**
 * Left out, the person's slug.
 */
key?: Slug
/**
 * Who signed.
 */
person: string
/**
 * The party signed for.
 */
onBehalfOf: string
/**
 * The title in which the person signed.
 */
capacity: string
}
/**
 * When and where the agreement was signed.
 */
export interface Signing {
/**
 * The date of signature.
 */
date: Edtf
/**
 * Where it was signed.
 */
place?: string
}
/**
 * Explicit only where it is known apart from the validity.
 */
export interface EntryIntoForce {
/**
 * The date of entry into force.
 */
date: Edtf
/**
 * In force from a date before signature, and meant so.
 */
retroactive?: true
}
/**
 * How long the agreement lasts, as stated.
 */
export interface Term {
/**
 * How long it is stated to last.
 */
stated?: Duration
/**
 * The interval in which it is stated to hold.
 */
validity?: Edtf
/**
 * How it is renewed, in our own words.
 */
renewal?: string
}
/**
 * A relation to another agreement; stored on one side, exposed on both.
 */
export interface AgreementRelation {
/**
 * Left out, the target's slug.
 */
key?: Slug
/**
 * How this agreement stands to the target.
 */
kind: AgreementRelationKind
/**
 * The other agreement.
 */
target: string
}
/**
 * Numbers under which treaty series register the agreement.
 */
export interface Registrations {
/**
 * United Nations Treaty Series registration number.
 */
unts?: string
/**
 * Treaties and Other International Acts Series number.
 */
tias?: string
/**
 * United Kingdom Treaty Series number.
 */
ukts?: string
/**
 * A number in another series, with the series' name.
 */
other?: string
}
/**
 * A promise of money, personnel, equipment, training, service or facility.
 */
export interface Pledge {
/**
 * The record's type; decides its shape.
 */
type: "pledge"
/**
 * The record's id: its collection and slug, which is also its file, address and page.
 */
id: string
/**
 * A heading in our own words.
 */
title: string
/**
 * One or two sentences in our own words.
 */
summary?: string
/**
 * Who gives.
 */
by: string
/**
 * The person who announced it.
 */
announcedBy?: string
/**
 * To whom, for whom and where.
 * 
 * @minItems 1
 * @maxItems 1000
 */
to: PledgeTarget[]
/**
 * What it is for, in our own words.
 */
purpose?: string
/**
 * The agreement that it is made under.
 */
under?: string
promise?: PledgePromise
/**
 * What it depends on.
 * 
 * @minItems 1
 * @maxItems 1000
 */
conditions?: Condition[]
/**
 * How far it came, and when.
 * 
 * @minItems 1
 * @maxItems 1000
 */
stages: Stage[]
/**
 * The earlier pledge that this one announces again; counted once.
 */
restates?: string
/**
 * Pledges that may be the same; counted in the upper bound only.
 * 
 * @minItems 1
 * @maxItems 1000
 */
possiblySameAs?: Sameness[]
/**
 * Pledges that look alike and are not the same.
 * 
 * @minItems 1
 * @maxItems 1000
 */
distinctFrom?: Sameness[]
/**
 * What sources say about the fields of this record.
 * 
 * @maxItems 2000
 */
claims: Claim[]
/**
 * The choices made between rival claims.
 * 
 * @minItems 1
 * @maxItems 200
 */
resolutions?: Resolution[]
/**
 * The fields taken from reference standards.
 * 
 * @minItems 1
 * @maxItems 200
 */
references?: ReferenceFact[]
/**
 * What a downstream dataset adds; never interpreted, always kept.
 */
ext?: Extensions
}
/**
 * To whom, for whom or where.
 */
export interface PledgeTarget {
/**
 * Left out, the target's slug.
 */
key?: Slug
/**
 * The actor or place.
 */
target: string
/**
 * What it is to the pledge.
 */
role: PledgeTargetRole
}
export interface MoneyPromise {
/**
 * Money, or a valued promise of unspecified content.
 */
kind: "money"
/**
 * The amount, in major units of the currency.
 */
amount: Quantity
/**
 * The currency of the amount: three capital letters of ISO 4217, such as USD.
 */
currency: CurrencyCode
/**
 * Whether it is given, lent, guaranteed or delivered in kind.
 */
form: MoneyForm
}
export interface PointQuantity {
/**
 * `exact`: the number stated. `about`: the source rounds it.
 */
modality: ("exact" | "about")
/**
 * The number stated.
 */
value: number
}
export interface FloorQuantity {
/**
 * More than, at least, over.
 */
modality: "at-least"
/**
 * The floor stated.
 */
min: number
}
export interface CeilingQuantity {
/**
 * Up to, at most: a ceiling, never an amount.
 */
modality: "up-to"
/**
 * The ceiling stated.
 */
max: number
}
export interface RangeQuantity {
/**
 * Between two numbers.
 */
modality: "range"
/**
 * The lower number stated.
 */
min: number
/**
 * The higher number stated.
 */
max: number
}
export interface PersonnelPromise {
/**
 * People.
 */
kind: "personnel"
/**
 * How many people.
 */
count: Quantity
category: PersonnelCategory
/**
 * More about them, in our own words.
 */
description?: string
}
export interface EquipmentPromise {
/**
 * Equipment.
 */
kind: "equipment"
/**
 * What equipment.
 * 
 * @minItems 1
 * @maxItems 1000
 */
items: EquipmentItem[]
value?: Money
}
/**
 * One sort of equipment in a promise.
 */
export interface EquipmentItem {
/**
 * Unique in the list: lower-case ASCII words and digits joined by hyphens.
 */
key: Slug
/**
 * What sort of equipment.
 */
class: EquipmentClass
/**
 * Type or model, as the source gives it.
 */
designation?: string
/**
 * How many.
 */
count?: Quantity
/**
 * What it is, in our own words.
 */
description: string
}
/**
 * An amount of money with its currency and form.
 */
export interface Money {
/**
 * The amount, in major units of the currency.
 */
amount: Quantity
/**
 * The currency of the amount: three capital letters of ISO 4217, such as USD.
 */
currency: CurrencyCode
/**
 * Whether it is given, lent, guaranteed or delivered in kind.
 */
form: MoneyForm
}
export interface TrainingPromise {
/**
 * Training.
 */
kind: "training"
/**
 * What is promised, in our own words.
 */
description: string
value?: Money
}
export interface ServicePromise {
/**
 * A service.
 */
kind: "service"
/**
 * What is promised, in our own words.
 */
description: string
value?: Money
}
export interface FacilityPromise {
/**
 * A facility or its use.
 */
kind: "facility"
/**
 * What is promised, in our own words.
 */
description: string
value?: Money
}
export interface OtherPromise {
/**
 * Another promise.
 */
kind: "other"
/**
 * What is promised, in our own words.
 */
description: string
value?: Money
}
/**
 * What has to happen before the pledge can be kept.
 */
export interface Condition {
/**
 * Unique among the conditions: lower-case ASCII words and digits joined by hyphens.
 */
key: Slug
/**
 * What the pledge depends on.
 */
kind: ConditionKind
/**
 * Whether it is met, as of `asOf`.
 */
state: ConditionState
/**
 * The date for which the state holds.
 */
asOf: Edtf
/**
 * The condition in our own words.
 */
description?: string
}
/**
 * A dated step in the life of a pledge.
 */
export interface Stage {
/**
 * Left out, the stage's name; needed where a stage occurs twice.
 */
key?: Slug
/**
 * How far the pledge came.
 */
stage: PledgeStage
/**
 * When it came so far.
 */
date: Edtf
/**
 * How much of the promise reached this stage; left out, not stated.
 */
quantity?: Quantity
/**
 * The event by which it did.
 */
event?: string
}
/**
 * A judgement on whether two pledges are one.
 */
export interface Sameness {
/**
 * Left out, the target's slug.
 */
key?: Slug
/**
 * The other pledge.
 */
target: string
/**
 * Why, in our own words.
 */
reason: string
}
/**
 * A signing, visit, seizure of power, withdrawal, authorisation, deployment or other event.
 */
export interface Event {
/**
 * The record's type; decides its shape.
 */
type: "event"
/**
 * The record's id: its collection and slug, which is also its file, address and page.
 */
id: string
/**
 * A heading in our own words.
 */
title: string
/**
 * One or two sentences in our own words.
 */
summary?: string
/**
 * Other names, among them demonyms and misprints.
 * 
 * @minItems 1
 * @maxItems 1000
 */
aliases?: Alias[]
kind: EventKind
status: EventStatus
/**
 * When; a span that lasts is an interval.
 */
date?: Edtf
/**
 * Where: a place, or a state where no finer place is known.
 */
place?: string
/**
 * Who took part.
 * 
 * @minItems 1
 * @maxItems 1000
 */
participants?: Participant[]
/**
 * The records that the event bears on.
 * 
 * @minItems 1
 * @maxItems 1000
 */
about?: string[]
/**
 * The event that it is part of.
 */
partOf?: string
/**
 * The event in the codes of event datasets.
 */
codes?: EventCodes
/**
 * What sources say about the fields of this record.
 * 
 * @maxItems 2000
 */
claims: Claim[]
/**
 * The choices made between rival claims.
 * 
 * @minItems 1
 * @maxItems 200
 */
resolutions?: Resolution[]
/**
 * The fields taken from reference standards.
 * 
 * @minItems 1
 * @maxItems 200
 */
references?: ReferenceFact[]
/**
 * What a downstream dataset adds; never interpreted, always kept.
 */
ext?: Extensions
}
/**
 * An actor's part in the event.
 */
export interface Participant {
/**
 * Left out, the actor's slug.
 */
key?: Slug
/**
 * Who took part.
 */
actor: string
/**
 * What the actor did.
 */
role: ParticipantRole
}
/**
 * The event in the codes of event datasets; an editorial mapping.
 */
export interface EventCodes {
/**
 * PLOVER event type: signing is SUPPORT, promising AGREE, announcing a withdrawal CONCEDE, carrying it out RETREAT.
 */
plover?: string
/**
 * CAMEO event code: two to four digits, such as "057".
 */
cameo?: string
}
/**
 * What a named speaker said, about what, in our own words; one statement per act.
 */
export interface Statement {
/**
 * The record's type; decides its shape.
 */
type: "statement"
/**
 * The record's id: its collection and slug, which is also its file, address and page.
 */
id: string
/**
 * A heading in our own words.
 */
title: string
/**
 * Who said it.
 */
speaker: string
/**
 * For whom it was said.
 */
onBehalfOf?: string
/**
 * What the speaker did by saying it.
 */
act: StatementAct
/**
 * Whom it was said to or of.
 * 
 * @minItems 1
 * @maxItems 1000
 */
to?: string[]
/**
 * The records it is about.
 * 
 * @minItems 1
 * @maxItems 1000
 */
about?: string[]
/**
 * What it covers.
 * 
 * @minItems 1
 * @maxItems 1000
 */
topics?: Topic[]
/**
 * What was said, in our own words; at least one anchored claim backs it.
 */
gist: string
/**
 * When it was said; else the occasion's date.
 */
date?: Edtf
/**
 * The event at which it was said.
 */
occasion?: string
/**
 * What sources say about the fields of this record.
 * 
 * @maxItems 2000
 */
claims: Claim[]
/**
 * The choices made between rival claims.
 * 
 * @minItems 1
 * @maxItems 200
 */
resolutions?: Resolution[]
/**
 * The fields taken from reference standards.
 * 
 * @minItems 1
 * @maxItems 200
 */
references?: ReferenceFact[]
/**
 * What a downstream dataset adds; never interpreted, always kept.
 */
ext?: Extensions
}
/**
 * What became of an id; ids never vanish.
 */
export interface Redirect {
/**
 * The id that no longer has a record.
 */
from: string
/**
 * What became of it.
 */
kind: RedirectKind
/**
 * The live ids to go to: one when moved, several when split, none when withdrawn.
 * 
 * @maxItems 50
 */
to: string[]
/**
 * Why, in our own words.
 */
reason: string
/**
 * The day of the change, YYYY-MM-DD.
 */
date: string
}

/** The record type of each collection. */
export interface Collections {
  articles: Article;
  actors: Actor;
  places: Place;
  agreements: Agreement;
  pledges: Pledge;
  events: Event;
  statements: Statement;
}
