// Laporan pemeriksaan Kanwil: what the Kanwil checked of a region's submission, as a paper.

import { missingByRight } from '../../domain/collection/reminder';
import type { Evaluation } from '../../domain/evaluation/evaluate';
import { isWrongNumber } from '../../domain/kanwil-check/facts';
import type { Report } from '../../domain/report/report';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import type { Assessment } from '../assess';
import { type CheckReport, checkReport } from '../documents/check-report';
import { kanwilCheckOf } from '../kanwil-check';
import { CHECK_WORDS } from '../locale/check-words';
import { type PaperDefinition, paperAction } from './paper-action';
import type { Options } from './run';

const CHECK_REPORT: PaperDefinition<CheckReport> = {
  action: 'reportCheck',
  kind: {
    kind: 'pemeriksaan-kanwil',
    begun: TRAIL_ACTIONS.checkReports,
    made: TRAIL_ACTIONS.checkReport,
  },
  title: CHECK_WORDS.title,
  numberPattern: ({ checkNumber }) => checkNumber,
  data: (assessment, evaluation, { naming, standing }) => {
    if (evaluation.status === 'empty') return null;
    const { region } = evaluation;
    const { check, facts } = kanwilCheckOf(assessment, evaluation, standing);
    const items = check.items.map((line) => ({ ...line, by: naming(line.by) }));
    return {
      region: { code: region.code, name: region.name, province: region.province },
      check: { ...check, items },
      facts,
      wrong: wrongNumbers(assessment, evaluation),
      missing: missingByRight(assessment.book.instrument, evaluation).map((one) => ({
        right: one.right.name,
        of: one.of,
        blank: one.blank.map(({ code }) => code),
        unusable: one.unusable.map(({ code }) => code),
      })),
      checkers: [...new Set(items.map(({ by }) => by).filter((by) => by !== ''))],
    };
  },
  content: checkReport,
  said: ({ papers }) => papers.done.checkReport,
};

/** In the instrument's order; places are left out, since rows may move. */
const wrongNumbers = ({ book, byRegion }: Assessment, { region }: Evaluation): CheckReport['wrong'] => {
  const findings = (byRegion.get(region.code) ?? []).map(({ finding }) => finding).filter(isWrongNumber);
  return book.instrument.indicators.flatMap((indicator) =>
    findings
      .filter((finding) => finding.indicator === indicator.code)
      .map((finding) => ({ indicator, finding: { ...finding, place: null } })),
  );
};

/** Writes the reports of the regions given or selected that have filled in anything. */
export const writeCheckReports = (options?: Options): Report => paperAction(CHECK_REPORT, options);
