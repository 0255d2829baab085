import { defineCommand } from '../src/command/command.ts';
import { exportFormat } from '../src/command/options/export-format.ts';
import { figuresOfKind } from '../src/command/options/figures-of.ts';
import { several } from '../src/command/options/several.ts';
import { exported } from '../src/command/steps/export.ts';

export default defineCommand({
  name: { en: 'export', nb: 'eksport', nn: 'eksport' },
  title: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  isNamedBySubject: true,
  description: {
    nb: 'Tall med kilder som fil: for Excel (CSV, XLSX), for programmer (JSON) eller som bilde (PNG, SVG)',
    nn: 'Tal med kjelder som fil: for Excel (CSV, XLSX), for program (JSON) eller som bilete (PNG, SVG)',
    en: 'Figures with sources as a file: for Excel (CSV, XLSX), programs (JSON), or as a picture (PNG, SVG)',
  },
  options: {
    what: {
      name: { en: 'what', nb: 'hva', nn: 'kva' },
      description: {
        nb: 'Et tall, en ordning, et budsjettår eller «alle tall»; flere med komma mellom',
        nn: 'Eit tal, ei ordning, eit budsjettår eller «alle tal»; fleire med komma mellom',
        en: 'A figure, a scheme, a budget year or "all figures"; several with commas between',
      },
      required: true,
      kind: several(figuresOfKind),
    },
    format: {
      name: { en: 'format', nb: 'format', nn: 'format' },
      description: {
        nb: 'Hva slags fil. Uten: CSV',
        nn: 'Kva slags fil. Utan: CSV',
        en: 'What kind of file. Without it: CSV',
      },
      kind: exportFormat,
    },
  },
  example: '/export what:gp.without-gp',
  answer: ({ what, format = 'csv' }, context) => exported(what, format, context),
});
