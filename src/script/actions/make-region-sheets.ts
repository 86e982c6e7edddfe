// Buat lembar isian: a sheet for each region that has none, copied from one template, shared with its officers.
import type { Region } from '../../domain/region/region';
import type { Report } from '../../domain/report/report';
import { untold } from '../../domain/trail/untold';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { isQuotaSpent } from '../again';
import { isTimeOver, startBudget } from '../budget';
import { reasonOf } from '../reason-of';
import { makeOne } from '../region-sheet/make-one';
import { type SheetResult, sheetReport, troubleText, workOf } from '../region-sheet/outcome';
import { recordOf, writeRecords } from '../region-sheet/record';
import { openWorkshop } from '../region-sheet/workshop';
import type { Book } from '../sheets/read-book';
import { begunDeeds, doneDeeds } from '../trail/sheet-deeds';
import { type Options, runRecorded } from './run';

/**
 * Makes what is missing and nothing else: a sheet that an earlier run left unfinished is finished, one that is there is
 * kept, officers who were added since are invited. Stops by itself before Google does, and when the account's day is used
 * up; the next run goes on.
 */
export const makeRegionSheets = (options?: Options): Report =>
  runRecorded('makeSheets', options, (assessment, wanted, trail) => {
    const { book, text } = assessment;
    const hasTime = startBudget();
    const regions = book.regions.filter(({ code }) => wanted.length === 0 || wanted.includes(code));
    const missing = regions.filter(({ row }) => recordOf(book, row).id === '').map(({ code }) => code);
    trail.append(begunDeeds(TRAIL_ACTIONS.make, missing));
    const workshop = openWorkshop(book);
    const results: SheetResult[] = [];
    let quotaSpent = false;
    for (const region of regions) {
      if (quotaSpent || !hasTime()) {
        results.push(left(book, region));
        continue;
      }
      try {
        results.push(makeOne(workshop, region));
      } catch (error) {
        if (isTimeOver(error)) throw error;
        quotaSpent = isQuotaSpent(error);
        results.push(quotaSpent ? left(book, region) : notMade(book, region, error));
      }
    }
    // What a run made and could not tell any more is told by the one that finds it there.
    const begun = untold(trail.entries, TRAIL_ACTIONS.make);
    const isFound = ({ region, outcome }: SheetResult): boolean =>
      outcome === 'there' && begun.has(region.code);
    const told = results.map((result) =>
      isFound(result) ? { ...result, outcome: 'made' as const } : result,
    );
    trail.append(doneDeeds(TRAIL_ACTIONS.make, book, text, told));
    writeRecords(
      book,
      new Map(
        results
          .filter(({ outcome }) => outcome !== 'left')
          .map(({ region, record, faults }) => [
            region.row,
            faults.length > 0 || record.id !== undefined
              ? { ...record, trouble: troubleText(text, faults) }
              : record,
          ]),
      ),
    );
    const count = (outcome: SheetResult['outcome']): number =>
      results.filter((result) => result.outcome === outcome).length;
    return {
      said: text.done.sheetsMade({
        made: count('made'),
        there: count('there'),
        left: count('left'),
        troubled: results.filter(({ faults }) => faults.length > 0).length,
        quotaSpent,
      }),
      trail,
      work: workOf(text, results, quotaSpent),
      sheets: results.map((result) => sheetReport(text, result)),
    };
  });

const left = (book: Book, region: Region): SheetResult => {
  const { id, url } = recordOf(book, region.row);
  return { region, outcome: 'left', faults: [], record: {}, id, url };
};

const notMade = (book: Book, region: Region, error: unknown): SheetResult => ({
  ...left(book, region),
  outcome: 'refused',
  faults: [{ code: 'not-made', reason: reasonOf(error) }],
});
