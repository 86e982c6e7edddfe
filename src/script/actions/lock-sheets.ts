// Kunci lembar: after handing in or after the deadline nobody types into the selected regions' sheets any more.
import type { Report } from '../../domain/report/report';
import { untold } from '../../domain/trail/untold';
import { TRAIL_ACTIONS } from '../../domain/trail/words';
import { startBudget } from '../budget';
import { lockEach } from '../region-sheet/deadline';
import { countOutcomes, recordsOf, sheetReport, workOf } from '../region-sheet/outcome';
import { isLocked, recordOf } from '../region-sheet/record';
import { givenOrSelected } from '../sheets/selected-regions';
import { begunDeeds, doneDeeds } from '../trail/sheet-deeds';
import { type Options, runRecorded } from './run';

/** Locks the sheets of the regions given, or of those selected. One that cannot be opened is told; the others go on. */
export const lockSheets = (options?: Options): Report =>
  runRecorded(
    'lock',
    () => ({ regions: givenOrSelected(options?.regions) }),
    (assessment, wanted, trail) => {
      const { book, text } = assessment;
      const regions = book.regions.filter(({ code }) => wanted.includes(code));
      const begun = untold(trail.entries, TRAIL_ACTIONS.lock);
      const toLock = regions
        .filter(({ code, row }) => !isLocked(recordOf(book, row)) || begun.has(code))
        .map(({ code }) => code);
      if (toLock.length > 0) trail.append(begunDeeds(TRAIL_ACTIONS.lock, toLock));
      const results = lockEach(book, text, regions, startBudget());
      if (toLock.length > 0) trail.append(doneDeeds(TRAIL_ACTIONS.lock, book, text, results, begun));
      const count = countOutcomes(results);
      return {
        said: text.done.locked({
          locked: count('locked'),
          refused: count('refused'),
          none: count('none'),
          left: count('left'),
        }),
        trail,
        work: workOf(text, results),
        records: recordsOf(results),
        sheets: results.map((result) => sheetReport(text, result)),
      };
    },
  );
