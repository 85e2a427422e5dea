import { inChunks } from '../chunks.ts';
import { everyActor, everyClaim } from '../every-record.ts';
import { asideOf, type ExportInput } from '../export-input.ts';
import { jsonList } from './json-list.ts';
import { NATIVE_FORMAT, NATIVE_SCHEMA, NATIVE_VERSION } from './native-format.ts';

/** Writes Entente's own format, with a record a line: all that there is, or all that the filter leaves. */
export function writeNativeJson(input: ExportInput): Generator<string, void> {
  return inChunks(piecesOf(input));
}

function* piecesOf(input: ExportInput): Generator<string, void> {
  const { snapshot, filterText } = input;
  const { kinds: _, ...info } = snapshot.dataset.info;
  const head = {
    ...{ $schema: NATIVE_SCHEMA, format: NATIVE_FORMAT, version: NATIVE_VERSION, revision: snapshot.revision },
    ...{ filter: filterText, info },
  };
  yield JSON.stringify(head, undefined, 1).slice(0, -2);
  const aside = asideOf(input);
  const lists = { ...aside, actors: everyActor(input, aside), claims: everyClaim(input, aside) };
  for (const name of ['kinds', 'actors', 'events', 'reports', 'claims'] as const) {
    yield `,\n "${name}": `;
    yield* jsonList(lists[name]);
  }
  yield '\n}\n';
}
