import type { Redirect } from "../../types/index.d.ts";
import type { RedirectRule } from "./rule.ts";

const FITS: Readonly<Record<Redirect["kind"], { readonly words: string; fits(count: number): boolean }>> = {
  moved: { words: "one target", fits: (count) => count === 1 },
  split: { words: "two targets or more", fits: (count) => count >= 2 },
  withdrawn: { words: "no target", fits: (count) => count === 0 },
};

/** Contract, point 4. */
export const redirectTargetsFitKind: RedirectRule = {
  id: "redirect-targets-fit-kind",
  title: "A redirect has as many targets as its kind says",
  severity: "error",
  scope: "redirect",
  check({ kind, to }, report) {
    const { words, fits } = FITS[kind];
    if (fits(to.length)) return;
    report({
      path: "/to",
      message: `A redirect of kind \`${kind}\` has ${words}; this one has ${to.length}.`,
      expected: words,
      received: to.length,
      hint: "Correct `kind` or `to`.",
    });
  },
};
