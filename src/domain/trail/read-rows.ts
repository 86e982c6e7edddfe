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

/** A row with its texts. */
export interface ReadTrailRow {
  readonly row: number;
  /** null where the number is none. */
  readonly seq: number | null;
  readonly entry: Entry;
  /** Whether its hash is that of its fields. */
  readonly fits: boolean;
}

/** Rows without anything in them are left out. Numbers and dates that cells have become are read as what was written. */
export const readTrailRow = ({ row, cells }: TrailRow): ReadTrailRow | null => {
  const text = (field: TrailField): string => cellText(cells[field]);
  const seqText = text('seq');
  const seq = /^[1-9]\d*$/.test(seqText) ? Number(seqText) : null;
  const plain: Entry = {
    seq: seq ?? 0,
    time: text('time'),
    who: text('who'),
    action: text('action'),
    region: text('region'),
    indicator: text('indicator'),
    from: text('from'),
    to: text('to'),
    reason: text('reason'),
    rules: text('rules'),
    instrument: text('instrument'),
    previous: text('previous'),
    hash: text('hash'),
  };
  if (seqText === '' && Object.entries(plain).every(([field, value]) => field === 'seq' || value === '')) {
    return null;
  }
  const readings = regionReadings(cells.region, plain.region).flatMap((region) =>
    timeReadings(cells.time, plain.time).map((time): Entry => ({ ...plain, region, time })),
  );
  const fitting = seq === null ? undefined : readings.find((entry) => hashOf(entry) === entry.hash);
  return { row, seq, entry: fitting ?? plain, fits: fitting !== undefined };
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
