import type { TableInput } from '../../knowledge/schema/table.ts';
import type { Finding } from '../fault.ts';
import type { Check } from './check.ts';
import { didYouMean } from './did-you-mean.ts';

const NUMBER = /^(?:\d+|\d+\/\d+|\d+\/\.\.|\.\.\/\d+)$/;
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const DATE = new RegExp(`^(?:${DAY}|${DAY}/${DAY}|${DAY}/\\.\\.|\\.\\./${DAY})$`);

/** What is wrong with a value that a case is said to tell of an input, and what to do; nothing where it is one of its values. */
function faultOf(input: TableInput, value: string): Pick<Finding, 'fault' | 'remedy'> | undefined {
  if (input.kind === 'choice') {
    const values = input.choices.map((choice) => choice.value);
    return values.includes(value)
      ? undefined
      : {
          fault: `"${value}" is no choice of "${input.id}".`,
          remedy: didYouMean(value, new Set(values), 'name one of its choices, or take the fact away'),
        };
  }
  const isRead = (input.kind === 'number' ? NUMBER : DATE).test(value);
  return isRead
    ? undefined
    : {
        fault: `"${value}" is no ${input.kind} as "${input.id}" takes it.`,
        remedy:
          input.kind === 'number'
            ? "Write '8', '1/6', '13/..' or '../12'."
            : "Write '2024-04-17', or two days with / between.",
      };
}

/** Cases stand in the file of a table that is there, and tell values that its inputs take. */
export const checkCases: Check = ({ written, ids }) =>
  written.cases.flatMap(({ file, id, content }): Finding[] => {
    const table = written.tables.find((one) => one.id === id);
    if (!table) {
      if (ids.tables.has(id)) return [];
      const remedy = didYouMean(id, ids.tables, 'give the file the name of the table whose cases they are');
      return [{ file, path: [], fault: `There is no decision table "${id}".`, remedy }];
    }
    const inputs = new Map(table.content.inputs.map((input) => [input.id, input]));
    return content.cases.flatMap(({ facts }, at) =>
      Object.entries(facts).flatMap(([name, value]): Finding[] => {
        const path = ['cases', at, 'facts', name];
        const input = inputs.get(name);
        if (!input) {
          const remedy = didYouMean(name, new Set(inputs.keys()), 'name an input of the table, or take the fact away');
          return [{ file, path, fault: `The table has no input "${name}".`, remedy }];
        }
        const wrong = faultOf(input, value);
        return wrong ? [{ file, path, ...wrong }] : [];
      }),
    );
  });
