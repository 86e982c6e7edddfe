// The script's local time is its manifest's: Date's local getters follow the zone of the process.

/** Runs `work` with the process in that zone, and puts the former one back. */
export const inTimeZone = async <T>(zone: string, work: () => Promise<T>): Promise<T> => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
};
