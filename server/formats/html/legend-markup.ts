import { ACTOR_OUTLINES } from '../../../graph-data/schema/actor-outlines.ts';
import type { ActorType } from '../../../graph-data/schema/actor.ts';
import type { Family } from '../../../graph-data/schema/vocabulary.ts';
import { ACTOR_TYPE_WORDS, FAMILY_WORDS } from '../../../graph-data/schema/words.ts';
import type { Evidence, ShownRelationship } from './evidence.ts';
import { LINE_WORDS, lineOf } from '../../../graph-data/schema/doubt.ts';
import { text } from './markup.ts';

/** A bit of line as the map draws it. Decorative: words stand beside it. */
export function lineSample(relationship: ShownRelationship): string {
  const { family, symmetric } = relationship.kind;
  return sample(`${family} ${lineOf(relationship)}`, !symmetric);
}

function sample(classes: string, arrow = false): string {
  const head = arrow ? '<path class="head" d="M21.5 1.5L29.5 5L21.5 8.5z"/>' : '';
  return (
    `<svg class="sample line ${classes}" viewBox="0 0 30 10" width="30" height="10" aria-hidden="true">` +
    `<path class="stroke" d="M1 5H${arrow ? 23 : 29}"/>${head}</svg>`
  );
}

function shape(type: ActorType): string {
  return (
    `<svg class="sample" viewBox="0 0 20 20" width="12" height="12" aria-hidden="true">` +
    `<path class="shape" d="${ACTOR_OUTLINES[type]}"/></svg>`
  );
}

/** What colours, lines and shapes mean, as far as they occur. */
export function legendMarkup({ actors, relationships }: Evidence): string {
  const families = new Map<Family, number>();
  for (const { kind } of relationships) families.set(kind.family, (families.get(kind.family) ?? 0) + 1);
  const types = new Set(actors.map(({ type }) => type));
  const order = Object.keys(FAMILY_WORDS) as Family[];
  const items = [
    ...order.flatMap((family) => {
      const many = families.get(family);
      return many === undefined
        ? []
        : `${sample(family)} ${FAMILY_WORDS[family].name} <span class="small">${many}</span>`;
    }),
    `${sample('ink')} ${LINE_WORDS.solid}`,
    `${sample('ink dashed')} ${LINE_WORDS.dashed}`,
    `${sample('ink dotted')} ${LINE_WORDS.dotted}`,
    `${sample('ink', true)} one way`,
    ...(Object.keys(ACTOR_TYPE_WORDS) as ActorType[])
      .filter((type) => types.has(type))
      .map((type) => `${shape(type)} ${text(ACTOR_TYPE_WORDS[type].toLowerCase())}`),
  ];
  return `<ul class="legend" aria-label="Legend">${items.map((item) => `<li>${item}</li>`).join('')}</ul>\n`;
}
