// Validasi isian: findings into their table, marks on the cells, a word on each row and region.
import type { Report } from '../../domain/report/report';
import { rank, type Severity } from '../../domain/validation/finding';
import type { Assessment, Located } from '../assess';
import { formulaText, gate } from '../sheets/gate';
import { FINDING_COLUMNS, TABS } from '../sheets/layout';
import { type Mark, type Marks, remarkTab } from '../sheets/marks';
import { rowLine } from '../sheets/row-line';
import { findTab } from '../sheets/tab';
import { writeColumn } from '../sheets/write-column';
import { type Written, writeTable } from '../sheets/write-table';
import { type Options, runAction } from './run';

/** Judges every submission and writes what was found. A second run replaces its own marks and only those. */
export const validateSubmissions = (options?: Options): Report =>
  runAction('validate', options, (assessment) => {
    writeFindings(assessment);
    mark(assessment, 'answers');
    mark(assessment, 'regions');
    writeRowFindings(assessment);
    writeRegionStatus(assessment);
    const count = (severity: Severity): number =>
      assessment.located.filter(({ finding }) => finding.severity === severity).length;
    return { said: assessment.text.done.validated(count('error'), count('warning'), count('info')) };
  });

const writeFindings = ({ book, located, text }: Assessment): void => {
  const ids = {
    answers: book.tabs.answers.sheet.getSheetId(),
    regions: book.tabs.regions.sheet.getSheetId(),
  };
  const names = new Map(book.regions.map((region) => [region.code, `${region.code} ${region.name}`]));
  const rows = located.map(({ finding, words, at }): readonly Written[] => [
    text.severity[finding.severity],
    finding.code,
    finding.region === null ? '' : (names.get(finding.region) ?? finding.region),
    finding.indicator ?? '',
    at === null ? '' : TABS[at.tab],
    at === null
      ? ''
      : {
          formula: `=HYPERLINK(${formulaText(`#gid=${ids[at.tab]}&range=${at.cell}`)};${formulaText(at.cell)})`,
        },
    words.found,
    words.todo,
  ]);
  writeTable(findTab(book.spreadsheet, TABS.findings), FINDING_COLUMNS, rows);
};

const NOTE_LINES = 4;

/** Puts the marks of one tab on its cells; the calls do not grow with the rows. */
const mark = ({ book, located, text }: Assessment, tab: 'answers' | 'regions'): void => {
  const byCell = new Map<number, Map<number, Located[]>>();
  for (const one of located) {
    if (one.at?.tab !== tab) continue;
    const row = groupOf(byCell, one.at.row - 1, () => new Map<number, Located[]>());
    groupOf(row, one.at.column, (): Located[] => []).push(one);
  }
  const marks: Marks = new Map(
    [...byCell].map(([row, cells]) => [
      row,
      new Map([...cells].map(([column, here]) => [column, markOf(here)])),
    ]),
  );
  function markOf(here: readonly Located[]): Mark {
    const shown = here
      .slice(0, NOTE_LINES)
      .map(({ finding, words }) => `${text.severity[finding.severity]}: ${words.found} ${words.todo}`);
    const more = here.length > NOTE_LINES ? [text.mark.more(here.length - NOTE_LINES)] : [];
    return { severity: here[0]?.finding.severity ?? 'info', lines: [...shown, ...more] };
  }
  remarkTab(book.tabs[tab], marks);
};

/** What stands under the key, put there first when it is missing. */
const groupOf = <K, V>(groups: Map<K, V>, key: K, empty: () => V): V => {
  const group = groups.get(key) ?? empty();
  groups.set(key, group);
  return group;
};

/** The column Temuan of Isian: the findings on each row, worst first, in a line each. */
const writeRowFindings = ({ book, located, text }: Assessment): void => {
  const lines = new Map<number, string[]>();
  for (const { finding, words, at } of located) {
    if (at?.tab !== 'answers') continue;
    groupOf(lines, at.row, (): string[] => []).push(rowLine(text, finding.severity, at.header, words.found));
  }
  writeColumn(book.tabs.answers, 'Temuan', (row) => {
    const own = lines.get(row);
    return own ? gate(own.join('\n')) : '';
  });
};

const writeRegionStatus = ({ book, evaluations, byRegion, text }: Assessment): void => {
  const status = new Map(
    evaluations.map(({ region, status }) => {
      const errors = (byRegion.get(region.code) ?? []).filter(
        ({ finding }) => rank(finding.severity) === 0,
      ).length;
      return [
        region.row,
        `${text.status[status]}${errors > 0 ? ` (${errors} ${text.severity.error.toLowerCase()})` : ''}`,
      ];
    }),
  );
  writeColumn(book.tabs.regions, 'Status', (row) => gate(status.get(row) ?? ''));
};
