import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { z } from 'zod';
import type { Knowledge } from '../knowledge/find.ts';
import { releaseFile } from '../knowledge/schema/release.ts';
import { date } from '../knowledge/schema/text.ts';
import { WrongUse } from '../wrong-use.ts';
import { gather, type Wanted } from './asking.ts';
import { openKnowledge, sayFaultsIn } from './open-knowledge.ts';
import { likelyId } from './release-id.ts';
import type { Desk, Verb } from './verb.ts';
import { writeNew } from './write-new.ts';

const UNDATED = 'none';
const { shape } = releaseFile;
const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'an id is lower-case English letters, digits and hyphens, such as hdir-2024-02-01-quarterly-figures',
});
const text = z.string().trim().min(1, { error: 'write something' });

/** The id that answers so far make likely. */
const idOf = ({ publisher = '', date: on = '', title = '' }: Readonly<Record<string, string>>): string =>
  likelyId(publisher, on === UNDATED ? '' : on, title);

/** An address without what makes two of the same page look different. */
export const bareAddress = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

const LANGUAGES_OF_TEXT = ['nb', 'nn', 'en'] as const;

function wantedFor({ folder }: Desk, knowledge: Knowledge): readonly Wanted[] {
  const sameAddress = (url: string) => knowledge.releases.find((one) => bareAddress(one.url) === bareAddress(url));
  return [
    {
      option: 'url',
      question: 'Address',
      schema: shape.url,
      refuse: (url) => {
        const same = sameAddress(url);
        return same && `That page is in the knowledge already, as ${same.id}.`;
      },
    },
    { option: 'title', question: 'Title, as the page has it', schema: text },
    { option: 'publisher', question: 'Publisher', schema: text },
    {
      option: 'date',
      question: `Date of publication: YYYY-MM-DD, YYYY-MM, YYYY, or ${UNDATED}`,
      schema: z.union([date, z.literal(UNDATED)], { error: `write YYYY-MM-DD, YYYY-MM, YYYY, or ${UNDATED}` }),
    },
    {
      option: 'kind',
      question: `What it is (${shape.kind.options.join(', ')})`,
      schema: shape.kind,
      otherwise: () => 'news',
    },
    { option: 'language', question: 'Language (nb, nn, en)', schema: shape.language, otherwise: () => 'nb' },
    {
      option: 'read',
      question: 'How much of it you have read (full, beginning)',
      schema: shape.read,
      otherwise: () => 'full',
    },
    ...LANGUAGES_OF_TEXT.map((language) => ({
      option: `about-${language}`,
      question: `What it is about, in a sentence of your own, in ${{ nb: 'bokmål', nn: 'nynorsk', en: 'English' }[language]}`,
      schema: text,
      optional: language === 'nn',
    })),
    {
      option: 'id',
      question: 'Id',
      schema: name,
      otherwise: idOf,
      refuse: (id) =>
        existsSync(join(folder, 'releases', `${id}.yaml`)) ? `There is a release ${id} already.` : undefined,
    },
  ];
}

const OPTIONS = [
  'id',
  'url',
  'title',
  'publisher',
  'date',
  'kind',
  'language',
  'read',
  'about-nb',
  'about-nn',
  'about-en',
];

export const newRelease: Verb = {
  name: 'new release',
  usage: '',
  does: 'Makes the file of a release: asks for address, title, date and so on, or takes each as an option (--title …).',
  options: Object.fromEntries(OPTIONS.map((one) => [one, { type: 'string' }])) satisfies ParseArgsConfig['options'],
  run: async (given, desk) => {
    const knowledge = openKnowledge(desk);
    if (!knowledge) throw new WrongUse('Mend the knowledge first.');
    const told = await gather(wantedFor(desk, knowledge), given, desk);
    const { id = '' } = told;
    const nynorsk = told['about-nn'];
    const file = writeNew(desk, `releases/${id}.yaml`, {
      title: told.title,
      publisher: told.publisher,
      published: told.date === UNDATED ? null : told.date,
      url: told.url,
      kind: told.kind,
      language: told.language,
      read: told.read,
      about: { nb: told['about-nb'], ...(nynorsk === undefined ? {} : { nn: nynorsk }), en: told['about-en'] },
    });
    desk.say(
      `Made ${file}.\nNext: add people and government if it names them, date_basis if it does not print its date, and totals if it ` +
        `states any.\nThen its figures: npm run knowledge -- new series, or a further observation with source: ${id}.`,
    );
    return sayFaultsIn(desk);
  },
};
