import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type * as published from "../../types/index.d.ts";
import type * as schema from "./index.ts";

type Inferred<S extends z.ZodType> = z.infer<S>;

test("the published types are exactly what the schemas infer", () => {
  expectTypeOf<published.Article>().toEqualTypeOf<Inferred<typeof schema.article>>();
  expectTypeOf<published.Actor>().toEqualTypeOf<Inferred<typeof schema.actor>>();
  expectTypeOf<published.Place>().toEqualTypeOf<Inferred<typeof schema.place>>();
  expectTypeOf<published.Agreement>().toEqualTypeOf<Inferred<typeof schema.agreement>>();
  expectTypeOf<published.Pledge>().toEqualTypeOf<Inferred<typeof schema.pledge>>();
  expectTypeOf<published.Event>().toEqualTypeOf<Inferred<typeof schema.event>>();
  expectTypeOf<published.Statement>().toEqualTypeOf<Inferred<typeof schema.statement>>();
  expectTypeOf<published.Claim>().toEqualTypeOf<Inferred<typeof schema.claim>>();
  expectTypeOf<published.Anchor>().toEqualTypeOf<Inferred<typeof schema.anchor>>();
  expectTypeOf<published.Resolution>().toEqualTypeOf<Inferred<typeof schema.resolution>>();
  expectTypeOf<published.Quantity>().toEqualTypeOf<Inferred<typeof schema.quantity>>();
  expectTypeOf<published.PledgePromise>().toEqualTypeOf<Inferred<typeof schema.promise>>();
  expectTypeOf<published.Redirect>().toEqualTypeOf<Inferred<typeof schema.redirect>>();
  expectTypeOf<published.Dataset>().toEqualTypeOf<Inferred<typeof schema.dataset>>();
  expectTypeOf<published.DatasetRecord>().toEqualTypeOf<Inferred<typeof schema.record>>();
});

test("a type that differs by one optional field is not equal", () => {
  type Changed = Omit<published.Agreement, "inForce"> & { inForce: published.EntryIntoForce };
  // @ts-expect-error: the comparison above would miss drift if this compiled
  expectTypeOf<Changed>().toEqualTypeOf<Inferred<typeof schema.agreement>>();
});

test("a wrong assignment does not compile", () => {
  // @ts-expect-error: no such status
  const status: published.AgreementStatus = "agreed";
  expectTypeOf(status).toBeString();
});
