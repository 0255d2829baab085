import type { z } from 'zod';
import type { casesFile } from './schema/cases.ts';
import type { edition } from './schema/changelog.ts';
import type { citation, where } from './schema/citation.ts';
import type { claimsFile } from './schema/claims.ts';
import type { contactFile } from './schema/contact.ts';
import type { questionsFile } from './schema/questions.ts';
import type { releaseFile } from './schema/release.ts';
import type { rulesFile } from './schema/rules.ts';
import type { schemeFile } from './schema/scheme.ts';
import type { seriesFile } from './schema/series.ts';
import type { Table } from './schema/table.ts';
import type { localized } from './schema/text.ts';

export type Localized = z.infer<typeof localized>;
export type Where = z.infer<typeof where>;
export type Citation = z.infer<typeof citation>;

/** An array that cannot be empty: what keeps a figure or a rule from standing without its citation. */
export type NonEmpty<Item> = [Item, ...Item[]];

export type Measure = 'level' | 'increase' | 'cumulative' | 'full-year' | 'share' | 'factor';

/** Where something stands in a release; the release is named by id. */
export interface Place {
  readonly source: string;
  readonly where: Where;
  readonly printed?: string | undefined;
  readonly also?: readonly { readonly where: Where; readonly printed?: string | undefined }[] | undefined;
}

export type Release = z.infer<typeof releaseFile> & { readonly id: string };
export type Scheme = Omit<z.infer<typeof schemeFile>, 'statements'> & {
  readonly id: string;
  readonly statements: readonly Statement[];
};
/** A statement's id is `<scheme>.<its own id>`. */
export type Statement = z.infer<typeof schemeFile>['statements'][number] & { readonly scheme: string };

type WrittenObservation = z.infer<typeof seriesFile>['observations'][number];
/** One dated value: `value` in base units (whole kroner, persons), `measure` says what kind of figure it is. */
export type Observation = Omit<
  WrittenObservation,
  'level' | 'increase' | 'cumulative' | 'full_year' | 'share' | 'factor'
> & {
  /** `<series>:<period>:<measure>:<status>:<source>`, unique in the knowledge. */
  readonly id: string;
  readonly value: number;
  readonly measure: Measure;
};
export type Status = Observation['status'];
/** So much for each of something, as a statement or a rule tells it. */
export type Each = NonNullable<WrittenRule['each']>[number];
export type Unit = z.infer<typeof seriesFile>['unit'];
export type Rate = NonNullable<z.infer<typeof seriesFile>['rate']>;
export type Yardstick = NonNullable<z.infer<typeof seriesFile>['yardstick']>;
export type Series = Omit<z.infer<typeof seriesFile>, 'observations'> & {
  readonly id: string;
  readonly scheme: string;
  readonly observations: readonly Observation[];
};

type WrittenRule = z.infer<typeof rulesFile>['rules'][number];
export type Rule = WrittenRule & { readonly topic: string };
export type Topic = Omit<z.infer<typeof rulesFile>, 'rules'> & {
  readonly id: string;
  readonly rules: readonly Rule[];
};
export type Contact = z.infer<typeof contactFile> & { readonly id: string };

/** A figure that no release prints but that follows from two that do, such as level 2023 = level 2024 − increase 2024. */
export interface DerivedFigure {
  readonly id: string;
  readonly series: string;
  readonly period: string;
  readonly measure: Measure;
  readonly value: number;
  readonly status: Status;
  /** In symbols and digits only, such as `730 000 000 − 250 000 000`, so that it reads the same in all languages. */
  readonly formula: string;
  /** Ids of the observations that it follows from. */
  readonly from: readonly string[];
}

/** A stated total held against the sum of the parts that the same release gives. */
export interface SumCheck {
  readonly release: string;
  /** Observation ids. */
  readonly total: string;
  readonly parts: readonly string[];
  readonly stated: number;
  readonly added: number;
  readonly reading?: Localized | undefined;
}

/** How several observations of one series, period and measure relate. Said by two releases or more. */
export interface Comparison {
  readonly series: string;
  readonly period: string;
  readonly measure: Measure;
  readonly verdict: 'agree' | 'rounding' | 'conflict';
  /** Observation ids. */
  readonly observations: readonly string[];
}

/** A question as somebody put it, with what answers it. */
export type KnownQuestion = z.infer<typeof questionsFile>['questions'][number];

/** A case as somebody told it, with the facts that it tells for a decision table. */
export type KnownCase = { readonly table: string } & z.infer<typeof casesFile>['cases'][number];

/** What somebody claimed, with what settles it. */
export type KnownClaim = z.infer<typeof claimsFile>['claims'][number];

/** What changed with one edition of the knowledge. */
export type Edition = z.infer<typeof edition>;

/** The knowledge as plain data, all that is computed about it included. */
export interface KnowledgeData {
  /** Twelve hexadecimal digits that change when any answer could. */
  readonly version: string;
  /** The publication date of the newest release, as exact as it is known. */
  readonly newest: string;
  readonly releases: readonly Release[];
  readonly schemes: readonly Scheme[];
  readonly series: readonly Series[];
  readonly topics: readonly Topic[];
  readonly tables: readonly Table[];
  readonly contacts: readonly Contact[];
  readonly questions: readonly KnownQuestion[];
  readonly cases: readonly KnownCase[];
  readonly claims: readonly KnownClaim[];
  readonly derived: readonly DerivedFigure[];
  readonly sums: readonly SumCheck[];
  readonly comparisons: readonly Comparison[];
  /** Newest first. */
  readonly editions: readonly Edition[];
}

/** What only teaches the reader: questions that people put and cases that they told. */
export type TeachingData = Pick<KnowledgeData, 'questions' | 'cases'>;

/** What answers are made of: what only teaches is a third of the whole. */
export type AnsweringData = Omit<KnowledgeData, keyof TeachingData | 'claims'>;
