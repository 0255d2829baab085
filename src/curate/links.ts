import { type Found, lookAt } from './links/look.ts';
import { lookAtAll } from './links/politely.ts';
import { numberIn } from './number-in.ts';
import { openKnowledge } from './open-knowledge.ts';
import { count } from './say-faults.ts';
import type { Verb } from './verb.ts';

const SAID: Readonly<Record<Found['state'], string>> = {
  alive: 'alive',
  moved: 'moved',
  gone: 'gone',
  refused: 'refuses programs: look yourself',
  unreachable: 'not reached',
};

export const links: Verb = {
  name: 'links',
  usage: '[--timeout SECONDS] [--pause SECONDS]',
  does: 'Looks on the net whether the addresses of releases and contacts are alive: for people now and then, not for tests.',
  options: { timeout: { type: 'string' }, pause: { type: 'string' } },
  run: async ({ timeout, pause }, desk) => {
    const waitMs = numberIn(timeout, 20, 'timeout') * 1000;
    const pauseMs = numberIn(pause, 1, 'pause') * 1000;
    const knowledge = openKnowledge(desk);
    if (!knowledge) return 1;
    const pages = [
      ...knowledge.releases.map(({ id, url }) => ({ id: `releases/${id}`, url })),
      ...knowledge.contacts.flatMap(({ id, url }) => (url === undefined ? [] : [{ id: `contacts/${id}`, url }])),
    ];
    const found = await lookAtAll(
      pages,
      (url) => lookAt(url, waitMs),
      pauseMs,
      (done, page) => desk.progress(`${done} of ${pages.length}  ${page.url}`.slice(0, 100)),
    );
    const states = Object.keys(SAID) as Found['state'][];
    for (const { page, state, detail } of found)
      if (state !== 'alive') desk.say(`${page.id}: ${SAID[state]} (${detail})\n  ${page.url}`);
    const counts = states.map((state) => `${found.filter((one) => one.state === state).length} ${SAID[state]}`);
    desk.say(`${count(pages.length, 'address', 'addresses')}: ${counts.join(', ')}.`);
    return found.some(({ state }) => state === 'gone') ? 1 : 0;
  },
};
