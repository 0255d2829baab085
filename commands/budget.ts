import { noticesOn } from '../src/answer/notices.ts';
import { defineCommand } from '../src/command/command.ts';
import { downloadOf } from '../src/command/download.ts';
import { nextSteps } from '../src/command/next.ts';
import { scheme } from '../src/command/options/scheme.ts';
import { status } from '../src/command/options/status.ts';
import { year } from '../src/command/options/year.ts';
import { refuseBudget, stepsAfterBudget } from '../src/command/steps/budget.ts';
import { budgetGroups, isOfOneYear, postsFor } from '../src/figures/budget.ts';

export default defineCommand({
  name: { en: 'budget', nb: 'budsjett', nn: 'budsjett' },
  title: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  description: {
    nb: 'Pengene til allmennlegetjenesten ett år, ordning for ordning, foreslått eller vedtatt',
    nn: 'Pengane til allmennlegetenesta eitt år, ordning for ordning, foreslått eller vedteke',
    en: 'The money for general practice in a year, scheme by scheme, proposed or adopted',
  },
  options: {
    year: {
      name: { en: 'year', nb: 'år', nn: 'år' },
      description: {
        nb: 'Budsjettåret, for eksempel 2024',
        nn: 'Budsjettåret, til dømes 2024',
        en: 'The budget year, such as 2024',
      },
      required: true,
      kind: year,
    },
    scheme: {
      name: { en: 'scheme', nb: 'ordning', nn: 'ordning' },
      description: { nb: 'Bare denne ordningen', nn: 'Berre denne ordninga', en: 'Only this scheme' },
      kind: scheme,
    },
    status: {
      name: { en: 'status', nb: 'status', nn: 'status' },
      description: {
        nb: 'Bare det som er foreslått, vedtatt, utbetalt …',
        nn: 'Berre det som er foreslått, vedteke, utbetalt …',
        en: 'Only what was proposed, adopted, paid out …',
      },
      kind: status,
    },
  },
  example: '/budget year:2024 scheme:alis-grant',
  answer: (asked, context) => {
    const { knowledge } = context;
    const { year: of, scheme: one, status: only } = asked;
    const [first, ...rest] = budgetGroups(asked, knowledge);
    if (!first) return refuseBudget(asked, context);
    const figures = [first, ...rest].flatMap((group) => group.figures);
    const ofTheYear = figures.filter(isOfOneYear);
    if (!one && ofTheYear.length === 0) return refuseBudget(asked, context);
    const posts = only === undefined ? postsFor(of, [first, ...rest], knowledge) : [];
    return {
      kind: 'figures',
      about: { period: String(of), scheme: one?.name ?? null, status: only ?? null, view: 'budget' },
      groups: [first, ...rest],
      ...(posts.length > 0 && { posts: [...posts] }),
      ...downloadOf([one?.id ?? String(of)], context),
      notices: noticesOn(ofTheYear.length > 0 ? ofTheYear : figures, knowledge),
      next: nextSteps(stepsAfterBudget(asked, [first, ...rest], context), context),
    };
  },
});
