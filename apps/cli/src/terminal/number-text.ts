let format: Intl.NumberFormat | undefined;

/** A number as people read it: `100,000,000`. */
export function numberText(value: number): string {
  // Made when a number is first written: a format takes a tenth of the time that the command has to start.
  format ??= new Intl.NumberFormat("en");
  return format.format(value);
}
