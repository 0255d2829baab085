import { slips } from './language/slips.ts';
import { SETTINGS, type Setting } from './settings.ts';

/** Longer names than this have room for two slips. */
const LONG_NAME = 8;
const bare = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

const isMeant = (given: string, { name, alsoCalled }: Setting): boolean =>
  bare(given) === bare(name) ||
  (alsoCalled?.test(bare(given)) ?? false) ||
  slips(bare(given), bare(name)) <= (name.length >= LONG_NAME ? 2 : 1);

/** A line for each name that is none of ours but must mean a setting that is not set. */
export function misnamed(names: readonly string[], isSet: (name: string) => boolean): readonly string[] {
  const settings: readonly Setting[] = Object.values(SETTINGS);
  return names
    .filter((given) => settings.every(({ name }) => name !== given))
    .flatMap((given) => {
      const meant = settings.find((setting) => !isSet(setting.name) && isMeant(given, setting));
      return meant ? [`${given} is no setting: ${meant.name} is what it is called.`] : [];
    });
}
