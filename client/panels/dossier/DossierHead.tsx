import { Button, Group } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import { ACTOR_TYPE_WORDS, count, countryName, licenceInWords } from '../../../graph-data/schema/words.ts';
import { mapAddress } from '../../state/dossier.ts';
import { withoutEvidence } from '../../state/evidence.ts';
import { filterInWords } from '../../state/filter-words.ts';
import type { DossierSource } from '../../state/use-dossier.ts';
import { today } from '../../state/today.ts';
import { Facts } from '../parts/Facts.tsx';
import classes from './Dossier.module.css';

/** Whose dossier it is, what it leaves out, which data it is of, and how to take it along. */
export function DossierHead({ source }: { source: DossierSource }) {
  const { actor, filters } = source;
  return (
    <header>
      <Group justify="space-between" className={classes.tools}>
        <Button
          component="a"
          href={mapAddress(window.location.pathname, actor.id, filters)}
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowLeft size={14} aria-hidden />}
        >
          On the map
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPrinter size={14} aria-hidden />}
          onClick={() => window.print()}
        >
          Print, or save as PDF
        </Button>
      </Group>
      <p className={classes.kicker}>Dossier · {source.stats.dataset.title}</p>
      <h1 className={classes.name}>{actor.name}</h1>
      <p className={classes.summary}>{actor.summary}</p>
      <Particulars source={source} />
      <p className={classes.care}>
        A reading aid to public reporting, not a finding of fact: every statement below says what a report says; what
        the coder concluded from it is marked “inferred”. Read the report before you rely on it, and do not use this
        dossier to single out people for harm.
      </p>
    </header>
  );
}

function Particulars({ source: { actor, dossier, filters, stats, reports, directory } }: { source: DossierSource }) {
  const { type, subtype, country, disambiguation, names, founded, dissolved } = actor;
  const relationships = dossier.families.reduce((sum, { entries }) => sum + entries.length, 0);
  const title = (id: string) => reports.get(id)?.title ?? id;
  const others = names.filter(({ preferred }) => !preferred);
  return (
    <Facts
      facts={[
        ['What', [ACTOR_TYPE_WORDS[type], subtype, disambiguation].filter(Boolean).join(', ')],
        ['Country', country !== undefined && countryName(country)],
        [
          'Also called',
          others.length > 0 &&
            others.map(({ value, language }, index) => (
              <span key={value}>
                {index > 0 && '; '}
                <bdi lang={language}>{value}</bdi>
              </span>
            )),
        ],
        ['Founded', founded !== undefined && describeDate(founded, true)],
        ['Dissolved', dissolved !== undefined && describeDate(dissolved, true)],
        ['Holds', `${count(relationships, 'relationship')} from ${count(dossier.reports.length, 'report')}`],
        ['Filters', filterInWords(withoutEvidence(filters))],
        ['Nothing but', filters.report.map(title).join('; ')],
        ['Without', [...filters.exceptReport.map(title), ...filters.exceptPublisher.map(whatOf(directory))].join('; ')],
        ['Data', `${stats.dataset.id}, revision ${stats.revision}, ${licenceInWords(stats.dataset.licence)}`],
        ['Made on', describeDate(today())],
      ]}
    />
  );
}

const whatOf = (directory: DossierSource['directory']) => (id: string) => `all that ${directory(id).name} published`;
