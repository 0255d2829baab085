import { expect, it } from 'vitest';
import { WORDS } from '../../../src/answer/words/words.ts';
import { deskForTest } from '../moderation/desk.ts';
import { start } from './serve.ts';

const { export: say, refusals } = WORDS.nb.moderation;

interface Answered {
  readonly response: {
    readonly data: {
      readonly embeds: readonly { readonly description: string }[];
      readonly attachments?: readonly { readonly filename: string; readonly url: string }[];
    };
  };
}

const exported = (format: string) => ({
  type: 2,
  locale: 'no',
  data: {
    type: 1,
    name: 'curate',
    options: [{ type: 1, name: 'export', options: [{ name: 'format', type: 3, value: format }] }],
  },
});
const reported = {
  type: 5,
  locale: 'no',
  data: {
    custom_id: 'rb/budget year:2024',
    components: [{ type: 18, component: { type: 4, custom_id: 'text', value: 'Feil tall' } }],
  },
};

it('gives a moderator of the page the reports as files that stand in their addresses, and a member none', async () => {
  const { moderation } = await deskForTest('gateway');
  const { post } = await start({ moderation, mayModerate: true });
  const answered = async (as: string, interaction: object) =>
    ((await (await post(`/api/interactions?as=${as}`, interaction)).json()) as Answered).response.data;
  await answered('member', reported);
  const refused = await answered('member', exported('csv'));
  expect(refused.embeds[0]?.description).toBe(refusals.notAllowed);
  expect(refused.attachments).toBeUndefined();
  for (const [format, type] of [
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ] as const) {
    const { embeds, attachments = [] } = await answered('moderator', exported(format));
    expect(embeds[0]?.description).toContain(say.done('1'));
    expect(attachments.map(({ filename }) => filename)).toEqual([`reports.${format}`]);
    const [, head, content = ''] = /^(data:[^,]+),(.*)$/s.exec(attachments[0]?.url ?? '') ?? [];
    expect(head).toBe(`data:${type};base64`);
    expect(Buffer.from(content, 'base64').toString()).toContain('Feil tall');
  }
});
