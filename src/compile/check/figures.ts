import type { Observation, Unit } from '../../knowledge/knowledge.ts';
import { toObservation } from '../assemble.ts';
import type { Finding } from '../fault.ts';
import type { Written } from '../written.ts';
import type { Check } from './check.ts';
import { prints } from './prints.ts';

/** Units that may have decimals; all others are counted one by one, money in kroner. */
const DIVISIBLE: ReadonlySet<Unit> = new Set([
  'percent',
  'ratio',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'patients-per-list',
  'full-time-equivalents',
]);

/** A rate that the release itself prints to the øre, such as 841,80 kroner; not a number of millions with its unit lost. */
const isToTheOre = ({ value, printed }: Observation): boolean =>
  printed !== undefined && Number.isInteger(Number((value * 100).toFixed(6))) && prints(printed, value, 'NOK');

function checkWhole(one: Observation, unit: Unit): Pick<Finding, 'fault' | 'remedy'>[] {
  const { value, measure } = one;
  if (Number.isInteger(value) || DIVISIBLE.has(unit) || measure === 'share' || measure === 'factor') return [];
  if (unit === 'NOK' && isToTheOre(one)) return [];
  return unit === 'NOK'
    ? [{ fault: `${value} is not whole kroner.`, remedy: `Write ${value} million, or the whole sum.` }]
    : [
        {
          fault: `${value} is not a whole number of ${unit}.`,
          remedy: 'Correct the figure, or the unit of the series.',
        },
      ];
}

function checkPrinted(one: Observation, unit: Unit): Pick<Finding, 'fault' | 'remedy'>[] {
  const asPrinted = [one.printed, ...(one.also ?? []).map(({ printed }) => printed)];
  return asPrinted.flatMap((printed) =>
    printed === undefined || prints(printed, one.value, one.measure === 'factor' ? 'ratio' : unit)
      ? []
      : [
          {
            fault: `"${printed}" is printed, but the value is ${one.value}.`,
            remedy: 'Correct the value or what is printed; where the release prints no number, leave printed out.',
          },
        ],
  );
}

function checkSeries({ file, id, content }: Written<'series'>): Finding[] {
  return content.observations.flatMap((written, index) => {
    const one = toObservation(id, written);
    const [part] = checkWhole(one, content.unit);
    const wrong = part ? [part] : checkPrinted(one, content.unit);
    return wrong.map((finding) => ({ file, path: ['observations', index], ...finding }));
  });
}

/** Money is whole kroner (rates may have øre), people are whole, and each figure is what the release prints. */
export const checkFigures: Check = ({ written }) => written.series.flatMap(checkSeries);
