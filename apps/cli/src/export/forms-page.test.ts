import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { ALL_FORMS, isFileForm } from "./forms.ts";
import { formsPage } from "./forms-page.ts";

const PAGE = fileURLToPath(new URL("../../../../docs/forms.md", import.meta.url));

test("docs/forms.md says what the forms say; `npx vitest run --project cli forms-page -u` writes it", async () => {
  await expect(formsPage()).toMatchFileSnapshot(PAGE);
});

test("a form of one collection is one that takes records one after another", async () => {
  for (const form of ALL_FORMS) {
    if (!isFileForm(form)) continue;
    expect((await form.load()).writeRecords !== undefined, form.id).toBe(form.perCollection);
  }
});
