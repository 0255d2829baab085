import type { Release, Rule } from '../../knowledge/knowledge.ts';

/** Words by which people ask whether they have a right, found in no title of a table. */
export const RIGHT_WORDS =
  'rett krav kvalifisert kvalifiserer kvalifisere oppfyller oppfylle entitled eligible eligibility qualify qualifies right';

/** What people call a release of each kind. */
export const RELEASE_WORDS: Readonly<Partial<Record<Release['kind'], string>>> = {
  'press-release': 'pressemelding statsbudsjett statsbudsjettet budsjettforslag press release budget',
  news: 'nyhet nyheit nyheten artikkel sak article',
  'op-ed': 'kronikk innlegg avis op-ed oped newspaper',
  report: 'rapport halvårsrapport årsrapport statusrapport report',
  statistics: 'statistikk statistics',
  regulation: 'forskrift regulation',
  circular: 'rundskriv circular',
  'guidance-page': 'veiledningsside rettleiing side guidance page',
  'grant-call': 'utlysning utlysing tilskuddsside call',
  'budget-document': 'statsbudsjett budsjettdokument prop budget',
  'white-paper': 'stortingsmelding white paper',
  hearing: 'høring høyring hearing',
  letter: 'brev letter',
  speech: 'tale speech',
  agreement: 'avtale agreement',
  article: 'artikkel article',
};

/** What people call the agreements that a rule is for. */
export const APPLIES_WORDS: Readonly<Partial<Record<Rule['applies_to'], string>>> = {
  'new-agreements': 'nye avtaler avtalar new agreements',
  'existing-agreements': 'eksisterende eksisterande gamle avtaler avtalar existing agreements',
};

/** Words by which people ask for the rules on a topic, and for a rule and when it began. */
export const TOPIC_WORDS = 'regler regel reglar vilkår rules';
export const RULE_WORDS = 'regel regler reglar rule rules begynne endring';
