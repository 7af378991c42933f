import type { DatasetRecord, Redirect } from "../../types/index.d.ts";
import { ANYTHING, type Expected, type Origin, type Problem, type Sink } from "../formats/index.ts";
import { isRecord, isRedirect, keysCounted } from "../generated/checker.ts";
import type { Index } from "../rules/index.ts";
import type { Draft } from "./draft.ts";
import { ownedDraft, problemDraft, RuleDrafter } from "./drafter.ts";
import { duplicateDraft, duplicateDrafts, duplicatesIn, ownersIn } from "./duplicate-drafts.ts";
import { findDuplicateKeys, mayHaveDuplicateKeys } from "./duplicate-keys.ts";
import { nameOf } from "./entry-name.ts";
import { exceptionDrafts } from "./exception-drafts.ts";
import { Exceptions } from "./exceptions.ts";
import { extensionDrafts } from "./extension-drafts.ts";
import type { Summary } from "./finding.ts";
import type { SchemaFault } from "./issue-faults.ts";
import { KeptEntries, type KeptEntry } from "./kept-entries.ts";
import { misplaced } from "./misplaced.ts";
import { compareFindings } from "./order.ts";
import { Outbox, type Ranked } from "./outbox.ts";
import type { Plan } from "./plan.ts";
import { RuleRunner } from "./rule-runner.ts";
import { misnamed, shadowed } from "./surrounding-drafts.ts";
import { isBlocking, openPartFaults, type ValueFault, valueFaults } from "./value-faults.ts";

type Explain = typeof import("./explain.ts").explain;

/** What is known of an input beside its text. */
export interface Surroundings {
  readonly file?: string | undefined;
  /** The id that the file's path gives its record, where it lies in a folder of records. */
  readonly idOfFile?: string | undefined;
}

/** Where a record came from, and what it is called: its id, or else the entry's number in its input. */
interface Whence {
  readonly origin: Origin;
  readonly expected: Expected;
  readonly who: string;
}

/**
 * Judges what readers deliver and holds the findings until they are taken: the fast check, zod's word on what it
 * refuses, the rules on one record, and at the end those on several.
 */
