// One run of collecting: what the book has by now, and how a sheet that was read goes into it.
import { claimFault } from '../../domain/collection/claim';
import { mergeSheet, type RowChange } from '../../domain/collection/merge';
import type { RegionSheet } from '../../domain/collection/region-sheet';
import type { SheetFault } from '../../domain/collection/sheet-fault';
import { DECISION_WORDS } from '../../domain/decision/state';
import type { Endorsement, Region } from '../../domain/region/region';
import { readSubmissions, withRecorded } from '../../domain/submission/read-submissions';
import type { KnownRow, TypedRow } from '../../domain/submission/row';
import { rowsByRegion } from '../../domain/submission/rows-by-region';
import { cellText } from '../../domain/table/cell';
import { type Assessment, assess } from '../assess';
import { isFixed } from '../refuse-fixed';
import { REGION_FIELDS } from '../sheets/layout';
import { FORM } from './layout';
import type { SheetRecord } from './record';
import { type Written, writeAnswers } from './write-answers';

export interface Collection {
  readonly assessment: Assessment;
  /** `yyyy-MM-dd HH:mm` in the book's zone. */
  readonly time: string;
  /** The rows of a region as they are after what this run has collected. */
  readonly rowsOf: (region: string) => readonly KnownRow[];
  /** Writes changes into Isian and remembers them; `before` is done when they are logged and not yet written. */
  readonly write: (region: string, changes: readonly RowChange[], before?: () => void) => void;
  /** Whether anything was written into Isian. */
  readonly isChanged: () => boolean;
  /** Remembers the papers that a sheet named. */
  readonly endorse: (region: Region, said: RegionSheet['endorsements']) => void;
  /** The book as it is after what this run has written, without reading it again. */
  readonly after: (records: ReadonlyMap<number, Partial<SheetRecord>>) => Assessment;
}

/** `stories` is what the column Perubahan says by now; `log` is told of changes before they are written. */
export const openCollection = (
  assessment: Assessment,
  stories: Written['stories'],
  log: (region: string, changes: readonly RowChange[], rows: readonly KnownRow[]) => void,
): Collection => {
  const { spreadsheet, rows } = assessment.book;
  const current = new Map(rowsByRegion(rows));
  let written: Written = { cells: new Map(), stories };
  const papers = new Map<string, Region['endorsements']>();
  const time = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
  return {
    assessment,
    time,
    rowsOf: (region) => current.get(region) ?? [],
    write: (region, changes, before) => {
      log(region, changes, current.get(region) ?? []);
      before?.();
      written = writeAnswers(assessment.book, assessment.text, time.slice(0, 10), region, changes, written);
      const byRow = new Map(changes.map((change) => [change.row, change]));
      const after = (current.get(region) ?? []).map((row): KnownRow => {
        const change = byRow.get(row.typed.row);
        return change ? takenOver(row, change) : row;
      });
      current.set(region, after);
    },
    isChanged: () => written.cells.size > 0,
    endorse: (region, said) => papers.set(region.code, endorsed(region, said)),
    after: (records) => {
      const { book } = assessment;
      const regions = book.regions.map((region) => ({
        ...region,
        endorsements: papers.get(region.code) ?? region.endorsements,
        sheetTrouble: records.get(region.row)?.trouble ?? region.sheetTrouble,
      }));
      const typed = book.rows.map((row): TypedRow => {
        const cells = written.cells.get(row.typed.row);
        const change = cells ? written.stories.get(row.typed.row) : undefined;
        const reopened =
          change === undefined
            ? {}
            : { change, decision: DECISION_WORDS.pending, recorded: '', decidedBy: '' };
        return cells ? { ...row.typed, ...cells, ...reopened } : row.typed;
      });
      return assess({ ...book, regions, rows: readSubmissions(book.instrument, regions, typed) });
    },
  };
};

const takenOver = (row: KnownRow, { cells, decided }: RowChange): KnownRow => {
  const decision = decided === null ? row.typed.decision : DECISION_WORDS.pending;
  return withRecorded({ ...row, typed: { ...row.typed, ...cells, decision } }, '', '');
};

export interface Taken {
  readonly faults: readonly SheetFault[];
  readonly changes: readonly RowChange[];
  readonly record: Partial<SheetRecord>;
}

/**
 * Checks that the sheet is the one asked for and writes what it changes. Nothing is written of one that is refused. `passOn` gets
 * the changes before Isian has them: a run that dies in between finds them again.
 */
export const takeSheet = (
  collection: Collection,
  region: Region,
  sheet: RegionSheet,
  passOn?: (changes: readonly RowChange[]) => void,
): Taken => {
  const { assessment, time } = collection;
  if (isFixed(assessment, region.code)) return { faults: [{ code: 'fixed' }], changes: [], record: {} };
  const { instrument, settings } = assessment.book;
  const wrong = claimFault(sheet.claim, {
    form: FORM.name,
    version: FORM.version,
    instrument: instrument.id,
    instrumentHash: instrument.hash,
    awardYear: settings.awardYear,
    dataYear: settings.dataYear,
    region: region.code,
  });
  if (wrong) return { faults: [wrong], changes: [], record: {} };
  const { changes, faults } = mergeSheet(sheet, instrument, region, collection.rowsOf(region.code));
  collection.write(region.code, changes, passOn && (() => passOn(changes)));
  writeEndorsements(assessment, region, sheet);
  collection.endorse(region, sheet.endorsements);
  const officer = sheet.officer.join(' · ');
  return { faults, changes, record: { collected: time, ...(officer === '' ? {} : { officer }) } };
};

const endorsed = (region: Region, said: RegionSheet['endorsements']): Region['endorsements'] => ({
  office: region.endorsements.office || said.office !== '',
  regencySecretary: region.endorsements.regencySecretary || said.regencySecretary !== '',
  provinceSecretary: region.endorsements.provinceSecretary || said.provinceSecretary !== '',
});

/** A paper that the sheet names goes into Wilayah; one that it does not name stays as it is there. */
const writeEndorsements = ({ book }: Assessment, { row }: Region, { endorsements }: RegionSheet): void => {
  const { sheet, columns, values } = book.tabs.regions;
  for (const [endorsement, said] of Object.entries(endorsements) as [Endorsement, string][]) {
    const column = columns[REGION_FIELDS[endorsement]];
    if (said === '' || said === cellText(values[row - 1]?.[column])) continue;
    sheet
      .getRange(row, column + 1)
      .setNumberFormat('@')
      .setValue(said);
  }
};
