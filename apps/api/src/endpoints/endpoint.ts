import type { Readable } from "node:stream";
import type { Config } from "../config/settings.ts";
import type { FormName } from "../forms/forms.ts";
import type { SchemaName } from "../openapi/schemas.ts";
import type { ProblemCode } from "../problems/codes.ts";
import type { Takes } from "../requests/parameter.ts";
import type { Query } from "../requests/read-query.ts";
import type { Served, Source } from "../source/source.ts";

/** A request as an endpoint sees it. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly form: FormName;
  readonly source: Pick<Source, "ask" | "size" | "maxScanned">;
  readonly served: Served;
  /** The address without form and parameters: `/v1/pledges`. */
  readonly at: string;
  /** What absolute links begin with: `https://api.example.org`. */
  readonly base: string;
  /** A link to another page of the same query. */
  readonly page: (cursor: string) => string;
  /** What the addresses of the release asked for begin with: `/v1`, or `/v1@1.2.0`. */
  readonly root: string;
  /** The address of the same question at another path beneath `root`, with some parameters changed. */
  readonly elsewhere: (path: string, changed?: Readonly<Record<string, string>>) => string;
}

/** What an endpoint answers. */
export interface Content {
  readonly body: string | Buffer;
  readonly status?: 200 | 300 | 308;
  readonly headers?: Readonly<Record<string, string>>;
  /** RFC 8288. */
  readonly links?: readonly string[];
}

interface Described extends Takes {
  /** As OpenAPI writes it: `/v1/pledges/{slug}`. */
  readonly path: string;
  /** The operation's name: `listPledges`. */
  readonly id: string;
  readonly tag: "Records" | "Questions" | "Figures" | "Releases" | "Model" | "Your data";
  readonly summary: string;
  readonly description?: string;
  /** By name, what a place in the path takes, with an example. */
  readonly places?: Readonly<
    Record<
      string,
      { readonly description: string; readonly example: string; readonly terms?: readonly string[] }
    >
  >;
  /** The first is the one given to who does not mind. */
  readonly forms: readonly [FormName, ...FormName[]];
  /** What the JSON form looks like. */
  readonly answers: SchemaName;
  /** What it answers with beside the problems that any address has. */
  readonly problems?: readonly ProblemCode[];
  /** Beside 200. */
  readonly statuses?: readonly (300 | 308)[];
}

/** Something of the dataset: the same for everyone until there is a new release, so it is cached. */
export interface Reading extends Described {
  readonly method: "GET";
  answer(asked: Asked): Promise<Content>;
}

/** An upload, as an endpoint sees it. */
export interface Upload extends Omit<Asked, "page" | "root" | "elsewhere"> {
  /** Its media type, without parameters. */
  readonly mediaType: string;
  readonly body: Readable;
  readonly encoding: string | undefined;
  /** In bytes, as it is sent, where that is told beforehand. */
  readonly length: number | undefined;
  readonly config: Config;
}

/** Judges what is sent; nothing of it is kept. */
export interface Judging extends Described {
  readonly method: "POST";
  /** The media types it takes. */
  readonly takes: readonly [string, ...string[]];
  answer(upload: Upload): Promise<Readable | string>;
}

export type Endpoint = Reading | Judging;
