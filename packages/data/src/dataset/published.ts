import { actors } from "../generated/data/actors.ts";
import { agreements } from "../generated/data/agreements.ts";
import { articles } from "../generated/data/articles.ts";
import { events } from "../generated/data/events.ts";
import { history } from "../generated/data/history.ts";
import { places } from "../generated/data/places.ts";
import { pledges } from "../generated/data/pledges.ts";
import { redirects } from "../generated/data/redirects.ts";
import { version } from "../generated/data/release.ts";
import { statements } from "../generated/data/statements.ts";
import { type DatasetView, viewOf } from "./view.ts";

let view: DatasetView | undefined;

/** The published dataset; made on first use, so that an importer of one collection loads nothing else. */
export function published(): DatasetView {
  view ??= viewOf(
    { version, articles, actors, places, agreements, pledges, events, statements, redirects },
    history,
  );
  return view;
}
