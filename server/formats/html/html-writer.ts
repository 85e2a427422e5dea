/**
 * The graph as one page that shows it with its evidence in any browser, without a server or a network: everything stands
 * in the page as text and as an SVG map, and a small script moves between them. It asks for nothing and lets nothing in.
 */
import { createHash } from 'node:crypto';
import { MOST_ON_PAGE } from '../../contract/export-formats.ts';
import { invalidParameter } from '../../errors.ts';
import { inChunks } from '../chunks.ts';
import type { Chunks, ExportInput } from '../export-input.ts';
import { gatherEvidence } from './evidence.ts';
import { mapMarkup } from './map-markup.ts';
import { overviewMarkup } from './overview-markup.ts';
import { text } from './markup.ts';
import { PAGE_SCRIPT } from './page/script.ts';
import { PAGE_STYLE } from './page/style.ts';
import { actorRecord, relationshipRecord } from './record-markup.ts';

/** @throws {ProblemError} `invalid-parameter` where there is more than a browser can draw and a reader can see. */
export function writeHtml(input: ExportInput): Chunks {
  const { actors, relationships } = input;
  if (actors.length > MOST_ON_PAGE || relationships.length > MOST_ON_PAGE) {
    throw invalidParameter(
      'format',
      `html holds at most ${MOST_ON_PAGE} actors and as many relationships, and these are ${actors.length} and ` +
        `${relationships.length}; narrow the filter by actor, kind, during or minConfidence, or take another format`,
    );
  }
  return inChunks(piecesOf(input));
}

function* piecesOf(input: ExportInput): Generator<string> {
  const { snapshot } = input;
  const evidence = gatherEvidence(input);
  yield headMarkup(snapshot.dataset.info.title);
  yield '<body>\n<a class="skip" href="#overview">Skip the map</a>\n<div class="map">\n';
  yield* mapMarkup(evidence);
  yield '<p class="zoom"><button data-zoom="in" aria-label="Zoom in">+</button>';
  yield '<button data-zoom="out" aria-label="Zoom out">−</button>';
  yield '<button data-zoom="fit" aria-label="Fit the whole map">⤢</button></p>\n</div>\n';
  yield '<main id="panel" tabindex="-1">\n<p class="back"><a href="#overview">← All actors and relationships</a></p>\n';
  yield* overviewMarkup(input, evidence);
  for (const actor of evidence.actors) yield actorRecord(actor, evidence);
  for (const relationship of evidence.relationships) yield relationshipRecord(relationship, evidence);
  yield `</main>\n<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`;
}

function headMarkup(title: string): string {
  // Nothing but the style and the script of this very page; no address can be asked, whatever the data holds.
  const policy =
    `default-src 'none'; style-src '${hashOf(PAGE_STYLE)}'; script-src '${hashOf(PAGE_SCRIPT)}'; img-src data:; ` +
    `base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8"/>\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n',
    '<meta name="color-scheme" content="light dark"/>\n<meta name="referrer" content="no-referrer"/>\n',
    '<meta name="generator" content="Entente"/>\n<link rel="icon" href="data:,"/>\n',
    `<title>${text(title)}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n`,
  ].join('');
}

const hashOf = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;
