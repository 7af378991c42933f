import * as z from "zod";
import { fact, keyed, plain } from "./field.ts";
import { money, moneyFields } from "./money.ts";
import { quantity } from "./quantity.ts";
import { SLUG_FORM, slug, text } from "./text.ts";
import { equipmentClass } from "./vocabularies/equipment-class.ts";
import { personnelCategory } from "./vocabularies/personnel-category.ts";

const description = fact(text(300), "What is promised, in our own words.");
const value = money.exactOptional();

const equipmentItem = z
  .strictObject({
    key: plain(slug, `Unique in the list: ${SLUG_FORM}.`),
    class: fact(equipmentClass, "What sort of equipment."),
    designation: fact(text(100).exactOptional(), "Type or model, as the source gives it."),
    count: fact(quantity.exactOptional(), "How many."),
    description: fact(text(300), "What it is, in our own words."),
  })
  .meta({ id: "EquipmentItem", description: "One sort of equipment in a promise." });

/** A promise that says what in words, and at most what it is worth. */
function described<const K extends string>(kind: K, title: string, meaning: string) {
  return z.strictObject({ kind: plain(z.literal(kind), meaning), description, value }).meta({ title });
}

export const promise = z
  .discriminatedUnion("kind", [
    z
      .strictObject({
        kind: plain(z.literal("money"), "Money, or a valued promise of unspecified content."),
        ...moneyFields,
      })
      .meta({ title: "MoneyPromise" }),
    z
      .strictObject({
        kind: plain(z.literal("personnel"), "People."),
        count: fact(quantity, "How many people."),
        category: fact(personnelCategory, "What sort of personnel."),
        description: fact(text(300).exactOptional(), "More about them, in our own words."),
      })
      .meta({ title: "PersonnelPromise" }),
    z
      .strictObject({
        kind: plain(z.literal("equipment"), "Equipment."),
        items: plain(keyed(equipmentItem, "key"), "What equipment."),
        value,
      })
      .meta({ title: "EquipmentPromise" }),
    described("training", "TrainingPromise", "Training."),
    described("service", "ServicePromise", "A service."),
    described("facility", "FacilityPromise", "A facility or its use."),
    described("other", "OtherPromise", "Another promise."),
  ])
  .meta({ id: "PledgePromise", description: "What is promised; its kind decides its shape." });
