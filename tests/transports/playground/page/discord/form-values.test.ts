import { describe, expect, it } from 'vitest';
import { interaction } from '../../../../../src/transports/playground/interaction-schema.ts';
import {
  begun,
  type Field,
  type Form,
  faultIn,
  fieldsOf,
  submission,
} from '../../../../../src/transports/playground/page/discord/form-values.ts';

const options = [
  { label: 'Ja', value: 'yes' },
  { label: 'Nei', value: 'no', default: true },
];
const form = {
  custom_id: 'form',
  title: 'Rett',
  components: [
    { type: 18, label: 'Stilling', component: { type: 3, custom_id: 'post', options } },
    { type: 18, label: 'Avtale', component: { type: 21, custom_id: 'agreement', options: options.slice(0, 1) } },
    { type: 18, label: 'Bindinger', component: { type: 22, custom_id: 'ties', options } },
    { type: 18, label: 'Deltid', component: { type: 23, custom_id: 'part-time', default: true } },
    { type: 1, components: [{ type: 4, style: 1, custom_id: 'signed', label: 'Inngått', value: '2024' }] },
  ],
} as unknown as Form;

describe('a form', () => {
  it('begins with what it says is chosen', () => {
    expect([...begun(form)]).toEqual([
      ['post', ['no']],
      ['agreement', null],
      ['ties', ['no']],
      ['part-time', true],
      ['signed', '2024'],
    ]);
  });

  it('is told as Discord tells it, in a form that the server takes', () => {
    const data = submission(form, new Map(begun(form)).set('agreement', 'yes'));
    expect(data).toEqual({
      custom_id: 'form',
      components: [
        { type: 18, component: { type: 3, custom_id: 'post', values: ['no'] } },
        { type: 18, component: { type: 21, custom_id: 'agreement', value: 'yes' } },
        { type: 18, component: { type: 22, custom_id: 'ties', values: ['no'] } },
        { type: 18, component: { type: 23, custom_id: 'part-time', value: true } },
        { type: 1, components: [{ type: 4, custom_id: 'signed', value: '2024' }] },
      ],
    });
    const text = { type: 10, content: 'Om reglene' };
    const withText = { ...form, components: [text, ...form.components.slice(0, 4)] } as Form;
    for (const one of [data, submission(withText, begun(withText))])
      expect(interaction.safeParse({ type: 5, locale: 'no', data: one }).error).toBeUndefined();
  });

  it('holds what is filled in to what each field asks', () => {
    const [post, agreement, ties, partTime, signed] = fieldsOf(form) as [Field, Field, Field, Field, Field];
    expect([post, agreement, ties, signed].map((field) => faultIn(field, null))).toEqual(Array(4).fill('missing'));
    expect([post, ties].map((field) => faultIn(field, []))).toEqual(['missing', 'missing']);
    expect(faultIn(signed, '')).toBe('missing');
    expect(
      [post, agreement, ties, signed].map((field) => faultIn({ ...field, required: false } as Field, null)),
    ).toEqual(Array(4).fill(undefined));
    expect(faultIn(partTime, false)).toBeUndefined();
    expect(faultIn(post, ['yes', 'no'])).toEqual({ atMost: 1 });
    expect(faultIn({ ...ties, min_values: 2 } as Field, ['yes'])).toEqual({ atLeast: 2 });
    expect(faultIn({ ...signed, min_length: 5 } as Field, '2024')).toEqual({ atLeast: 5 });
    expect(faultIn({ ...signed, max_length: 3 } as Field, '2024')).toEqual({ atMost: 3 });
    expect(faultIn(ties, ['yes', 'no'])).toBeUndefined();
  });
});
