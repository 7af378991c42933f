import { describe, expect, it } from "vitest";
import { parseXml, textOf } from "../fixtures/parse-xml.ts";
import { el, escapeText, html, render, round } from "./markup.ts";

describe("markup", () => {
  it("escapes text and attributes, so that a title never becomes an element", () => {
    const hostile = `<script>alert(1)</script>" onload='x' & \u0000\ud800`;
    const written = el("text", { "data-record": hostile }, hostile).markup;
    const parsed = parseXml(written);
    expect(parsed.children).toHaveLength(1);
    expect(textOf(parsed)).toBe(`<script>alert(1)</script>" onload='x' & \ufffd\ufffd`);
    expect(parsed.attributes["data-record"]).toBe(textOf(parsed));
  });

  it("lets markup through that was built here, and nothing else", () => {
    expect(render([el("b"), "<b/>", undefined, false, 1.005])).toBe("<b/>&lt;b/&gt;1");
    expect(render([2.346])).toBe("2.35");
  });

  it("leaves out attributes that are undefined or false, and rounds numbers", () => {
    expect(el("rect", { x: 1 / 3, y: -0.001, fill: undefined, stroke: false }).markup).toBe(
      `<rect x="0.33" y="0"/>`,
    );
  });

  it("gives an empty HTML element its end tag", () => {
    expect(html("td").markup).toBe("<td></td>");
    expect(html("td", {}, "a").markup).toBe("<td>a</td>");
  });

  it("never writes minus zero", () => {
    expect(Object.is(round(-0.0001), 0)).toBe(true);
  });

  it("keeps a line break and a tab, which XML allows", () => {
    expect(escapeText("a\n\tb")).toBe("a\n\tb");
  });
});
