import type { Localized } from '../rule.ts';

/**
 * What a person needs to know of a rule, beyond what the rule itself says: plain words for the administrator of a
 * municipality who has never seen the format. No text holds markup. From the rule and its guide every page is made
 * (text/rule-page.ts): in docs/rules, on the terminal, in editors and in the HTML report.
 */
export type Guide = Told & (Shown | Figured);

interface Told {
  /** When the rule speaks, when it is silent, and what it decides where the sources are silent. 1–4 sentences. */
  readonly finds: Localized;
  /** Why it matters: what the register does to the municipality's figures, and who says so. 2–4 sentences. */
  readonly matters: Localized;
  /** How to put it right at the source: in the record system, and where the vendor acts, in the code that writes the extract. */
  readonly remedy: Localized;
  /** What the fix does, and why it is safe or only suggested. Missing where there is none. */
  readonly fix?: Localized & { readonly kind: FixKind };
}

/** `both`: some findings of the rule have a safe fix, others a suggested one. */
export type FixKind = 'safe' | 'suggested' | 'both';

/**
 * The smallest XML that shows the fault, and the same put right. Its outermost elements say where it belongs: rows of one
 * PERSON; one PERSON or several; fields of INNHINFO, in place of those of the same name; or the beginning of a file, up to the
 * start tag of IPLOS. The tests put it into a valid extract of 2021 (4601, version 3.7) and check it.
 */
export interface Shown {
  readonly bad: string;
  readonly good: string;
  /** For rules on the extract as a whole: the persons are repeated, with ids of their own, until there are so many. */
  readonly persons?: number;
}

/** An example in words and figures, where no small piece of XML can show the fault. */
export interface Figured {
  readonly example: Localized;
}
