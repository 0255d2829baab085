import type { TableChoice } from '../knowledge/schema/table-input.ts';

type Part = Pick<TableChoice, 'over' | 'up-to'>;

const standsForNumbers = (choice: Part): boolean => choice.over !== undefined || choice['up-to'] !== undefined;

/** The choice that stands for a number, in the unit of its input; none where choices do not stand for numbers. */
export const choiceOfNumber = <One extends Part>(choices: readonly One[], number: number): One | undefined =>
  choices.find(
    (choice) => standsForNumbers(choice) && number > (choice.over ?? -1) && number <= (choice['up-to'] ?? Infinity),
  );
