// One link that is to prove many indicators of a region: a folder for everything proves nothing in particular.
import type { KnownRow } from '../../submission/row';
import { evidenceLinks } from '../evidence-links';
import { onRow, type RegionRule } from '../rule';

export const evidenceShared: RegionRule = {
  name: 'evidence-shared',
  scope: 'region',
  judge: (_region, rows, { settings }) => {
    const users = new Map<string, KnownRow[]>();
    for (const row of rows) {
      for (const link of new Set(evidenceLinks(row.typed.evidence)))
        users.set(link, [...(users.get(link) ?? []), row]);
    }
    return [...users].flatMap(([found, sharing]) => {
      const [first] = sharing;
      return first && sharing.length >= settings.sharedEvidenceFrom
        ? [
            onRow('evidence/shared', first, 'evidence', {
              found,
              indicators: sharing.map((row) => row.indicator.code),
            }),
          ]
        : [];
    });
  },
};
