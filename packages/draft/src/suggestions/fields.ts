import type { Context } from "../context.ts";
import { plainSpan, type Span } from "../entities/entity.ts";
import { type Place, placesOf } from "./anchoring.ts";
import { quoted } from "./read-suggestions.ts";
import type { Refusal, SuggestedField, Suggestion } from "./suggestion.ts";

/** What the words at a place bear, or why they do not bear what was suggested. */
export type Bearing<T> = { readonly value: T } | { readonly reason: string };

/** Judges whether the words at a place bear a value. */
export type Bear<T> = (context: Context, place: Place, value: string) => Bearing<T>;

/** A value with the words that bear it. */
export interface Borne<T> {
  readonly value: T;
  readonly span: Span;
  readonly place: Place;
}

/** The fields of a suggestion, each read from the words of the text; what they do not bear is refused. */
export class Fields {
  readonly #context: Context;
  readonly #suggestion: Suggestion;
  readonly #refused: Refusal[];

  constructor(context: Context, suggestion: Suggestion, refused: Refusal[]) {
    this.#context = context;
    this.#suggestion = suggestion;
    this.#refused = refused;
  }

  /** The fields of a name whose words bear them. */
  all<T>(name: string, bear: Bear<T>): Borne<T>[] {
    const fields = this.#suggestion.fields.filter((field) => field.name === name);
    return fields.flatMap((field) => this.#read(field, bear) ?? []);
  }

  /** The first of them; a field that can be there once is refused where it comes again. */
  one<T>(name: string, bear: Bear<T>): Borne<T> | undefined {
    const [first, ...others] = this.all(name, bear);
    if (others.length > 0) this.refuse(`${name} is given more than once; the first stands.`);
    return first;
  }

  refuse(reason: string): undefined {
    this.#refused.push({ what: this.#suggestion.label, reason });
  }

  #read<T>(field: SuggestedField, bear: Bear<T>): Borne<T> | undefined {
    const places = placesOf(this.#context, field.fragment);
    const reasons: string[] = [];
    for (const place of typeof places === "string" ? [] : places) {
      const bearing = bear(this.#context, place, field.value);
      if ("value" in bearing) return { value: bearing.value, span: plainSpan(place), place };
      reasons.push(bearing.reason);
    }
    const why = typeof places === "string" ? places : reasons[0];
    return this.refuse(`${field.name} ${quoted(field.value)}: the fragment ${quoted(field.fragment)} ${why}`);
  }
}
