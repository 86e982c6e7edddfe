// One link that is to prove many indicators of a region: a folder for everything proves nothing in particular.
import type { KnownRow } from '../../submission/row';
import { evidenceLinks } from '../evidence-links';
import type { Finding } from '../finding';
import { onRow, type RegionRule } from '../rule';

export const evidenceShared: RegionRule = {
  name: 'evidence-shared',
  scope: 'region',
  judge: (_region, rows, { settings }) => {
    const users = new Map<string, number>();
    for (const row of rows) for (const link of linksOf(row)) users.set(link, (users.get(link) ?? 0) + 1);
    const findings: Finding[] = [];
    for (const [found, times] of users) {
      if (times < settings.sharedEvidenceFrom) continue;
      const sharing = rows.filter((row) => linksOf(row).has(found));
      const [first] = sharing;
      const indicators = sharing.map((row) => row.indicator.code);
      if (first) findings.push(onRow('evidence/shared', first, 'evidence', { found, indicators }));
    }
    return findings;
  },
};

const linksOf = ({ typed }: KnownRow): ReadonlySet<string> => new Set(evidenceLinks(typed.evidence));
