// Selisih klaim: the tab that compares what was claimed with what was verified.
import { claimGap } from '../../domain/claim-gap/claim-gap';
import type { Report } from '../../domain/report/report';
import { writeClaimGap } from '../sheets/claim-gap-tab';
import { type Options, runRecorded } from './run';

/** Compares claims and verified values of all regions, and writes them by province, region, right, indicator, office. */
export const showClaimGap = (options?: Options): Report =>
  runRecorded('claimGap', options, ({ book, evaluations, text }, _wanted, trail) => {
    trail.append([]);
    const gap = claimGap(book.instrument, evaluations);
    writeClaimGap(book.spreadsheet, book.instrument, book.settings, gap, text);
    const decided = gap.regions.reduce((sum, line) => sum + line.decided, 0);
    return { said: text.claimGap.done(decided, gap.regions.length), trail };
  });
