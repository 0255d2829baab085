import type { CiteAnswer } from '../answer.ts';
import type { Attachment } from '../attachment.ts';
import { referencesFile, referenceText } from '../cite/written.ts';
import type { Format } from '../format.ts';
import { type Draft, list, paragraph, said } from './draft.ts';

const FILES: Readonly<Record<CiteAnswer['format'], { readonly ending: string; readonly type: string }>> = {
  apa: { ending: 'apa.txt', type: 'text/plain; charset=utf-8' },
  chicago: { ending: 'chicago.txt', type: 'text/plain; charset=utf-8' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
};

const LONGEST_STEM = 80;

/** Of one source its id, of several what they are. */
function stemOf([first, ...more]: CiteAnswer['references']): string {
  const stem = first.release
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return (more.length === 0 && stem.slice(0, LONGEST_STEM)) || 'sources';
}

type Style = 'apa' | 'chicago';
const isStyle = (format: CiteAnswer['format']): format is Style => format === 'apa' || format === 'chicago';

function fileOf({ format: form, references }: CiteAnswer, text: string, { words }: Format): Attachment {
  const { ending, type } = FILES[form];
  return {
    name: `${stemOf(references)}.${ending}`,
    type,
    alt: words.cited.file(references.length, words.cited.formats[form]),
    content: { kind: 'text', text },
  };
}

type Parts = Pick<Draft, 'surface' | 'attachments'>;

/** One source is written out; several are a list as well, by whoever stands first. */
function inStyle(answer: CiteAnswer, style: Style, format: Format): Parts {
  const { references, accessed } = answer;
  const texts = references
    .map((one) => ({ text: referenceText(one, style, accessed, format), of: one.citations }))
    .sort((one, other) => one.text.localeCompare(other.text, format.locale));
  const lines = texts.map(({ text, of }) => said(text, of));
  if (references.length === 1) return { surface: lines.map(paragraph) };
  const file = fileOf(answer, `${texts.map(({ text }) => text).join('\n\n')}\n`, format);
  return {
    surface: [paragraph(said(format.words.cited.inList(file.name))), ...list(lines)],
    attachments: [file],
  };
}

function forPrograms(answer: CiteAnswer, form: Exclude<CiteAnswer['format'], Style>, format: Format): Parts {
  const file = fileOf(answer, referencesFile(answer.references, form, answer.accessed, format), format);
  return { surface: [paragraph(said(format.words.cited.inFile(file.name)))], attachments: [file] };
}

/** How sources are cited: written out in the styles for readers, in a file in the forms for programs. */
export function composeCite(answer: CiteAnswer, format: Format): Draft {
  const { references, format: form } = answer;
  const say = format.words.cited;
  const headline = say.headline(references.length, say.formats[form]);
  return {
    status: 'answered',
    headlines: [
      said(
        headline,
        references.flatMap((one) => one.citations),
      ),
    ],
    ...(isStyle(form) ? inStyle(answer, form, format) : forPrograms(answer, form, format)),
  };
}
