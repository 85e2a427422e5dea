/** What each endpoint answers with, beyond plain records. */
import { z } from 'zod';
import { ACTOR_TYPES } from '../../graph-data/schema/actor-types.ts';
import { FAMILIES, signField } from '../../graph-data/schema/vocabulary.ts';
import { pageOf } from './parameters.ts';
import { actor, actorSummary, claim, event, kind, relationship, report } from './records.ts';

export const searchAnswer = z
  .object({
    items: z.array(
      actorSummary.extend({
        matched: z.string().meta({ description: 'The name that matched.' }),
        score: z.number(),
      }),
    ),
  })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof searchAnswer>;

const ends = z.array(actorSummary).meta({ description: 'The actors at both ends of everything on this page, by id.' });

export const actorList = pageOf(actor.extend({ relationships: z.int() })).meta({ id: 'ActorList' });
export const relationshipList = pageOf(relationship).extend({ actors: ends }).meta({ id: 'RelationshipList' });
export const claimList = pageOf(claim)
  .extend({ actors: z.array(actorSummary).meta({ description: 'Everyone that the claims on this page name, by id.' }) })
  .meta({ id: 'ClaimList' });
export const reportList = pageOf(report).meta({ id: 'ReportList' });
export const eventList = pageOf(event).meta({ id: 'EventList' });
export type ActorList = z.infer<typeof actorList>;
export type RelationshipList = z.infer<typeof relationshipList>;
export type ClaimList = z.infer<typeof claimList>;
export type ReportList = z.infer<typeof reportList>;
export type EventList = z.infer<typeof eventList>;

export const actorDetail = actor
  .extend({
    relationships: z.array(relationship).meta({
      description: 'The first 500 by id; /relationships?actor= gives all, in pages.',
    }),
    total: z.int().meta({ description: 'How many relationships it has in all.' }),
    denied: z.array(claim).meta({ description: 'Claims that deny what no claim asserts.' }),
    reports: z.array(report).meta({ description: 'Those that the denials cite.' }),
    actors: z.array(actorSummary).meta({ description: 'All that the relationships and the denials name.' }),
  })
  .meta({ id: 'ActorDetail' });
export type ActorDetail = z.infer<typeof actorDetail>;

export const relationshipDetail = relationship
  .omit({ claims: true })
  .extend({
    claims: z.array(claim),
    reports: z.array(report),
    events: z.array(event),
    actors: z.array(actorSummary).meta({ description: 'Its two ends and everyone that its claims name.' }),
  })
  .meta({ id: 'RelationshipDetail' });
export type RelationshipDetail = z.infer<typeof relationshipDetail>;

export const reportDetail = report
  .omit({ claims: true })
  .extend({
    claims: z.array(claim).meta({
      description: 'The first 500 by their first paragraph; /claims?report= gives all, in pages.',
    }),
    total: z.int().meta({ description: 'How many claims were read from it in all.' }),
    events: z.array(event).meta({ description: 'The events that these claims are about.' }),
    actors: z.array(actorSummary).meta({ description: 'Its publisher and everyone that its claims name.' }),
  })
  .meta({ id: 'ReportDetail' });
export type ReportDetail = z.infer<typeof reportDetail>;

export const eventDetail = event
  .extend({
    claims: z.array(claim).meta({ description: 'The first 500 that are about it, by report and first paragraph.' }),
    total: z.int().meta({ description: 'How many claims are about it in all.' }),
    reports: z.array(report).meta({ description: 'The reports of these claims and of its casualties.' }),
    actors: z.array(actorSummary).meta({ description: 'Everyone that these claims and reports name.' }),
  })
  .meta({ id: 'EventDetail' });
export type EventDetail = z.infer<typeof eventDetail>;

export const vocabularyAnswer = z.object({ kinds: z.array(kind) }).meta({ id: 'Vocabulary' });
export type VocabularyAnswer = z.infer<typeof vocabularyAnswer>;

