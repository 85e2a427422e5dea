/** The script of the page. What it adds to links and lists: one record at a time, search, and a map that moves. */
import { LABELS } from './labels.ts';
import { RECORDS } from './records.ts';
import { VIEW } from './view.ts';

export const PAGE_SCRIPT = `(() => {\n'use strict';\n${LABELS}${VIEW}${RECORDS}})();\n`;
