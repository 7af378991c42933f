import { fileURLToPath } from "node:url";
import { SETTINGS } from "../config/settings.ts";
import { ENDPOINTS } from "../endpoints/index.ts";
import { FORMS } from "../forms/forms.ts";
import { PROBLEM_CODES } from "../problems/codes.ts";

/** The pages that have tables made from the code, between `<!-- generated: NAME -->` and `<!-- end -->`. */
export const DOC_FILES: readonly string[] = ["docs/api.md", "docs/deployment.md"].map((path) =>
  fileURLToPath(new URL(`../../../../${path}`, import.meta.url)),
);

const TABLES: Readonly<Record<string, () => string>> = { addresses, codes, forms, settings };

/** A page with its tables as the code has them now. @throws Error for a table that is not known. */
export function withGenerated(page: string): string {
  return page.replace(
    /(<!-- generated: ([a-z]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin: string, name: string, end: string) => {
      const table = TABLES[name];
      if (table === undefined) throw new Error(`There is no table ${name}.`);
      return `${begin}${table()}\n${end}`;
    },
  );
}

function addresses(): string {
  const rows = new Map<string, string>();
  for (const { method, path, summary, forms } of ENDPOINTS) {
    const general = path.replace(
      /^\/v1\/(articles|actors|places|agreements|pledges|events|statements)(?=\/|$)/,
      "/v1/{collection}",
    );
    const isAnswered = general === "/v1/{collection}" || general === "/v1/{collection}/{slug}";
    const says = isAnswered
      ? general.endsWith("{slug}")
        ? "Gives a record, with its evidence"
        : "Lists the records of a collection"
      : summary;
    if (!rows.has(`${method} ${general}`))
      rows.set(`${method} ${general}`, `| \`${method} ${general}\` | ${says} | ${forms.join(", ")} |`);
  }
  return `| address | what it does | forms |\n|---|---|---|\n${[...rows.values()].join("\n")}`;
}

function codes(): string {
  const rows = Object.entries(PROBLEM_CODES).map(
    ([code, { status, title }]) =>
      `| <a id="${code.replace("/", "-")}"></a>\`${code}\` | ${status} | ${title} |`,
  );
  return `| code | status | meaning |\n|---|---|---|\n${rows.join("\n")}`;
}

function forms(): string {
  const rows = Object.entries(FORMS).map(
    ([suffix, { accepted, title }]) => `| \`.${suffix}\` | \`${accepted[0]}\` | ${title} |`,
  );
  return `| suffix | media type | |\n|---|---|---|\n${rows.join("\n")}`;
}

function settings(): string {
  const rows = Object.values(SETTINGS).map(({ variable, schema, description }) => {
    const otherwise = schema.safeParse(undefined).data;
    return `| \`${variable}\` | ${otherwise === undefined ? "" : `\`${otherwise}\``} | ${description} |`;
  });
  return `| variable | unless set | what it is for |\n|---|---|---|\n${rows.join("\n")}`;
}
