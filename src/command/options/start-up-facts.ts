import { choice } from './choice.ts';
import { one, unknown } from './explained.ts';

/** The facts that /start-up-grant asks for. */

export const gpAgreement = choice([
  one(
    'own',
    { nb: 'Ja', en: 'Yes' },
    {
      nb: 'Du har en fastlegeavtale: din egen pasientliste i kommunen.',
      nn: 'Du har ein fastlegeavtale: di eiga pasientliste i kommunen.',
      en: 'You have a GP agreement: a patient list of your own in the municipality.',
    },
  ),
  one(
    'substitute',
    { nb: 'Nei, jeg er vikar', nn: 'Nei, eg er vikar', en: 'No, I am a substitute' },
    {
      nb: 'Du tar over en annens pasientliste for en tid.',
      nn: 'Du tek over lista til ein annan for ei tid.',
      en: 'You look after another GP’s list for a time (vikar).',
    },
  ),
  one(
    'none',
    { nb: 'Nei, ingen avtale', nn: 'Nei, ingen avtale', en: 'No, no agreement' },
    {
      nb: 'Du har verken egen liste eller vikariat.',
      nn: 'Du har verken eiga liste eller vikariat.',
      en: 'You have neither a list of your own nor a substitute post.',
    },
  ),
  unknown,
]);

export const income = choice([
  one(
    'self-employed',
    { nb: 'Næringsdrivende', nn: 'Næringsdrivande', en: 'Self-employed' },
    {
      nb: 'Du driver praksisen selv og får basistilskudd for hver på listen.',
      nn: 'Du driv praksisen sjølv og får basistilskot for kvar på lista.',
      en: 'You run the practice yourself and get a capitation grant for each person on the list.',
    },
  ),
  one(
    'fixed-salary',
    { nb: 'Fast lønn fra kommunen', nn: 'Fast lønn frå kommunen', en: 'Salary from the municipality' },
    { nb: 'Du er ansatt i kommunen.', nn: 'Du er tilsett i kommunen.', en: 'The municipality employs you.' },
  ),
  unknown,
]);

export const listLength = choice([
  one(
    'under-500',
    { nb: 'Færre enn 500', nn: 'Færre enn 500', en: 'Fewer than 500' },
    {
      nb: 'Listen er ikke kommet opp i 500 innbyggere.',
      nn: 'Lista er ikkje komen opp i 500 innbyggjarar.',
      en: 'The list has not reached 500 inhabitants.',
    },
  ),
  one(
    '500-or-more',
    { nb: '500 eller flere', nn: '500 eller fleire', en: '500 or more' },
    {
      nb: 'Listen er på 500 innbyggere eller har passert det.',
      nn: 'Lista er på 500 innbyggjarar eller har passert det.',
      en: 'The list is at 500 inhabitants or has passed that.',
    },
  ),
  unknown,
]);

export const ceiling = choice([
  one(
    'under-500',
    { nb: 'Under 500', nn: 'Under 500', en: 'Below 500' },
    {
      nb: 'Du har avtalt å ha færre enn 500 på listen.',
      nn: 'Du har avtalt å ha færre enn 500 på lista.',
      en: 'You agreed to have fewer than 500 on the list.',
    },
  ),
  one(
    'exactly-500',
    { nb: 'Nøyaktig 500', nn: 'Nøyaktig 500', en: 'Exactly 500' },
    {
      nb: 'Du har avtalt å ha høyst 500 på listen.',
      nn: 'Du har avtalt å ha høgst 500 på lista.',
      en: 'You agreed to have at most 500 on the list.',
    },
  ),
  one(
    'over-500',
    { nb: 'Over 500', nn: 'Over 500', en: 'Over 500' },
    {
      nb: 'Det vanlige: listen kan bli lengre enn 500.',
      nn: 'Det vanlege: lista kan bli lengre enn 500.',
      en: 'The usual: the list may grow longer than 500.',
    },
  ),
  unknown,
]);

export const agreementAge = choice([
  one(
    'under-two-years',
    { nb: 'Under to år', nn: 'Under to år', en: 'Less than two years' },
    {
      nb: 'To år er ikke gått siden du inngikk fastlegeavtalen.',
      nn: 'To år er ikkje gått sidan du inngjekk fastlegeavtalen.',
      en: 'Two years have not passed since you made the GP agreement.',
    },
  ),
  one(
    'two-years-or-more',
    { nb: 'To år eller mer', nn: 'To år eller meir', en: 'Two years or more' },
    {
      nb: 'To år er gått siden du inngikk fastlegeavtalen.',
      nn: 'To år er gått sidan du inngjekk fastlegeavtalen.',
      en: 'Two years have passed since you made the GP agreement.',
    },
  ),
  unknown,
]);
