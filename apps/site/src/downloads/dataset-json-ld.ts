import type { SiteData } from "../dataset/site-data.ts";
import type { Identity } from "../identity.ts";
import type { DownloadFacts } from "./downloads.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  jsonld: "application/ld+json",
  geojson: "application/geo+json",
  graphml: "application/graphml+xml",
  csv: "text/csv",
  sqlite: "application/vnd.sqlite3",
};

/** The dataset as schema.org has it, so that search engines for data find it. */
export function datasetJsonLd(
  data: SiteData,
  downloads: readonly DownloadFacts[],
  { url, about }: Identity,
): object {
  const distribution = downloads.flatMap(({ name, bytes, sha256 }) => {
    const encodingFormat = MEDIA_TYPES[name.split(".").at(-1) ?? ""];
    const contentUrl = `${url}/data/${name}`;
    return encodingFormat
      ? [{ "@type": "DataDownload", contentUrl, encodingFormat, contentSize: `${bytes} B`, sha256 }]
      : [];
  });
  const [release] = data.releases;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${url}/data/`,
    url: `${url}/data/`,
    name: about.title,
    description: about.description,
    version: data.version,
    ...(release && { datePublished: release.date }),
    ...(about.licence && { license: about.licence.url }),
    keywords: about.keywords,
    ...(about.creator && { creator: { "@type": "Organization", name: about.creator } }),
    isAccessibleForFree: true,
    distribution,
  };
}
