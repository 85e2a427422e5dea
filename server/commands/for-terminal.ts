import { codePointText, NOT_TEXT } from '../../graph-data/schema/fields.ts';

const EVERY_NOT_TEXT = new RegExp(NOT_TEXT, 'gu');

/** Text that cannot command the terminal, whatever file it quotes: what is no character for text is written out. */
export const forTerminal = (text: string): string =>
  text.replace(EVERY_NOT_TEXT, (character) => (character === '\n' ? '\n' : `[${codePointText(character)}]`));
