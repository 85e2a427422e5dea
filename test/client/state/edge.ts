import type { Edge } from '../../../client/state/graph-changes.ts';

/** `a--supports--b`, positive unless `given` says otherwise. */
export function edge(id: string, given: Partial<Edge> = {}): Edge {
  const [source = '', kind = '', target = ''] = id.split('--');
  return {
    ...{ id, source, kind, target, family: 'alliance', sign: 1, directed: true, confidence: 70, roots: 2, claims: 2 },
    ...{ hedged: false, disputed: false, ambivalent: false, certain: true, ...given },
  };
}
