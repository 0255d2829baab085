import { REPORT_STATUSES, type ReportStatus } from '../../store/tables.ts';

type Decision = Exclude<ReportStatus, 'open'>;

/** What a moderator's button does, or the form that it opens. All that it says is looked at again when it is pressed. */
export type Act =
  | { readonly act: 'decide'; readonly id: number; readonly to: Decision }
  | { readonly act: 'turn'; readonly status: ReportStatus; readonly side: 'after' | 'before'; readonly id: number }
  | { readonly act: 'note'; readonly id: number }
  | { readonly act: 'settings' };

const HEAD = 'm';

/** As a custom_id, which is far from Discord's limit. */
export function writeAct(act: Act): string {
  switch (act.act) {
    case 'decide':
      return [HEAD, act.act, act.id, act.to].join(':');
    case 'turn':
      return [HEAD, act.act, act.status, act.side, act.id].join(':');
    case 'note':
      return [HEAD, act.act, act.id].join(':');
    case 'settings':
      return [HEAD, act.act].join(':');
  }
}

const isStatus = (text: string | undefined): text is ReportStatus => REPORT_STATUSES.some((one) => one === text);
/** As far as a number of either database goes. */
const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;

/** Reads it back: nothing of what it would not have written. */
export function readAct(customId: string): Act | undefined {
  const [head, act, ...rest] = customId.split(':');
  if (head !== HEAD) return undefined;
  const read = (): Act | undefined => {
    const [first, second, third] = rest;
    const id = numberIn(act === 'turn' ? third : first);
    if (act === 'settings') return { act };
    if (id === undefined) return undefined;
    if (act === 'note') return { act, id };
    if (act === 'decide' && isStatus(second) && second !== 'open') return { act, id, to: second };
    if (act === 'turn' && isStatus(first) && (second === 'after' || second === 'before'))
      return { act, status: first, side: second, id };
    return undefined;
  };
  const found = read();
  return found && writeAct(found) === customId ? found : undefined;
}

/** True of every id that begins as a moderator's does, whether it can be read or not. */
export const isAct = (customId: string): boolean => customId.startsWith(`${HEAD}:`);
