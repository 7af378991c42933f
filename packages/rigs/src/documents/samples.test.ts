import { expect, test } from "vitest";
import { samplesIn } from "./samples.ts";

const DOCUMENT = `
\`a/b.json\`:

\`\`\`json
{}
\`\`\`

\`\`\`sh
npx one \\
  --two      # why
npx three  # exits with 2
\`\`\`

\`\`\`text
printed
\`\`\`

\`\`\`text
shown
\`\`\`

\`\`\`js
run();
\`\`\`

Then, elsewhere:

\`\`\`text
shown, too
\`\`\`
`;

test("files, commands, programs and what they print are told apart, in their order", () => {
  expect(samplesIn(DOCUMENT)).toEqual([
    { kind: "file", name: "a/b.json", text: "{}\n" },
    { kind: "command", text: "npx one --two", exit: 0 },
    { kind: "command", text: "npx three", exit: 2, prints: "printed\n" },
    { kind: "shown", language: "text", text: "shown\n" },
    { kind: "program", text: "run();\n" },
    { kind: "shown", language: "text", text: "shown, too\n" },
  ]);
});
