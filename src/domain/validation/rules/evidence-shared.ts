// One link that is to prove many indicators of a region: a folder for everything proves nothing in particular.
import type { KnownRow } from '../../submission/row';
import { evidenceLinks } from '../evidence-links';
import type { Finding } from '../finding';
import { onRow, type RegionRule } from '../rule';

export const evidenceShared: RegionRule = {
  name: 'evidence-shared',
  scope: 'region',
  judge: (_region, rows, { settings }) => {
    const users = new Map<string, KnownRow[]>();
    for (const row of rows) {
      for (const link of new Set(evidenceLinks(row.typed.evidence))) {
        const sharing = users.get(link);
        if (sharing) sharing.push(row);
        else users.set(link, [row]);
      }
    }
    const findings: Finding[] = [];
    for (const [found, sharing] of users) {
      const [first] = sharing;
      if (!first || sharing.length < settings.sharedEvidenceFrom) continue;
      const indicators = sharing.map((row) => row.indicator.code);
      findings.push(onRow('evidence/shared', first, 'evidence', { found, indicators }));
    }
    return findings;
  },
};
