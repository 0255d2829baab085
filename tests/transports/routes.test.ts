import { Routes as Described } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { Routes } from '../../src/transports/routes.ts';

const names = Object.keys(Routes) as (keyof typeof Routes)[];

it.each(names)('asks at %s where Discord says that it is', (name) => {
  const [ours, theirs] = [Routes[name], Described[name]] as ((...of: string[]) => string)[];
  for (const given of [
    ['100000000000000001', 'aW50-_x.y~', '300000000000000003'],
    ['../1', 'a+b=/c?', '@me'],
  ]) {
    const asked = given.slice(0, ours?.length);
    expect(ours?.(...asked)).toBe(theirs?.(...asked));
  }
});
