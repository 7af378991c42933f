import { expect, test } from "vitest";
import { styleFor } from "./style.ts";

const TTY = { isTTY: true, write: () => true };

test.each([[{ NO_COLOR: "1" }], [{ TERM: "dumb" }], [{ FORCE_COLOR: "0" }], [{ FORCE_COLOR: "false" }]])(
  "a terminal with %j gets no colour",
  (env) => {
    expect(styleFor(TTY, env).bold("x")).toBe("x");
  },
);

test.each([[{}], [{ TERM: "xterm-256color" }], [{ FORCE_COLOR: "1" }], [{ NO_COLOR: "" }]])(
  "a terminal with %j gets colour",
  (env) => {
    expect(styleFor(TTY, env).bold("x")).toBe("\u001b[1mx\u001b[22m");
  },
);
