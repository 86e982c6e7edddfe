// Runs beside the bundle in its own world, and times a function by the world's clock.
// biome-ignore-all lint/correctness/noUnusedVariables: the top-level functions of a script are its entry points.

/** Milliseconds from call to return: where the host's clock is made, those of the service calls. */
function measured(name, options) {
  const start = Date.now();
  const report = options ? globalThis[name](options) : globalThis[name]();
  if (report.refused) throw new Error(report.said);
  return { milliseconds: Date.now() - start, documents: (report.sheets || report.documents || []).length };
}

/** Does nothing: a run of it costs what loading costs. */
function nothing() {}
