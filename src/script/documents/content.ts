// What goes into a verification summary: a value for each placeholder, rows for each table.
import { printed } from '../../domain/scoring/grade';
import type { RightLine, Summary } from '../../domain/summary/summary';
import type { Finding } from '../../domain/validation/finding';
import { LANGUAGES, wordsOf } from '../locale';
import { DECISIONS_WORDS as D } from '../locale/decision-words';
import { formatDay } from '../locale/format';
import { SUMMARY_WORDS as W } from '../locale/summary-words';
import type { Book } from '../sheets/read-book';
import { PROGRAM_TEXT } from '../version';
import { decisionsTable } from './decisions-table';
import type { Edition } from './edition';
import { bookMarks, identityTable } from './paper-parts';
import { shortened } from './shortened';
import type { TableContent } from './table';

export interface DocumentContent {
  /** By placeholder name; `program` is also shown where no template asks for it. */
  readonly values: Readonly<Record<string, string>> & { readonly program: string };
  readonly tables: Readonly<Record<string, TableContent>>;
  /** Findings, a heading and a table each. */
  readonly findings: readonly { readonly heading: string; readonly table: TableContent }[];
  /** Warnings at the top: sample data, draft, provisional. */
  readonly marks: readonly string[];
}

/** Rows of a right's findings beyond this many are counted, not listed. */
const MOST_FINDINGS = 40;

/** A list of steps that nobody could remember helps nobody. */
const MOST_STEPS = 12;

/** Everything a summary says, as text. */
export const documentContent = (book: Book, summary: Summary, edition: Edition): DocumentContent => {
  const { settings, instrument } = book;
  const { evaluation } = summary;
  const { region, verified, claimed } = evaluation;
  const names = (lines: readonly RightLine[]): string =>
    lines.map((line) => W.named(line.right.name, printed(line.verified ?? 0))).join('; ') || W.none;
  return {
    values: {
      kementerian: settings.ministry,
      kantor: settings.office,
      alamat: settings.address,
      wilayah: region.name,
      kode_wilayah: region.code,
      provinsi: region.province,
      nomor: edition.number,
      pengganti: edition.replaces === null ? '' : W.replaces(edition.replaces),
      tahun_penghargaan: String(settings.awardYear),
      tahun_data: String(settings.dataYear),
      terkuat: names(summary.strongest),
      terlemah: names(summary.weakest),
      pengantar_langkah: nextIntro(summary),
      tahun_lalu:
        evaluation.lastYear === null || verified.final === null
          ? W.lastYearNone
          : W.lastYear(evaluation.lastYear, verified.final),
      tempat: settings.place || W.signatureLine,
      tanggal: formatDay(edition.day, 'id'),
      verifikator: settings.verifier || W.signatureLine,
      jabatan_penanda_tangan: settings.signatoryTitle,
      penanda_tangan: settings.signatory || W.signatureLine,
      nilai_akhir: W.score(verified.final),
      predikat: gradeText(summary, 'verified'),
      sidik: instrument.hash.slice(0, 12),
      jumlah_keputusan: D.counts(instrument.indicators.length, summary.counts),
      program: PROGRAM_TEXT,
    },
    tables: {
      identitas: identityTable(book, region),
      hasil: {
        header: W.resultHeader,
        rows: [
          [
            W.mean(verified.scoredRights, instrument.rights.length),
            W.score(claimed.mean),
            W.score(verified.mean),
          ],
          [W.bonus, W.score(claimed.bonus), W.score(verified.bonus)],
          [W.final, W.score(claimed.final), W.score(verified.final)],
          [W.grade, gradeText(summary, 'claimed'), gradeText(summary, 'verified')],
          [W.difference, '', W.signed(evaluation.difference)],
          [W.completeness, W.percent(evaluation.completeness), ''],
          [W.unusable, String(evaluation.unusable), ''],
        ],
        widths: [230, 125, 125],
      },
      hak: {
        header: W.rightsHeader(instrument.dimensions.map((dimension) => dimension.name)),
        rows: summary.rights.map((line) => [
          line.right.name,
          ...line.dimensions.map(({ verified: score }) => W.score(score)),
          W.score(line.claimed),
          W.score(line.verified),
          W.signed(
            line.claimed === null || line.verified === null
              ? null
              : printed(printed(line.verified) - printed(line.claimed)),
          ),
        ]),
        widths: [
          480 - 58 * (instrument.dimensions.length + 3),
          ...Array(instrument.dimensions.length + 3).fill(58),
        ],
      },
      langkah: {
        header: W.stepsHeader,
        rows: (summary.next?.steps ?? [])
          .slice(0, MOST_STEPS)
          .map((step) => [
            step.indicator.code,
            step.indicator.text,
            W.points(step.points, step.of),
            W.signed(printed(step.gain)),
            step.indicator.office,
          ]),
        widths: [45, 205, 55, 65, 110],
        whenEmpty: '',
      },
      bukti: {
        header: W.evidenceHeader,
        rows: summary.withoutEvidence.map((one) => [one.code, one.text, one.evidence, one.office]),
        widths: [45, 185, 140, 110],
      },
      catatan: {
        header: W.notesHeader,
        rows: summary.verifierNotes.map(({ indicator, note }) => [indicator.code, shortened(note)]),
        widths: [45, 435],
      },
      keputusan: decisionsTable(summary.exceptions),
      asumsi: {
        header: W.assumptionsHeader,
        rows: instrument.assumptions.map(({ name, value, why }) => [name, value, why]),
        widths: [110, 70, 300],
      },
    },
    findings: summary.findings.map(({ right, findings }) => ({
      heading: right?.name ?? W.generalFindings,
      table: { header: W.findingsHeader, rows: findingRows(findings), widths: [75, 65, 165, 175] },
    })),
    marks: [
      ...bookMarks(book),
      ...(evaluation.provisional ? [W.provisional(evaluation.decided, evaluation.indicators)] : []),
    ],
  };
};

/** One row for all indicators of which the same is to be said, in the order of the first. */
const findingRows = (findings: readonly Finding[]): readonly (readonly string[])[] => {
  const said = new Map<string, { readonly cells: readonly string[]; readonly indicators: string[] }>();
  for (const finding of findings) {
    const { found, todo } = wordsOf(LANGUAGES.id, finding);
    const cells = [LANGUAGES.id.severity[finding.severity], shortened(found), todo];
    const key = cells.join('\n');
    const row = said.get(key) ?? { cells, indicators: [] };
    if (finding.indicator !== null) row.indicators.push(finding.indicator);
    said.set(key, row);
  }
  const rows = [...said.values()].map(({ cells, indicators }) => [indicators.join(', '), ...cells]);
  const more = rows.length - MOST_FINDINGS;
  return more > 0 ? [...rows.slice(0, MOST_FINDINGS), ['', '', W.moreFindings(more), '']] : rows;
};

const gradeText = ({ evaluation }: Summary, which: 'claimed' | 'verified'): string => {
  const { grade } = evaluation[which];
  if (!grade) return W.notScored;
  return which === 'verified' && evaluation.provisional ? W.provisionalGrade(grade.name) : grade.name;
};

const nextIntro = ({ next, evaluation }: Summary): string => {
  if (next) return W.nextIntro(next.grade.name, next.missing);
  return evaluation.verified.final === null ? W.nextUnscored : W.nextTop;
};
