import type { Observation, Series } from '../../../src/knowledge/knowledge.ts';

export type Given = Pick<Observation, 'period' | 'measure' | 'value'> & Partial<Observation>;

/** A series with just what is reckoned with; source and status are alike unless told. */
export function seriesOf(...given: readonly Given[]): Series {
  const observations = given.map((one): Observation => {
    const whole = { status: 'proposed' as const, source: 'budget', where: { paragraph: 1 }, ...one };
    return { ...whole, id: `gp.money:${whole.period}:${whole.measure}:${whole.status}:${whole.source}` };
  });
  const text = { nb: 'Penger', en: 'Money' };
  return {
    id: 'gp.money',
    scheme: 'gp',
    label: text,
    definition: text,
    unit: 'NOK',
    aliases: [],
    readings: [],
    observations,
  };
}
