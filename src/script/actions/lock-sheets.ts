// Kunci lembar: after handing in or after the deadline nobody types into the selected regions' sheets any more.
import type { Report } from '../../domain/report/report';
import { startBudget } from '../budget';
import { lockEach } from '../region-sheet/deadline';
import { countOutcomes, sheetReport } from '../region-sheet/outcome';
import { givenOrSelected } from '../sheets/selected-regions';
import { type Options, runAction } from './run';

/** Locks the sheets of the regions given, or of those selected. One that cannot be opened is told; the others go on. */
export const lockSheets = (options?: Options): Report =>
  runAction(
    () => ({ regions: givenOrSelected(options?.regions) }),
    ({ book, text }, wanted) => {
      const regions = book.regions.filter(({ code }) => wanted.includes(code));
      const results = lockEach(book, text, regions, startBudget());
      const count = countOutcomes(results);
      return {
        said: text.done.locked({
          locked: count('locked'),
          refused: count('refused'),
          none: count('none'),
          left: count('left'),
        }),
        sheets: results.map((result) => sheetReport(text, result)),
      };
    },
  );
