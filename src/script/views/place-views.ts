// Makes, renews and takes away the script's own filter views of a tab: one call to read, one to write.
import { reasonOf } from '../reason-of';
import { Refusal } from '../refusal';
import type { FilterSpec } from './specs';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** How the script knows its own views: people's bear other titles. */
const OURS = 'KKPHAM · ';

export interface WantedView {
  /** Without what all the script's own titles begin with. */
  readonly title: string;
  readonly specs: readonly FilterSpec[];
}

/**
 * Sees to it that of the script's own filter views of a sheet exactly `wanted` are there, over its first `width` columns,
 * and gives their ids in that order. A view keeps its id, and with it every link to it, as long as its title is the same.
 * Refuses where the advanced service is not there or Google refuses; then nothing is changed.
 */
export const placeViews = (
  bookId: string,
  sheetId: number,
  width: number,
  wanted: readonly WantedView[],
): readonly number[] => {
  const service = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets;
  if (!service) throw new Refusal('views/no-service', {});
  return orRefused(() => {
    const fields = 'sheets(properties.sheetId,filterViews(filterViewId,title))';
    const { sheets = [] } = service.get(bookId, { fields });
    const there = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId)?.filterViews ?? [];
    const ours = new Map<string, number>();
    const gone: number[] = [];
    for (const { filterViewId, title = '' } of there) {
      if (filterViewId === undefined || !title.startsWith(OURS)) continue;
      if (ours.has(title) || !wanted.some((view) => OURS + view.title === title)) gone.push(filterViewId);
      else ours.set(title, filterViewId);
    }
    const range = { sheetId, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: width };
    const requests = [
      ...wanted.map((view) => requestFor(view, range, ours.get(OURS + view.title))),
      ...gone.map((filterId): Request => ({ deleteFilterView: { filterId } })),
    ];
    const { replies = [] } = service.batchUpdate({ requests }, bookId);
    return wanted.map(
      (view, i) => ours.get(OURS + view.title) ?? replies[i]?.addFilterView?.filter?.filterViewId ?? 0,
    );
  });
};

/** Adds the view, or renews what it shows where it is there; how a person sorted it stays. */
const requestFor = (view: WantedView, range: GridRange, id: number | undefined): Request => {
  // The published types are older than `filterSpecs`.
  const what = { range, filterSpecs: view.specs };
  return id === undefined
    ? { addFilterView: { filter: { ...what, title: OURS + view.title } } }
    : { updateFilterView: { filter: { ...what, filterViewId: id }, fields: 'range,filterSpecs' } };
};

/** The names that errors of Google's services bear. */
const GOOGLES = ['GoogleJsonResponseException', 'Exception'];

/** What Google says goes to the person; any other error is the program's own. */
const orRefused = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && GOOGLES.includes(error.name)) {
      throw new Refusal('views/refused', { reason: reasonOf(error) });
    }
    throw error;
  }
};
