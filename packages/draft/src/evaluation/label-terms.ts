/** The statuses of a draft that say what a label's status says. */
export function statusClass(status: string): string[] {
  if (/^(?:transmitted|submitted)/.test(status)) return ["announced"];
  if (/^to be|agreed to|plan|intend|propos/.test(status)) return ["planned"];
  if (/negotiat/.test(status)) return ["negotiating"];
  if (/^existing|in force|being implemented/.test(status)) return ["existing", "in-force"];
  if (/conclu|complet/.test(status)) return ["concluded"];
  if (/^announced/.test(status)) return ["announced"];
  return /ratif/.test(status) ? ["ratified"] : ["signed"];
}

/** The modality of a quantity that a label's qualifier means. */
export function modalityOf(qualifier: string | undefined): string {
  if (qualifier === undefined) return "exact";
  if (qualifier === "up_to") return "up-to";
  return /more_than|over|at_least/.test(qualifier) ? "at-least" : "about";
}

/** The strengths of a draft that say what a label's status says. */
export function stageClass(status: string): string[] {
  if (/cumulative|total/.test(status)) return ["total"];
  if (/previous|earlier/.test(status)) return ["previous", "provided", "committed", "announced"];
  if (/authori/.test(status)) return ["authorised", "allocated"];
  if (/^announced/.test(status))
    return ["announced", "provided", "intended", "authorised", "total", "committed"];
  if (/purchase|investing/.test(status)) return ["bought", "sold", "allocated"];
  if (/sale|letters of/.test(status)) return ["offered", "sold", "authorised"];
  if (/planned|intended/.test(status)) return ["intended", "announced", "authorised"];
  if (/provided|continuing|ongoing|secured/.test(status)) return ["provided", "delivered", "allocated"];
  if (/pledged|committed/.test(status)) return ["pledged", "committed", "provided"];
  return /deployed/.test(status) ? ["deployed"] : [];
}
