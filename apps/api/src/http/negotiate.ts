import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { FORMS, type FormName } from "../forms/forms.ts";
import { problem } from "../problems/problem.ts";

export type Encoding = "br" | "gzip" | "identity";

/** What is accepted comes from clients, so only so many ways of saying it are kept. */
const MOST_KEPT = 500;

const forms = new LRUCache<string, { readonly form: FormName | undefined }>({ max: MOST_KEPT });
const encodings = new LRUCache<string, Encoding>({ max: MOST_KEPT });

/** The form to answer in: that of the suffix, else the best of what is accepted. @throws ProblemError */
export function negotiateForm(
  offered: readonly FormName[],
  suffix: FormName | undefined,
  accept: string | undefined,
): FormName {
  if (suffix !== undefined) {
    if (offered.includes(suffix)) return suffix;
    throw notAcceptable(offered, `This address has no form .${suffix}.`);
  }
  if (accept === undefined || accept === "*/*") return offered[0] as FormName;
  const key = `${offered.join()} ${accept}`;
  const kept = forms.get(key) ?? { form: preferred(offered, accept) };
  forms.set(key, kept);
  if (kept.form !== undefined) return kept.form;
  throw notAcceptable(offered, "This address has none of the forms that are accepted.");
}

function preferred(offered: readonly FormName[], accept: string): FormName | undefined {
  const types = offered.flatMap((form) => FORMS[form].accepted.map((type) => ({ form, type })));
  const [best] = new Negotiator({ headers: { accept } }).mediaTypes(types.map(({ type }) => type));
  return types.find(({ type }) => type === best)?.form;
}

function notAcceptable(offered: readonly FormName[], message: string) {
  const known = offered.map((form) => `${FORMS[form].mediaType} (.${form})`).join(", ");
  return problem("request/not-acceptable", message, { parameter: "Accept", suggestion: known });
}

/** How to pack the answer: the best of brotli, gzip and neither that is accepted. */
export function negotiateEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined || accepted === "") return "identity";
  const kept = encodings.get(accepted) ?? preferredEncoding(accepted);
  encodings.set(accepted, kept);
  return kept;
}

/** Of those accepted alike the smallest; clients that weigh them get what weighs most. */
function preferredEncoding(header: string): Encoding {
  const accepted = new Negotiator({ headers: { "accept-encoding": header } }).encodings([
    "br",
    "gzip",
    "identity",
  ]);
  if (accepted[0] === "gzip" && accepted.includes("br") && !/;\s*q=/i.test(header)) return "br";
  return (accepted[0] as Encoding | undefined) ?? "identity";
}
