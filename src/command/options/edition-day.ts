import type { Kind } from '../command.ts';
import { day } from './date.ts';

/** A day, with those on which the knowledge changed offered first. */
export const editionDay: Kind<string> = {
  ...day,
  suggest: (typed, context, given) => {
    if (typed.trim()) return day.suggest?.(typed, context, given) ?? [];
    const days = [...new Set(context.knowledge.editions.map(({ date }) => date))];
    return days.map((date) => ({ value: date, label: { nb: date, en: date } }));
  },
};
