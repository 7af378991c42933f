/** The part of citation-js that the tests read with; it has no types of its own. */
declare module "@citation-js/core" {
  export class Cite<Item = unknown> {
    constructor(data: unknown, options?: { readonly forceType?: string });
    readonly data: readonly Item[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
