/** The scripts that the fonts of pictures have letters of: others would be drawn as empty boxes. */
const DRAWABLE = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whether the fonts of pictures have every letter of a text. */
export function isDrawable(text: string): boolean {
  return DRAWABLE.test(text);
}

/** The texts of a drawing that would come out as boxes, each once. */
export function undrawableTexts(svg: string): readonly string[] {
  const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].flatMap(([, text = ""]) =>
    text.split(/<[^>]*>/),
  );
  return [...new Set(texts.filter((text) => !isDrawable(text)))];
}
