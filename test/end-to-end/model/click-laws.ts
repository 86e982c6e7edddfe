// What must hold of the book after a click: a refused one changed nothing, and what people typed is lost to nobody.
import { decisionText, NO_DECISION } from '../../../src/domain/decision/decision-text';
import { cellText } from '../../../src/domain/table/cell';
import type { Entry } from '../../../src/domain/trail/entry';
import { answerText, recordedOf, stateKey } from '../../../src/domain/trail/recorded';
import { TRAIL_ACTIONS, TRAIL_WAYS } from '../../../src/domain/trail/words';
import type { CellValue, WorkbookData } from '../../../src/local/spreadsheet/workbook';
import { changes } from '../changes';
import { type Line, linesIn } from './history';
import type { Click } from './world';

/** Somebody who may not, or asked for what cannot be, has changed nothing. What runs at night keeps its own notes. */
export const refusedLaws = ({ action, outcome, before }: Click, after: WorkbookData): readonly string[] =>
  outcome.kind === 'refused'
    ? changes(before, after)
        .filter((line) => action !== 'nightly' || !line.startsWith('Pekerjaan'))
        .map((line) => `a refused click changed ${line}`)
    : [];

const plain = (value: CellValue | undefined): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? value.error : (value ?? null);

const saidOf = (line: Line): string =>
  decisionText({
    decision: plain(line['Status Verifikasi']),
    verifiedAnswer: plain(line['Jawaban Terverifikasi']),
    verifiedNumerator: plain(line['Pembilang Terverifikasi']),
    verifiedDenominator: plain(line['Penyebut Terverifikasi']),
    reasonCode: plain(line['Kode Alasan']),
    verifierNote: plain(line['Catatan Verifikator']),
  });

const answeredIn = (line: Line): string =>
  answerText({
    answer: plain(line.Jawaban),
    numerator: plain(line.Pembilang),
    denominator: plain(line.Penyebut),
    dataYear: plain(line['Tahun Data']),
    evidence: plain(line['Bukti Dukung']),
    note: plain(line.Catatan),
  });

/**
 * What the verifier's cells and the script's two columns say of each indicator, by its first row: an edit that changes it
 * is somebody's typing, and only what somebody typed may be recorded as typed.
 */
export const saidIn = (data: WorkbookData): ReadonlyMap<string, string> => {
  const said = new Map<string, string>();
  for (const line of linesIn(data, 'Isian')) {
    const key = stateKey(String(line['Kode Wilayah']), String(line['Kode Indikator']));
    if (said.has(key)) continue;
    said.set(key, [saidOf(line), line['Putusan Tercatat'], line['Diputuskan Oleh']].join('\n'));
  }
  return said;
};

/** Decisions that were recorded as typed; `typed` are those whose cells somebody touched since they were last recorded. */
export const typedLaws = (fresh: readonly Entry[], typed: Set<string>): readonly string[] =>
  fresh.flatMap((entry): readonly string[] => {
    if (entry.action !== TRAIL_ACTIONS.decision) return [];
    const key = stateKey(entry.region, entry.indicator);
    const isTyped = !entry.who.startsWith(TRAIL_WAYS.typed) || entry.to === NO_DECISION || typed.has(key);
    typed.delete(key);
    return isTyped ? [] : [`recorded as typed, and nobody typed it: ${JSON.stringify(entry)}`];
  });

/**
 * What an action takes out of people's cells stands in the trail. `signed` are rows for which whoever clicked chose another
 * word just now.
 */
export const keptLaws = (
  { before }: Pick<Click, 'before'>,
  after: WorkbookData,
  entries: readonly Entry[],
  signed: ReadonlySet<number>,
): readonly string[] => {
  const then = linesIn(before, 'Isian');
  const now = linesIn(after, 'Isian');
  const seen = new Set<string>();
  return then.flatMap((line, i): readonly string[] => {
    const next = now[i];
    const key = stateKey(String(line['Kode Wilayah']), String(line['Kode Indikator']));
    const isSecond = seen.has(key);
    seen.add(key);
    if (!next || isSecond) return [];
    const told = entries.filter(({ region, indicator }) => stateKey(region, indicator) === key);
    const isTold = (text: string): boolean =>
      told.some(({ to }) => to === text || to.split(' | ').includes(text));
    const [said, answered] = [saidOf(line), answeredIn(line)];
    return [
      ...(said !== NO_DECISION && said !== saidOf(next) && !signed.has(i + 2) && !isTold(said)
        ? [`what was typed in row ${i + 2} is lost: ${said}`]
        : []),
      ...(answered !== '' && answered !== answeredIn(next) && !isTold(answered)
        ? [`the answer of row ${i + 2} is lost: ${answered}`]
        : []),
    ];
  });
};

/** After an action that records, the script's two columns say what the trail says. */
export const columnLaws = (
  after: WorkbookData,
  entries: readonly Entry[],
  isKnown: (region: string, indicator: string) => boolean,
): readonly string[] => {
  const { decisions } = recordedOf(entries);
  const seen = new Set<string>();
  return linesIn(after, 'Isian').flatMap((line, i): readonly string[] => {
    const [region, indicator] = [String(line['Kode Wilayah']), String(line['Kode Indikator'])];
    const key = stateKey(region, indicator);
    if (!isKnown(region, indicator) || seen.has(key)) return [];
    seen.add(key);
    const decision = decisions.get(key);
    const there = [cellText(plain(line['Putusan Tercatat'])), cellText(plain(line['Diputuskan Oleh']))];
    const wanted = [decision?.text ?? '', decision?.by ?? ''];
    return there.join('\n') === wanted.join('\n')
      ? []
      : [`row ${i + 2} says ${JSON.stringify(there)}, and the trail ${JSON.stringify(wanted)}`];
  });
};
