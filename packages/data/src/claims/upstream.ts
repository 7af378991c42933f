import type { Anchor, Article, Claim } from "../../types/index.d.ts";

/** What the search for an upstream reads of an article. */
export type SourceArticle = Pick<Article, "id" | "publisher" | "upstream" | "partOf" | "blocks">;

/** Looks an article up by id. */
export type GetArticle = (id: string) => SourceArticle | undefined;

/**
 * The actor that the words of an article, or of one block of it, come from: the block's own upstream (a caption's
 * photo agency), else the article's, else that of the article it is part of and so outwards, else its publisher.
 * A circle of `partOf`, which a rule reports, ends the search.
 */
export function upstreamRoot(
  article: SourceArticle,
  block: string | undefined,
  getArticle: GetArticle,
): string {
  const ofBlock = article.blocks?.find(({ key }) => key === block)?.upstream;
  if (ofBlock !== undefined) return ofBlock;
  const seen = new Set<string>();
  for (
    let here: SourceArticle | undefined = article;
    here && !seen.has(here.id);
    here = here.partOf === undefined ? undefined : getArticle(here.partOf)
  ) {
    if (here.upstream !== undefined) return here.upstream;
    seen.add(here.id);
  }
  return article.publisher;
}

/**
 * The different upstream roots behind anchors, or behind the anchors of claims, in the order of their first use.
 * Two sources are independent when their roots differ; so many independent sources bear a claim out. An anchor
 * whose article is not known counts for none.
 */
export function independentRoots(
  evidence: Iterable<Pick<Anchor, "source" | "block"> | Pick<Claim, "anchors">>,
  getArticle: GetArticle,
): string[] {
  const roots = new Set<string>();
  for (const each of evidence) {
    for (const { source, block } of "anchors" in each ? each.anchors : [each]) {
      const article = getArticle(source);
      if (article) roots.add(upstreamRoot(article, block, getArticle));
    }
  }
  return [...roots];
}
