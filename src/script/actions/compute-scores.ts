// Hitung nilai: the table Nilai, and the points of each row.
import type { Evaluation } from '../../domain/evaluation/evaluate';
import type { Instrument } from '../../domain/instrument/instrument';
import { STATE_WORDS } from '../../domain/region-state/state';
import type { Report } from '../../domain/report/report';
import { printed } from '../../domain/scoring/grade';
import { roundHalfUp } from '../../domain/scoring/round';
import type { Cell } from '../../domain/table/cell';
import { SHORT_HASH } from '../../domain/trail/entry';
import type { Assessment } from '../assess';
import type { Text } from '../locale/text';
import { SCORE_COLUMNS_AFTER, scoreHeader } from '../sheets/layout';
import { dressScores } from '../sheets/other-tabs';
import { writeColumn } from '../sheets/write-column';
import { type Written, writeTable } from '../sheets/write-table';
import { scoreDeeds } from '../trail/score-deeds';
import { type Options, runRecorded } from './run';

/** Scores every region, claimed and verified, and writes both with their difference. */
export const computeScores = (options?: Options): Report =>
  runRecorded('score', options, (assessment, _wanted, trail) => {
    const { book, evaluations, text } = assessment;
    const { instrument } = book;
    const { determinations } = trail.standing();
    /** First digits of the instrument's hash by which the value was fixed, where it is another one by now. */
    const formerly = (code: string): string | null => {
      const by = determinations.get(code)?.entry.instrument ?? null;
      return by === instrument.hash.slice(0, SHORT_HASH) ? null : by;
    };
    trail.append(scoreDeeds(trail.entries, evaluations));
    writeTable(
      dressScores(book.spreadsheet, instrument),
      scoreHeader(instrument),
      evaluations.map((one) => {
        const hash = formerly(one.region.code) ?? instrument.hash;
        return scoreRow(instrument, one, gradeOf(one, assessment), hash, text);
      }),
    );
    const points = new Map<number, number | string>();
    const { values, columns } = book.tabs.answers;
    for (const { region, rows, verified } of evaluations) {
      const stays = formerly(region.code) !== null;
      for (const [code, { typed }] of rows) {
        const score = verified.indicators.get(code);
        if (stays) points.set(typed.row, pointsIn(values[typed.row - 1]?.[columns.Skor]));
        else if (score?.kind === 'counted') points.set(typed.row, roundHalfUp(score.points, 2));
      }
    }
    writeColumn(book.tabs.answers, 'Skor', (row) => points.get(row) ?? '');
    return {
      said: text.done.scored(evaluations.length, evaluations.filter((one) => one.provisional).length),
      trail,
    };
  });

/** What stands in the column already; only a number is the script's own. */
const pointsIn = (cell: Cell): number | string => (typeof cell === 'number' ? cell : '');

/** The predicate, or in its place that it was taken back. */
const gradeOf = ({ region, verified }: Evaluation, { states, text }: Assessment): string =>
  states.get(region.code) === 'revoked'
    ? STATE_WORDS.revoked
    : (verified.grade?.name ?? text.words.notScored);

const scoreRow = (
  instrument: Instrument,
  one: Evaluation,
  grade: string,
  hash: string,
  text: Text,
): readonly Written[] => {
  const after: Readonly<Record<(typeof SCORE_COLUMNS_AFTER)[number], Written>> = {
    Rerata: one.verified.mean,
    Bonus: one.verified.bonus,
    'Nilai Akhir': one.verified.final,
    Predikat: grade,
    'Nilai Klaim': one.claimed.final,
    Selisih: one.difference,
    Kelengkapan: one.completeness,
    'Sifat Nilai': one.provisional ? text.words.provisional : text.words.final,
    'Hak Dinilai': text.words.of(one.verified.scoredRights, instrument.rights.length),
    'Jawaban Tak Terpakai': one.unusable,
    Instrumen: `${instrument.id} ${hash}`,
  };
  return [
    one.region.code,
    one.region.name,
    ...one.verified.rights.map(({ score }) => (score === null ? null : printed(score))),
    ...SCORE_COLUMNS_AFTER.map((column) => after[column]),
  ];
};
