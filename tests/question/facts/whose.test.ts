import { describe, expect, test } from 'vitest';
import { readTold } from '../../../src/question/facts/text-told.ts';
import { isOfAnotherDoctor } from '../../../src/question/facts/whose.ts';
import { realTables } from '../../eligibility/real-tables.ts';

const [table] = realTables.filter(({ id }) => id === 'alis-eligibility');
const isOfAnother = (text: string): boolean =>
  table !== undefined && isOfAnotherDoctor(readTold(text, '2026-11-27'), table);

describe('of whose case a text asks', () => {
  test.each([
    'Vi har ansatt en lege i spesialisering. Får vi tilskudd for henne?',
    'Eg er kommuneoverlege. Søkjaren er i spesialisering. Følgjer tilskotet med han hit?',
    'Jeg veileder to ALIS på kontoret. Får kommunen penger for timene?',
    'One of our doctors is pregnant. Does she have to be on duty?',
    'Legen vår er spesialist i indremedisin. Kan vi søke om ALIS-penger?',
  ])('%s: of another doctor', (text) => expect(isOfAnother(text)).toBe(true));
  test.each([
    'Jeg er i spesialisering. Får kommunen tilskudd for meg?',
    'I get a salary from the municipality. My boss says he will apply for the ALIS grant for me. Can he?',
    'Jeg vikarierer for ei som er i permisjon. Kan jeg fortsette når hun er tilbake?',
    'Er i spesialisering og har avtale. Får vi tilskudd?',
  ])('%s: of their own', (text) => expect(isOfAnother(text)).toBe(false));
});
