/** The pictures of the terminal, in a real one. */
import { describe, expect, test } from "vitest";
import { piped } from "../testing/piped.ts";
import { inPty } from "../testing/pty.ts";

describe("the timeline on a terminal", () => {
  test("has bars that fit its width, with open ends and a key", async () => {
    for (const columns of [60, 100]) {
      const { code, text, overlong } = await inPty(["timeline"], { columns });
      expect(code).toBe(0);
      expect(overlong).toBe(0);
      expect(text).toMatch(/█{3,}/);
      expect(text).toMatch(/◂▒+●/);
      expect(text).toMatch(/◇▒+▸/);
      expect(text).toContain("No source gives a date");
      expect(text).toContain("▒ one of these days");
    }
  });

  test("is ASCII where the locale has nothing else", async () => {
    const { text } = await inPty(["timeline"], { columns: 80, env: { LANG: "C" } });
    expect(text).toMatch(/^[ -~\n]*$/);
    expect(text).toMatch(/&%+>/);
    expect(text).toContain("% one of these days");
  });

  test("is a list for a list's options, and in a pipe", async () => {
    expect((await inPty(["timeline", "--limit", "2"])).text).toMatch(/^date +what/);
    expect((await piped(["timeline"])).stdout).toMatch(/^date +what/);
  });
});

describe("totals and stats on a terminal", () => {
  test("have a bar for each total, as long as its part of the largest of its unit", async () => {
    const { text, overlong } = await inPty(["totals", "--by", "kenya"], { columns: 100 });
    expect(overlong).toBe(0);
    expect(text).toMatch(/1,000 police +█{20} /);
    expect((await inPty(["totals", "--by", "kenya"], { columns: 100, env: { LC_ALL: "C" } })).text).toMatch(
      /police +#{20} /,
    );
  });

  test("have a bar for each collection", async () => {
    const { text } = await inPty(["stats"], { columns: 80 });
    expect(text).toMatch(/actors +\d+ +█{20}\n/);
    expect(text).toMatch(/agreements +\d+ +█\n/);
  });

  test("have none in a pipe", async () => {
    expect((await piped(["totals"])).stdout).not.toContain("█");
    expect((await piped(["stats"])).stdout).not.toContain("█");
  });

  test("have no colour with NO_COLOR", async () => {
    const { raw } = await inPty(["totals"], { columns: 100, env: { NO_COLOR: "1" } });
    expect(raw).toContain("█");
    expect(raw).not.toContain("\u001b[1m");
  });
});
