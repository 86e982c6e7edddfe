// Runs beside the bundle in its own world: times a function without what the host does around a run, and counts cells.
// biome-ignore-all lint/correctness/noUnusedVariables: the top-level functions of a script are its entry points.

/** Milliseconds inside the script from call to return, services included. */
function measured(name) {
  const start = Date.now();
  const report = globalThis[name]();
  if (report.refused) throw new Error(report.said);
  return { milliseconds: Date.now() - start, said: report.said };
}

/** Cells that a function reads and writes through ranges. */
function countedCells(name) {
  const counts = { read: 0, written: 0 };
  const range = Object.getPrototypeOf(SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1'));
  const many = (grid) => (Array.isArray(grid) ? grid.reduce((sum, row) => sum + row.length, 0) : 1);
  for (const member of ['getValues', 'getNotes', 'getBackgrounds', 'getValue', 'getNote', 'getBackground']) {
    const original = range[member];
    range[member] = function () {
      const grid = original.call(this);
      counts.read += many(grid);
      return grid;
    };
  }
  for (const member of ['setValues', 'setNotes', 'setBackgrounds', 'setValue', 'setNote', 'setBackground']) {
    const original = range[member];
    range[member] = function (grid) {
      counts.written += many(grid);
      return original.call(this, grid);
    };
  }
  globalThis[name]();
  return counts;
}

/** Does nothing: a run of it costs what loading costs. */
function nothing() {}
