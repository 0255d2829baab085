import type { Chip } from './chip.ts';
import type { CommandEntry } from './command-entry.ts';
import type { Suggestions } from './suggestions.ts';

/** The line that is being written, as a key finds it. */
export interface Line {
  readonly field: HTMLInputElement;
  /** The option that the field is of. */
  readonly chip: Chip | undefined;
  readonly entry: CommandEntry | undefined;
  readonly list: Suggestions;
  /** The list is of values for what now stands in the field. */
  readonly isOffered: () => boolean;
  readonly offer: () => void;
  /** Back to free text. */
  readonly leave: () => void;
  readonly submit: () => void;
}

/** One step back from an empty field. */
function back({ entry, chip, leave }: Line): boolean {
  if (!entry) return false;
  if (chip && !chip.option.required) entry.remove(chip);
  else if (chip || !entry.focusLast()) leave();
  return true;
}

function act({ key, shiftKey }: KeyboardEvent, line: Line): boolean {
  const { list, entry, chip, field } = line;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (list.isOpen) list.move(key === 'ArrowDown' ? 1 : -1);
      else line.offer();
      return true;
    case 'Enter':
      if (list.hasActive) list.take();
      else line.submit();
      return true;
    case 'Tab':
      if (shiftKey || !list.isOpen) return false;
      if (chip && !list.hasActive && !line.isOffered()) return false;
      list.take();
      return true;
    case 'Escape':
      if (list.isOpen) list.hide();
      else if (entry) line.leave();
      return true;
    case 'Backspace':
      return field.value === '' && back(line);
    default:
      return false;
  }
}

/** Does what a key means in the line, where it means anything there; the browser does the rest. */
export function takeKey(event: KeyboardEvent, line: Line): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (act(event, line)) event.preventDefault();
}
