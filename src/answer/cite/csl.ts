/** As much of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) as releases need. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'container-title'?: string;
  readonly 'chapter-number'?: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
  /** What is at its address is renewed, so that styles say when it was looked at. */
  readonly custom?: { readonly isRenewed: true };
}
