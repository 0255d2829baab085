import { validateNorwegianIdNumber } from 'norwegian-national-id-validator';
import { isDay } from '../language/day.ts';

/** What in a text could tell who somebody is. */
export type Personal = 'identity-number' | 'birth' | 'phone' | 'email' | 'mention' | 'address' | 'patient';

const ID_DIGITS = 11;
const BETWEEN = '[\\s.\\-–/]';
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** `129 500 000`, `1.200.000`: a number that is written in groups of three. */
const IN_THREES = /^\d{1,3}(?:[\s.]\d{3})+$/;
const MONEY_BEFORE = /(?:\bkr\.?|\bkroner|\bnok|€|\$)\s*$/iu;
const MONEY_AFTER = /^\s*(?:,-|kr\b|kroner|nok|mill|mrd|million|milliard|billion)/iu;

const isMoney = (text: string, at: number, length: number): boolean =>
  MONEY_BEFORE.test(text.slice(0, at)) || MONEY_AFTER.test(text.slice(at + length));

/** Eleven digits that are a number of the national register, or could be one that was mistyped. */
function hasIdentityNumber(text: string): boolean {
  const runs = text.matchAll(new RegExp(`(?<![\\d,+])\\d(?:${BETWEEN}{0,2}\\d){10}(?!${BETWEEN}?\\d)`, 'g'));
  for (const { 0: run, index } of runs) {
    const digits = digitsOf(run);
    if (digits.length !== ID_DIGITS) continue;
    if (validateNorwegianIdNumber(digits)) return true;
    if (!IN_THREES.test(run) && !isMoney(text, index, run.length)) return true;
  }
  return false;
}

const LOCAL_PHONE = new RegExp(
  `(?<![\\d,.])(?:[2-9]\\d{7}|[2-9]\\d{2}${BETWEEN}\\d{2}${BETWEEN}\\d{3}|[2-9]\\d(?:${BETWEEN}\\d{2}){3}|0\\d{4})(?!${BETWEEN}?\\d)`,
  'g',
);
const NAMED_PHONE =
  /(?:tlf|telefon(?:nummer)?|mobil(?:nummer)?|phone|mobile|ring(?:e)?|call)\b\D{0,12}\d(?:[\s.-]?\d){4,}/iu;
const FOREIGN_PHONE = /(?:\+|(?<!\d|\d[\s.])00(?=[1-9]))\d{1,3}[\s.()-]*\d(?:[\s.()-]*\d){5,}/u;

/** The numbers of a page's address are its own. */
const withoutAddresses = (text: string): string => text.replace(/https?:\/\/\S+/giu, ' ');

function hasPhone(whole: string): boolean {
  const text = withoutAddresses(whole);
  if (NAMED_PHONE.test(text) || FOREIGN_PHONE.test(text)) return true;
  for (const { 0: run, index } of text.matchAll(LOCAL_PHONE)) {
    const isDate = isDay(run.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
    if (!isDate && !isMoney(text, index, run.length)) return true;
  }
  return false;
}

const EMAIL = /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/iu;
/** As Discord writes a person, a role or a channel, its own numbers, and a name with @ before it. */
const MENTION = /<[@#][!&]?\d+>|(?<!\d)\d{17,20}(?!\d)|(?:^|[\s(])@[\p{L}\p{N}_.]{2,}/u;
const BIRTH =
  /(?:født|fødd|fødselsdato|fødselsdag|f\.\s?dato|\bborn|date of birth|\bdob\b|\bf\.)\D{0,15}\d{1,2}[.\s/-]{1,2}(?:\d{1,2}|\p{L}{3,9})[.\s/-]{1,2}\d{2,4}/iu;
const STREET =
  /(?:\p{L}{2,}(?:gata|gaten|gate|veien|vegen|vei|veg|plassen|plass|alleen|alléen|allé|stien|bakken|svingen|tunet|brygga|bryggen|ringen|kroken|haugen|torget|løkka)|\b(?:gate|gata|vei|veien|veg|vegen|street|road|avenue))\s+\d{1,4}\s?\p{L}?(?!\p{L}|\d|[.,]\d|\s?(?:kr|mill|%|prosent))/iu;
/** A postal code with its place. Years look the same. */
const POSTAL = /(?<![\d.,])(?!(?:19|20)\d{2})\d{4}\s+\p{Lu}\p{L}{2,}/u;

/** One patient, not patients. */
const ONE_PATIENT =
  /\b(?:pasienten|en pasient|ein pasient|pasient(?:en)? min|min pasient|my patient|a patient|the patient)\b/iu;
const OF_ONE =
  /\b\d{1,3}\s?(?:år\b|åring|years? old|year-old)|\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+|\b(?:heter|heiter|named|called|diagnose\p{L}*|diagnos\p{L}*|journal\p{L}*)\b/u;
/** A name that is told as one. */
const NAMED = /\b(?:pasient(?:en)?|patient|heter|heiter|is named|is called)\s+(?:er\s+)?\p{Lu}\p{Ll}+/u;

const CHECKS: readonly (readonly [Personal, (text: string) => boolean])[] = [
  ['identity-number', hasIdentityNumber],
  ['birth', (text) => BIRTH.test(text)],
  ['phone', hasPhone],
  ['email', (text) => EMAIL.test(text)],
  ['mention', (text) => MENTION.test(text)],
  ['address', (text) => STREET.test(text) || POSTAL.test(text)],
  ['patient', (text) => NAMED.test(text) || (ONE_PATIENT.test(text) && OF_ONE.test(text))],
];

/** The first thing in a text that could be a person's: rather once too often than once too seldom. */
export const personalIn = (text: string): Personal | undefined =>
  CHECKS.find(([, holds]) => holds(text.normalize('NFKC').replace(/\p{Cf}/gu, '')))?.[0];
