import { choice } from './choice.ts';

/** What one wants to know of a figure besides how much it is. */
export const figureAbout = choice<'definition' | 'origin'>([
  { value: 'definition', label: { nb: 'Hva som telles', nn: 'Kva som blir talt', en: 'What is counted' } },
  { value: 'origin', label: { nb: 'Hvor tallene er fra', nn: 'Kvar tala er frå', en: 'Where the numbers are from' } },
]);
