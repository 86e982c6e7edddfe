// The rows of the audit trail as a sheet hands them over.
import { readRegionCode } from '../region/region-code';
import { type Cell, cellText } from '../table/cell';
import { type Entry, hashOf } from './entry';

export type TrailField = keyof Entry;

/** A row of the table; `row` is 1-based in the sheet. */
export interface TrailRow {
  readonly row: number;
  readonly cells: Readonly<Record<TrailField, Cell>>;
}

/** A row with its texts, as far as they can be told without asking whether its hash is theirs. */
export interface TextRow {
  readonly row: number;
  /** null where the number is none. */
  readonly seq: number | null;
  readonly entry: Entry;
}

/** A row with its texts. */
export interface ReadTrailRow extends TextRow {
  /** Whether its hash is that of its fields. */
  readonly fits: boolean;
}

/** Rows without anything in them are left out. Numbers and dates that cells have become are read as what was written. */
export const readTrailRow = (row: TrailRow): ReadTrailRow | null => {
  const read = textsOf(row);
  return read && judged(read);
};

/** The same without a hash for each row: one is taken only where it has to tell which of several readings was written. */
export const readTextRow = (row: TrailRow): TextRow | null => {
  const read = textsOf(row);
  return read && read.readings.length > 1 ? judged(read) : read;
};

/** Whether an entry holds the hash of its fields. */
export const fitsItsHash = (entry: Entry): boolean => hashOf(entry) === entry.hash;

interface Texts extends TextRow {
  /** What may have been written, the likeliest first: more than one where a cell has become a number or a date. */
  readonly readings: readonly Entry[];
}

const judged = ({ row, seq, entry, readings }: Texts): ReadTrailRow => {
  const fitting = seq === null ? undefined : readings.find(fitsItsHash);
  return { row, seq, entry: fitting ?? entry, fits: fitting !== undefined };
};

const textsOf = ({ row, cells }: TrailRow): Texts | null => {
  const seqText = cellText(cells.seq);
  const seq = /^[1-9]\d*$/.test(seqText) ? Number(seqText) : null;
  const entry: Entry = {
    seq: seq ?? 0,
    time: cellText(cells.time),
    who: cellText(cells.who),
    action: cellText(cells.action),
    region: cellText(cells.region),
    indicator: cellText(cells.indicator),
    from: cellText(cells.from),
    to: cellText(cells.to),
    reason: cellText(cells.reason),
    rules: cellText(cells.rules),
    instrument: cellText(cells.instrument),
    previous: cellText(cells.previous),
    hash: cellText(cells.hash),
  };
  if (seqText === '' && Object.values(entry).every((text) => text === 0 || text === '')) return null;
  const [regions, times] = [regionReadings(cells.region, entry.region), timeReadings(cells.time, entry.time)];
  const isCertain = regions.length === 1 && times.length === 1;
  const readings = isCertain
    ? [entry]
    : regions.flatMap((region) => times.map((time): Entry => ({ ...entry, region, time })));
  return { row, seq, entry, readings };
};

const regionReadings = (cell: Cell, text: string): readonly string[] => {
  if (typeof cell === 'string' || text === '') return [text];
  const { code } = readRegionCode(cell);
  return code === null ? [text] : [code, text];
};

const HOUR = 3_600_000;

/** Hours that Indonesia's zones are ahead of UTC; a date does not tell in which of them it was written. */
const ZONES = [7, 8, 9];

const timeReadings = (cell: Cell, text: string): readonly string[] =>
  cell instanceof Date && !Number.isNaN(cell.getTime())
    ? ZONES.map((hours) =>
        new Date(Math.round(cell.getTime() / 1000) * 1000 + hours * HOUR)
          .toISOString()
          .slice(0, 19)
          .replace('T', ' '),
      )
    : [text];
