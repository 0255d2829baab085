import { createRequire } from 'node:module';
import type { CslItem } from './csl.ts';

/** As much of citation-js, which has no types, as is used. */
interface Core {
  readonly Cite: new (items: readonly CslItem[]) => { readonly format: (output: string) => string };
  readonly plugins: { readonly config: { readonly get: (plugin: string) => { format: object } } };
}

let loaded: Core | undefined;

/**
 * Loaded when the first file is made: some megabytes that no other answer needs. Not by `import()`, since an answer is put
 * into words without waiting for anything.
 */
function load(): Core {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const core = require('@citation-js/core') as Core;
  require('@citation-js/plugin-bibtex');
  // Otherwise keys and texts lose their æ, ø and å, some of them.
  Object.assign(core.plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  loaded = core;
  return core;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Items as BibTeX in UTF-8, each under its id. */
export function toBibtex(items: readonly CslItem[]): string {
  const text = new (load().Cite)(items).format('bibtex').trim();
  // A part with a title of its own is `incollection`: of `inbook` the styles write no `booktitle`. Months are words of the
  // style, which writes them in its language; a number would be written as such.
  const mended = text
    .replace(/^@inbook\{/gm, '@incollection{')
    .replace(/^(\tmonth = )\{(\d+)\}/gm, (whole, start: string, month: string) => {
      const name = MONTHS[Number(month) - 1];
      return name === undefined ? whole : start + name;
    });
  return `${mended}\n`;
}
