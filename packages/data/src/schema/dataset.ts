import * as z from "zod";
import { actor } from "./actor.ts";
import { agreement } from "./agreement.ts";
import { article } from "./article.ts";
import { event } from "./event.ts";
import { plain } from "./field.ts";
import { place } from "./place.ts";
import { pledge } from "./pledge.ts";
import { redirect } from "./redirect.ts";
import { statement } from "./statement.ts";
import { url } from "./text.ts";

/** The schema of each record type, by the collection that holds it. */
export const schemas = {
  articles: article,
  actors: actor,
  places: place,
  agreements: agreement,
  pledges: pledge,
  events: event,
  statements: statement,
} as const;

/** Any record; `type` decides its shape. */
export const record = z
  .discriminatedUnion("type", [article, actor, place, agreement, pledge, event, statement])
  .meta({ id: "DatasetRecord", description: "A record of any type." });

/** A whole dataset in one document, as released. */
export const dataset = z
  .strictObject({
    $schema: plain(url.exactOptional(), "The JSON Schema of the document."),
    version: plain(
      z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/),
      "The release: a semantic version, such as 1.4.0.",
    ),
    articles: z.array(article),
    actors: z.array(actor),
    places: z.array(place),
    agreements: z.array(agreement),
    pledges: z.array(pledge),
    events: z.array(event),
    statements: z.array(statement),
    redirects: z.array(redirect),
  })
  .meta({ id: "Dataset", title: "Dataset", description: "Every record of one release in one document." });
