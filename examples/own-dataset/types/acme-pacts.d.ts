/**
 * What records keep under `ext["@acme/pacts"]`; `defense-pact types` writes this file from its JSON Schema.
 */

/**
 * What Acme keeps of a pledge beside the model.
 */
export interface AcmePacts {
/**
 * Who looks after the record.
 */
desk: ("coasts" | "hills")
/**
 * The day on which the desk last read it.
 */
reviewed: string
}

declare module "@org/defense-pact-data/types" {
  interface Extensions {
    "@acme/pacts"?: AcmePacts
  }
}
