import type { Terminal } from "../command.ts";
import { columnsOf } from "../terminal/columns.ts";
import { styleFor } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { ALL_FORMS, describesOthers } from "./forms.ts";

const ALONE =
  "As one file it is the description alone, of tables that are not beside it; --out FOLDER/ writes them too.";

/** Prints every form with its media type, its ending, and what it loses. */
export function listForms({ stdout, env }: Terminal): void {
  const style = styleFor(stdout, env);
  for (const form of ALL_FORMS) {
    const { id, title, mediaType, extension, losses } = form;
    stdout.write(`${style.bold(id)}  ${title}, .${extension}, ${mediaType}\n`);
    for (const loss of losses.length > 0 ? losses : ["Loses nothing."]) {
      stdout.write(`${wrap(loss, columnsOf(stdout) ?? 100, "  - ", "    ")}\n`);
    }
    if (describesOthers(form)) stdout.write(`${wrap(ALONE, columnsOf(stdout) ?? 100, "  - ", "    ")}\n`);
  }
}
