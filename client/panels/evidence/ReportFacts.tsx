import type { ReactNode } from 'react';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { sourceInWords } from '../../../graph-data/schema/ratings.ts';
import { count, languageName } from '../../../graph-data/schema/words.ts';
import type { ReportDetail } from '../../../server/contract/answers.ts';
import type { Directory } from '../../state/names.ts';
import { ActorLink } from '../parts/ActorLink.tsx';
import { Facts } from '../parts/Facts.tsx';
import classes from '../parts/panels.module.css';

/** Who published a report, when, in which language, how reliable that is held to be, and where it can be read. */
export function ReportFacts({ report, directory }: { report: ReportDetail; directory: Directory }) {
  const { publisher, authors, published, publishedNote, language, reliability, derivedFrom, file, url } = report;
  const linkTo = (id: string) => <ActorLink id={id}>{directory(id).name}</ActorLink>;
  return (
    <Facts
      facts={[
        ['Publisher', publisher !== undefined && linkTo(publisher)],
        ['Authors', authors?.join(', ')],
        ['Published', <Noted key="" words={describeDate(published)} note={publishedNote} />],
        ['Language', languageName(language)],
        ['Rated', `${reliability}: ${sourceInWords(reliability)}`],
        ['Original', derivedFrom && <Noted words={linkTo(derivedFrom.publisher)} note={derivedFrom.basis} />],
        ['File', file && `${file.name} (${file.format})`],
        ['Length', count(report.paragraphs, file ? 'line' : 'paragraph')],
        ['Read from it', count(report.total, 'claim')],
        ['Address', url !== undefined && <WebAddress url={url} />],
      ]}
    />
  );
}

function Noted({ words, note }: { words: ReactNode; note: string | undefined }) {
  return (
    <>
      {words}
      {note !== undefined && <p className={classes.small}>{note}</p>}
    </>
  );
}

function WebAddress({ url }: { url: string }) {
  return (
    <a className={classes.link} href={url} rel="noreferrer" target="_blank">
      {url}
    </a>
  );
}