export const graphAnswer = z
  .object({
    revision: z.string(),
    nodes: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        name: z.string(),
        type: z.enum(ACTOR_TYPES),
        subtype: z.string().optional(),
        country: z.string().optional(),
        x: z.number(),
        y: z.number(),
        degree: z.int().meta({ description: 'How many relationships it has in this answer.' }),
        betweenness: z
          .number()
          .optional()
          .meta({
            description:
              'The share, 0 to 1, of the shortest paths between any two others that lead through it, in the whole graph, ' +
              'whatever the filter. Absent where that is too large to be measured.',
          }),
        community: z
          .int()
          .optional()
          .meta({
            description:
              'The number of its community in the whole graph, from 0, the largest: actors that have more to do with one ' +
              'another than with others, as friends or as enemies (Louvain). Absent where betweenness is.',
          }),
        neighbours: z.int().optional().meta({
          description:
            'How many other actors it has a relationship with under the filter, the term `actor` apart; given where the answer is of certain actors, of a neighbourhood or of a community, so that some may not be in it.',
        }),
      }),
    ),
    edges: z.array(
      z.object({
        id: z.string(),
        source: z.string(),
        target: z.string(),
        kind: z.string(),
        family: z.enum(FAMILIES),
        sign: signField,
        directed: z.boolean(),
        confidence: z.int(),
        roots: z.int(),
        claims: z.int(),
        hedged: z.boolean(),
        disputed: z.boolean(),
        ambivalent: z.boolean(),
        certain: z.boolean(),
        status: z.string().optional().meta({ description: 'As the kind has it: how a deal stands, or talks.' }),
        weight: z.number().optional().meta({
          description: 'What an imported file gives its edges as their weight, their sum; absent where it gives none.',
        }),
        since: z.string().optional().meta({
          description:
            'The first day, `2017-01-01`, on which it may have begun as any of its claims has it; absent where none tells.',
        }),
      }),
    ),
    betweennessIs: z.enum(['exact', 'estimated']).optional().meta({
      description: 'Estimated from a sample where the graph is large; absent where it was not measured.',
    }),
    leftOut: z.int().optional().meta({
      description:
        'At least how many actors the limit left out, where it did: what lies behind them was not looked for.',
    }),
  })
  .meta({ id: 'Graph' });
export type GraphAnswer = z.infer<typeof graphAnswer>;

export const communitiesAnswer = z
  .object({
    revision: z.string(),
    items: z
      .array(
        z.object({
          busiest: z.array(actorSummary).meta({
            description: 'Of its actors those with the most relationships among themselves, the busiest first.',
          }),
          actors: z.int(),
          relationships: z.int().meta({ description: 'Between two of its actors.' }),
          x: z.number(),
          y: z.number(),
        }),
      )
      .meta({ description: 'The largest communities, the largest first.' }),
    links: z
      .array(
        z.object({
          communities: z.tuple([z.int(), z.int()]).meta({ description: 'Places among the items.' }),
          relationships: z.int(),
        }),
      )
      .meta({ description: 'How many relationships there are between the communities listed.' }),
    others: z
      .object({ communities: z.int(), actors: z.int() })
      .meta({ description: 'Those not listed: smaller ones, and actors that have no relationship.' }),
  })
  .meta({ id: 'Communities' });
export type CommunitiesAnswer = z.infer<typeof communitiesAnswer>;

export const statsAnswer = z
  .object({
    dataset: z.object({ id: z.string(), title: z.string(), description: z.string(), licence: z.string() }),
    revision: z.string(),
    actors: z.int(),
    relationships: z.int(),
    claims: z.int(),
    reports: z.int(),
    events: z.int(),
    families: z.record(z.enum(FAMILIES), z.int()).meta({ description: 'Relationships by family.' }),
  })
  .meta({ id: 'Stats' });
export type StatsAnswer = z.infer<typeof statsAnswer>;

export const timelineAnswer = z
  .object({
    revision: z.string(),
    unit: z.enum(['month', 'year', 'decade', 'century', 'millennium']).nullable().meta({
      description: 'How long a bucket is: months where few years are covered. Null where no claim has a date.',
    }),
    buckets: z
      .array(
        z.object({
          from: z.string().meta({ description: 'Its first month or year, in EDTF.' }),
          to: z.string().meta({ description: 'Its last one.' }),
          certain: z.int().meta({ description: 'Claims of what certainly held on some day of it.' }),
          possible: z.int().meta({ description: 'Claims of what only possibly did; see noBeginning and undated.' }),
        }),
      )
      .meta({ description: 'In order, without gaps, and the same whatever the filter.' }),
    claims: z.int().meta({ description: 'All that were counted.' }),
    undated: z
      .int()
      .meta({ description: 'Those with neither a known beginning nor a known end; in no bucket as possible.' }),
    noBeginning: z
      .int()
      .meta({ description: 'Those with a known end alone; in no bucket before they had begun at the latest.' }),
    noEnd: z.int().meta({ description: 'Those with a known beginning alone: possible in every bucket after it.' }),
  })
  .meta({ id: 'Timeline' });
export type TimelineAnswer = z.infer<typeof timelineAnswer>;

export const formatList = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        readers: z.string().meta({ description: 'Who reads it.' }),
        extension: z.string(),
        mediaType: z.string(),
        keeps: z.string().meta({ description: 'What of the dataset is in the file.' }),
        loses: z.string().meta({ description: 'What is not.' }),
        most: z.int().optional().meta({
          description: 'How many actors, and how many relationships, it can hold at most.',
        }),
      }),
    ),
    onTheWeb: z.boolean().meta({
      description: 'Whether this server was asked under a name of the web, so that others there may read its GEXF.',
    }),
    embeds: z.boolean().meta({ description: 'Whether other sites may show the read-only map, /embed, in a frame.' }),
  })
  .meta({ id: 'FormatList' });
export type FormatList = z.infer<typeof formatList>;

export const healthAnswer = z.object({ status: z.literal('ok'), revision: z.string() }).meta({ id: 'Health' });
