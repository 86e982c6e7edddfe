// What is to say of a row: its lines by weight, the worst of them, and the column Status.
import type { Severity } from '../../../domain/validation/finding';
import type { RowFact } from '../../../domain/validation/row-facts';
import { labelCell, lineCell } from '../reference-columns';
import { COMPLETE, MARKS, type Mark, marksIn } from '../status-words';
import { WORST } from '../worst';
import { call, cond, EMPTY, type Expression, isEmpty, same, text } from './expression';
import { FACT_FORMULAS } from './facts';
import { looked } from './look-up';
import type { Cells, Formula, Formulas, SheetFact } from './names';
import { printCondition } from './print';
import { JUDGED, SHEET_CHECKS, type SheetCheck } from './sheet-checks';

const isSheetFact = (fact: RowFact): fact is SheetFact => fact in FACT_FORMULAS;

/** The cell of a fact. Throws for what only a verifier's row tells: no check of an officer's cell may ask for it. */
const cellOf =
  ({ of }: Cells) =>
  (fact: RowFact): Expression => {
    if (!isSheetFact(fact)) throw new Error(`no formula for the fact ${fact}`);
    return of(fact);
  };

const filled = (cells: Cells, mark: Mark): Expression => {
  if (mark === 'dataYear' || mark === 'region') return labelCell(mark);
  return looked(cells, mark);
};

const lineOf = (cells: Cells, check: SheetCheck, place: number): Expression => {
  const line = marksIn(check.line).reduce(
    (inner, mark) => call('SUBSTITUTE', inner, text(MARKS[mark]), filled(cells, mark)),
    lineCell(place),
  );
  return cond(printCondition(check.when, cellOf(cells)), `${call('CHAR', '10')}&${line}`, EMPTY);
};

/** The lines of one weight in their order, each behind a line feed; those of known rows asked for together. */
const linesOf =
  (severity: Severity): Formula =>
  (cells) => {
    const runs: { readonly always: boolean; readonly lines: Expression[] }[] = [];
    SHEET_CHECKS.forEach((check, place) => {
      if (check.severity !== severity) return;
      const line = lineOf(cells, check, place);
      const last = runs[runs.length - 1];
      if (last?.always === check.always) last.lines.push(line);
      else runs.push({ always: check.always, lines: [line] });
    });
    const pieces = runs.map(({ always, lines }) =>
      always ? lines.join('&') : cond(cells.of('judged'), lines.join('&'), EMPTY),
    );
    return cond(cells.of('nothing'), EMPTY, pieces.join('&'));
  };

const judged: Formula = (cells) => printCondition(JUDGED, cellOf(cells));

/** Only a question leaves the row in order. */
const worst: Formula = ({ of }) =>
  cond(
    of('nothing'),
    EMPTY,
    cond(
      call('AND', of('judged'), same(of('state'), text('blank'))),
      text(WORST.blank),
      cond(
        isEmpty(of('errors')),
        cond(isEmpty(of('warnings')), text(WORST.ok), text(WORST.warning)),
        text(WORST.error),
      ),
    ),
  );

export const SENTENCE_FORMULAS: Formulas<'judged' | 'errors' | 'warnings' | 'infos' | 'worst'> = {
  judged,
  errors: linesOf('error'),
  warnings: linesOf('warning'),
  infos: linesOf('info'),
  worst,
};

/** The column Status itself. */
export const statusExpression: Formula = ({ of }) => {
  const lines = `${of('errors')}&${of('warnings')}&${of('infos')}`;
  return cond(of('nothing'), EMPTY, cond(isEmpty(lines), text(COMPLETE), call('MID', lines, '2', '9999')));
};
