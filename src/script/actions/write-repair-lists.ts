// Daftar perbaikan: what the officers of a region have to repair, as a paper.
import { openUntil } from '../../domain/collection/deadline';
import { repairsOf } from '../../domain/collection/repairs';
import type { Report } from '../../domain/report/report';
import { rowsByRegion } from '../../domain/submission/rows-by-region';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { type RepairList, repairList } from '../documents/repair-list';
import { REPAIR_WORDS } from '../locale/repair-words';
import { recordOf, standingOf } from '../region-sheet/record';
import { type PaperDefinition, paperAction } from './paper-action';
import type { Options } from './run';

const REPAIR_LIST: PaperDefinition<RepairList> = {
  action: 'listRepairs',
  kind: {
    kind: 'daftar-perbaikan',
    begun: TRAIL_ACTIONS.repairLists,
    made: TRAIL_ACTIONS.repairList,
  },
  title: REPAIR_WORDS.title,
  numberPattern: ({ repairNumber }) => repairNumber,
  data: ({ book, byRegion }, { region }) => {
    const rows = rowsByRegion(book.rows).get(region.code) ?? [];
    const findings = (byRegion.get(region.code) ?? []).map(({ finding }) => finding);
    const repairs = repairsOf(book.instrument, rows, findings);
    if (repairs.length === 0) return null;
    const record = recordOf(book, region.row);
    return {
      region: { code: region.code, name: region.name, province: region.province },
      repairs: repairs.map((repair) => ({
        ...repair,
        findings: repair.findings.map(({ finding, cell }) => ({
          finding: { ...finding, place: null },
          cell,
        })),
      })),
      until: openUntil(standingOf(record), book.settings.deadline),
      url: record.url,
    };
  },
  content: repairList,
  said: ({ papers }) => papers.done.repairList,
};

/** Writes the lists of the regions given or selected that have anything to repair. */
export const writeRepairLists = (options?: Options): Report => paperAction(REPAIR_LIST, options);