export class Judge implements Sink {
  readonly #plan: Plan;
  readonly #outbox: Outbox;
  readonly #exceptions: Exceptions;
  readonly #drafter: RuleDrafter;
  readonly #runner = new RuleRunner();
  readonly #kept: KeptEntries;
  /** Over all records, once they are read. */
  #index: Index | undefined;
  readonly #unreadable: string[] = [];
  #input: Surroundings = {};
  #checked = 0;
  #step = 0;
  #ordinal = 0;
  #datasetRules: Summary["datasetRules"] = "run";
  #explain: Explain | undefined;
  /** What came after an entry that has to wait for zod, in order. */
  #postponed: (() => void)[] | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#index = plan.index;
    this.#outbox = new Outbox(plan.maxFindings, plan.excerpts);
    this.#exceptions = new Exceptions(plan.exceptions);
    this.#drafter = new RuleDrafter(plan, this.#exceptions);
    const isKeeping = plan.index === undefined && !plan.recordRulesOnly;
    this.#kept = new KeptEntries(isKeeping ? plan.maxIndexedRecords : undefined);
  }

  startInput(surroundings: Surroundings): void {
    this.#input = surroundings;
    this.#ordinal = 0;
  }

  document(text: string, value: unknown, origin: Origin): void {
    if (this.#postponed) this.#postponed.push(() => this.document(text, value, origin));
    else if (mayHaveDuplicateKeys(text, value)) {
      this.#step++;
      this.#sendDuplicates(text, value, origin);
    }
  }

  /** Keys named twice anywhere in a document, each under its record, where it is in one. */
  #sendDuplicates(text: string, document: unknown, origin: Origin): void {
    const found = findDuplicateKeys(text).map(({ pointer }) => ({ path: pointer, part: "key" as const }));
    const places = this.#outbox.hasRoom ? origin.places(found) : [];
    const ownerOf = ownersIn(document);
    for (const [at, { path }] of found.entries()) {
      const { who, inside } = ownerOf(path);
      const draft = duplicateDraft(inside, who === "" ? "The document" : who);
      this.#outbox.put(draft, this.#step, { record: who, file: this.#input.file, place: places[at] });
    }
  }

  problem(problem: Problem): void {
    if (this.#postponed) this.#postponed.push(() => this.problem(problem));
    else {
      this.#step++;
      const { record = "", place } = problem;
      this.#outbox.put(problemDraft(problem), this.#step, { record, file: this.#input.file, place });
    }
  }

  /** An input that could not be read, or not to its end. */
  unreadable(name: string, reason: string): void {
    this.#unreadable.push(name);
    this.problem({ code: "input/unreadable", message: `${name} cannot be read: ${reason}` });
  }

  entry(value: unknown, origin: Origin, expected: Expected): void {
    if (this.#postponed) {
      const kept = origin.keep();
      this.#postponed.push(() => this.entry(value, kept, expected));
      return;
    }
    // The checker counts every key, which would not end in a value that leads back into itself.
    const isSafe = !origin.mayLoop || !valueFaults(value, "", this.#plan.limits.maxDepth).some(isBlocking);
    if (isSafe && !expected.redirect && isRecord(value))
      this.#takeRecord(value as DatasetRecord, origin, expected);
    else this.#takeOther(value, origin, expected);
  }

  /** To be awaited between turns of a reader: loads zod where an entry waits for it, and goes on with what followed. */
  async settle(): Promise<void> {
    if (this.#postponed === undefined) return;
    this.#explain = (await import("./explain.ts")).explain;
    const postponed = this.#postponed;
    this.#postponed = undefined;
    for (const step of postponed) step();
  }

  /** The findings since they were last taken. */
  take(): Ranked[] {
    return this.#outbox.take();
  }

  #takeRecord(record: DatasetRecord, origin: Origin, expected: Expected): void {
    const { text } = origin;
    const hasDuplicates = text !== undefined && mayHaveDuplicateKeys(text, record, keysCounted());
    this.#count(true);
    const drafts: Draft[] = hasDuplicates ? duplicateDrafts(text, record.id) : [];
    this.#judgeRecord(record, { origin, expected, who: record.id }, drafts);
  }

  #count(isRecordLike: boolean): void {
    this.#step++;
    this.#ordinal++;
    if (isRecordLike) this.#checked++;
  }

  /** A redirect, or what the checker refused. */
  #takeOther(value: unknown, origin: Origin, expected: Expected): void {
    if (expected.collection === undefined && isRedirect(value)) this.#takeRedirect(value as Redirect, origin);
    else if (this.#explain) this.#takeRefused(value, origin, expected, this.#explain);
    else {
      const kept = origin.keep();
      this.#postponed = [() => this.entry(value, kept, expected)];
    }
  }

  #takeRedirect(redirect: Redirect, origin: Origin): void {
    this.#count(false);
    this.#send(duplicatesIn(origin, redirect, redirect.from), redirect.from, origin);
    this.#exceptions.sees(redirect.from);
    this.#keep(redirect, true, origin);
    if (this.#plan.index === undefined) return;
    const faults = this.#runner.run(this.#plan.redirectRules, redirect, this.#plan.index);
    const drafts = faults.map((fault) => this.#drafter.ofFault(fault, redirect.from));
    this.#send(drafts, redirect.from, origin);
  }

  #takeRefused(value: unknown, origin: Origin, expected: Expected, explain: Explain): void {
    this.#count(!expected.redirect);
    const who = nameOf(value) ?? `#${this.#ordinal}`;
    const asData = valueFaults(value, "", this.#plan.limits.maxDepth);
    const drafts = duplicatesIn(origin, value, who);
    drafts.push(...asData.map((fault) => ownedDraft(asWritten(fault, origin), who)));
    if (asData.some(isBlocking)) {
      this.#fail(value, origin);
      this.#send(drafts, who, origin);
      return;
    }
    const known = new Set(asData.map(({ path }) => path));
    const explained = explain(value, expected);
    const news = explained.filter((fault) => !known.has(fault.path) && !isUnread(fault, origin));
    drafts.push(...news.map((fault) => ownedDraft(fault, who)));
    if (explained.length === 0 && isRecordAt(value, expected)) {
      this.#judgeRecord(value as DatasetRecord, { origin, expected, who }, drafts);
      return;
    }
    if (explained.length === 0) this.#keep(value as Redirect, true, origin);
    else this.#fail(value, origin);
    this.#send(drafts, who, origin);
  }

  #fail(value: unknown, origin: Origin): void {
    const id = nameOf(value);
    if (id !== undefined) this.#kept.addFailed(id, origin);
  }

  #judgeRecord(
    record: DatasetRecord,
    { origin, expected, who }: Whence,
    drafts: (Draft | undefined)[],
  ): void {
    const { index, base, recordRules, datasetRules, limits, extensionChecks } = this.#plan;
    const openFaults = openPartFaults(record, limits.maxDepth);
    if (openFaults.length > 0)
      drafts.push(...openFaults.map((fault) => ownedDraft(asWritten(fault, origin), who)));
    if (openFaults.some(isBlocking)) {
      this.#fail(record, origin);
      this.#send(drafts, who, origin);
      return;
    }
    this.#exceptions.sees(who);
    if (extensionChecks && record.ext) drafts.push(...extensionDrafts(record, extensionChecks));
    if (expected !== ANYTHING) misplaced(record, expected, drafts);
    const faults = this.#runner.run(recordRules, record);
    for (let i = 0; i < faults.length; i++) drafts.push(this.#drafter.ofFault(faults[i]!, who, record));
    if (index) {
      const others = this.#runner.run(datasetRules, record, index);
      for (let i = 0; i < others.length; i++) drafts.push(this.#drafter.ofFault(others[i]!, who, record));
    }
    if (base) drafts.push(shadowed(record, base.get(record.id), this.#drafter));
    if (this.#input.idOfFile !== undefined)
      drafts.push(misnamed(record, this.#input.idOfFile, this.#drafter));
    if (drafts.length > 0) this.#send(drafts, who, origin);
    this.#keep(record, false, origin);
  }

  #keep(value: DatasetRecord | Redirect, redirect: boolean, origin: Origin): void {
    if (!this.#kept.isOpen) return;
    const { file } = this.#input;
    this.#kept.add({ value, isRedirect: redirect, step: this.#step, entry: this.#ordinal, file }, origin);
  }

  /** Runs the rules on several records, and says which exceptions were not needed. Yields from time to time. */
  *finish(): Generator<void> {
    this.#outbox.turnBack();
    const { index, recordRulesOnly } = this.#plan;
    if (recordRulesOnly || (index === undefined && !this.#kept.isOpen)) this.#datasetRules = "skipped";
    else if (index === undefined) yield* this.#judgeKept();
    this.#judgeExceptions();
  }

  *#judgeKept(): Generator<void> {
    const { datasetRules, redirectRules, base } = this.#plan;
    const { entries, index } = this.#kept.close(base);
    this.#index = index;
    for (const entry of entries) {
      const record = entry.isRedirect ? undefined : (entry.value as DatasetRecord);
      const who = record?.id ?? (entry.value as Redirect).from;
      const faults = record
        ? this.#runner.run(datasetRules, record, index)
        : this.#runner.run(redirectRules, entry.value as Redirect, index);
      const drafts = faults
        .filter(({ rule, fault }) => !(DANGLING.has(rule) && this.#kept.isFailed(fault.received)))
        .map((fault) => this.#drafter.ofFault(fault, who, record));
      if (drafts.length === 0) continue;
      this.#send(drafts, who, entry.origin, entry);
      yield;
    }
  }

  #judgeExceptions(): void {
    const isWhole = this.#datasetRules === "run";
    const drafts = exceptionDrafts(this.#exceptions, this.#drafter, {
      ran: isWhole ? undefined : new Set(this.#plan.recordRules.map(({ id }) => id)),
      index: isWhole && !this.#plan.isPart ? this.#index : undefined,
      isFailed: (id) => this.#kept.isFailed(id),
    });
    for (const { record, draft } of drafts)
      this.#outbox.put(draft, Number.POSITIVE_INFINITY, { record, file: undefined, place: undefined });
  }

  /** Sends drafts on, in their order and with their places, as findings of the entry being judged or of a kept one. */
  #send(found: readonly (Draft | undefined)[], who: string, origin: Origin, kept?: KeptEntry): void {
    const drafts = found.filter((draft) => draft !== undefined).sort(compareFindings);
    const places = drafts.length > 0 && this.#outbox.hasRoom ? origin.places(drafts) : [];
    const step = kept?.step ?? this.#step;
    const file = kept ? kept.file : this.#input.file;
    const entry = kept?.entry ?? this.#ordinal;
    for (const [at, draft] of drafts.entries())
      this.#outbox.put(draft, step, { record: who, file, place: places[at], entry });
  }

  summary(): Summary {
    const { errors, warnings, isTruncated } = this.#outbox;
    return {
      ok: errors === 0,
      checked: this.#checked,
      counts: { errors, warnings },
      datasetRules: this.#datasetRules,
      ...(isTruncated ? { truncated: true } : {}),
      ...(this.#unreadable.length > 0 ? { unreadable: this.#unreadable } : {}),
    };
  }
}

/** Rules that say an id leads nowhere; of a record that is there and failed, that would be a false trail. */
const DANGLING: ReadonlySet<string> = new Set(["reference-resolves", "redirect-target-live"]);

/** Whether a value that a schema accepts is a record, not a redirect. */
function isRecordAt(value: unknown, expected: Expected): boolean {
  return !expected.redirect && Object.hasOwn(value as object, "type");
}

/** A number that was lost in reading, shown as it stands in the text. */
function asWritten(fault: ValueFault, origin: Origin): ValueFault {
  const written = fault.code === "input/number-range" ? origin.written?.(fault.path) : undefined;
  if (written === undefined) return fault;
  return { ...fault, message: fault.message.replace(/^The number was/, `The number ${written} was`) };
}

/** Whether a field is missing only because its text could not be read, which has been told. */
function isUnread({ code, path }: SchemaFault, { unread }: Origin): boolean {
  if (code !== "schema/missing-field" || unread === undefined) return false;
  return [...unread].some((pointer) => pointer === path || pointer.startsWith(`${path}/`));
}
