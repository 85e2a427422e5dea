import type { ActorDetail } from '../../../server/contract/answers.ts';
import { textsIn, webAddress } from '../../state/attribute-value.ts';
import classes from '../parts/panels.module.css';

type Row = readonly [name: string, value: string];

/** Rows that are shown before the rest folds. */
const MOST_ROWS = 12;

/** What is told of an actor elsewhere: ids, tags, and what an imported file says by its own names. */
export function ActorAttributes({ actor: { externalIds = {}, tags = [], attributes = {} } }: { actor: ActorDetail }) {
  const rows: Row[] = [
    ...Object.entries(externalIds),
    ...(tags.length > 0 ? [['tags', tags.join(', ')] as const] : []),
    ...Object.entries(attributes),
  ];
  if (rows.length === 0) return null;
  const rest = rows.slice(MOST_ROWS);
  return (
    <>
      <Rows rows={rows.slice(0, MOST_ROWS)} />
      {rest.length > 0 && (
        <details>
          <summary className={classes.quiet}>{rest.length} more</summary>
          <Rows rows={rest} />
        </details>
      )}
    </>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className={classes.attributes}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ value }: { value: string }) {
  const texts = textsIn(value);
  if (texts.length === 1) return <Text text={texts[0]!} />;
  return (
    <ul>
      {texts.map((text, index) => (
        <li key={index}>
          <Text text={text} />
        </li>
      ))}
    </ul>
  );
}

function Text({ text }: { text: string }) {
  const address = webAddress(text);
  if (address === undefined) return <bdi>{text}</bdi>;
  return (
    <a className={classes.link} href={address} rel="noreferrer" target="_blank">
      <bdi>{text}</bdi>
    </a>
  );
}
